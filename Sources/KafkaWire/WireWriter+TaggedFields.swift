extension WireWriter {
    /// A tagged field whose value is being written.
    public struct Tag: ~Copyable {
        fileprivate let sizeOffset: Int
        fileprivate let countBefore: Int
    }

    /// Writes a tag; what is written until ``endTag(_:)`` is the field's value.
    ///
    /// - Parameter number: The tag.
    /// - Returns: The field, to end it with.
    public mutating func beginTag(_ number: UInt32) -> Tag {
        unsignedVarint(number)
        let offset = buffer.count
        integer(0 as UInt8)
        return Tag(sizeOffset: offset, countBefore: count)
    }

    /// Ends a tagged field: writes its size before its value.
    ///
    /// - Parameter tag: The field that ``beginTag(_:)`` gave last.
    /// - Throws: `tooLong` where the value has 2 GiB or more.
    public mutating func endTag(_ tag: consuming Tag) throws(WireError) {
        // A field of another writer, or from before ``removeAll()``, could lie outside the buffer.
        precondition(
            tag.sizeOffset < buffer.count && tag.countBefore <= count,
            "a tagged field is ended by the writer that began it"
        )
        let size = count - tag.countBefore
        guard size <= Int(Int32.max) else {
            throw WireError(.tooLong(size, limit: Int(Int32.max)), at: tag.countBefore)
        }
        let digits = Varint.size(unsigned: UInt64(size))
        if digits > 1 { insert(digits - 1, at: tag.sizeOffset + 1) }
        buffer.overwrite(unsignedVarint: UInt64(size), at: tag.sizeOffset)
    }

    /// Writes the number of tagged fields, and those fields, of a structure whose version defines none.
    ///
    /// - Parameter fields: The fields, in the order in which they are to be written.
    /// - Throws: `tooLong` where a value has 2 GiB or more.
    public mutating func unknownTaggedFields(_ fields: [TaggedField]) throws(WireError) {
        unsignedVarint(UInt32(truncatingIfNeeded: fields.count))
        for field in fields { try unknownTag(field) }
    }

    /// Writes those of the fields that come before a tag that the version defines.
    ///
    /// Tags ascend on the wire, so that the ones a version does not know stand between the ones that it defines.
    ///
    /// - Parameters:
    ///   - fields: The unknown fields, in ascending order.
    ///   - index: The first one that is not written yet; moved past those that are written now.
    ///   - tag: The next tag that the version defines, or nil where there is none left.
    /// - Throws: `tagInUse` where a field has the tag that the version defines.
    public mutating func unknownTaggedFields(
        _ fields: [TaggedField],
        from index: inout Int,
        before tag: UInt32?
    ) throws(WireError) {
        while index < fields.count {
            if let tag {
                guard fields[index].tag != tag else { throw WireError(.tagInUse(tag), at: count) }
                guard fields[index].tag < tag else { return }
            }
            try unknownTag(fields[index])
            index += 1
        }
    }

    private mutating func unknownTag(_ field: TaggedField) throws(WireError) {
        unsignedVarint(field.tag)
        guard field.data.count <= Int(Int32.max) else {
            throw WireError(.tooLong(field.data.count, limit: Int(Int32.max)), at: count)
        }
        unsignedVarint(UInt32(field.data.count))
        raw(field.data)
    }
}
