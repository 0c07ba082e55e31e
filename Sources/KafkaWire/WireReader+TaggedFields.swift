extension WireReader {
    /// A tagged field whose value is being read.
    public struct Tag: ~Copyable {
        /// The tag.
        public let number: UInt32

        /// The size of the value in bytes, as the field says.
        public let size: Int

        fileprivate let start: Int
        fileprivate let outerRemaining: Int
    }

    /// Reads how many tagged fields follow.
    ///
    /// - Returns: The number; each takes at least two bytes, and so many are left.
    public mutating func tagCount() throws(WireError) -> Int {
        let first = offset
        let count = Int(try unsignedVarint())
        guard count <= remaining / 2 else { throw WireError(.invalidCount(count, available: remaining), at: first) }
        return count
    }

    /// Reads the tag and the size of a tagged field; until ``endTag(_:)`` only its value can be read.
    ///
    /// - Returns: The field.
    public mutating func beginTag() throws(WireError) -> Tag {
        let number = try unsignedVarint()
        let size = Int(try unsignedVarint())
        guard size <= remaining else { throw truncated(size) }
        let tag = Tag(number: number, size: size, start: offset, outerRemaining: remaining - size)
        unsafe end = position + size
        return tag
    }

    /// Ends a tagged field; it is an error where its value was shorter than it said.
    ///
    /// - Parameter tag: The field that ``beginTag()`` gave last.
    /// - Throws: `invalidTagSize` where the value is shorter than the field says.
    public mutating func endTag(_ tag: consuming Tag) throws(WireError) {
        let actual = offset - tag.start
        guard actual == tag.size else {
            throw WireError(.invalidTagSize(tag: tag.number, declared: tag.size, actual: actual), at: tag.start)
        }
        // A field of another reader could reach behind these bytes.
        let behind = unsafe start + source.count - end
        precondition(tag.outerRemaining <= behind, "a tagged field is ended by the reader that began it")
        unsafe end += tag.outerRemaining
    }

    /// Reads the value of a tagged field that the version does not define, without copying it.
    ///
    /// - Parameter tag: The field that ``beginTag()`` gave last.
    /// - Returns: The field with its value.
    /// - Throws: A ``WireError`` where part of the value was read already.
    public mutating func unknownTag(_ tag: borrowing Tag) throws(WireError) -> TaggedField {
        TaggedField(tag: tag.number, data: try rawBytes(tag.size))
    }

    /// Reads the tagged fields of a structure for which the version defines none.
    ///
    /// - Returns: The fields.
    public mutating func unknownTaggedFields() throws(WireError) -> [TaggedField] {
        let count = try tagCount()
        guard count > 0 else { return [] }
        var fields: [TaggedField] = []
        for _ in 0..<count {
            let tag = try beginTag()
            fields.append(try unknownTag(tag))
            try endTag(tag)
        }
        return fields
    }
}
