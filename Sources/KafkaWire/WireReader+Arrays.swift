extension WireReader {
    /// Reads the number of elements of an array that may be null.
    ///
    /// A count that the bytes that are left can't hold is an error, so that memory may be reserved for all of them.
    ///
    /// - Parameters:
    ///   - compact: Whether the version is flexible, so that the count is a varint.
    ///   - minimumElementSize: The fewest bytes that an element has, at least 1.
    /// - Returns: The count, or nil for null.
    /// - Throws: `invalidCount` where the bytes that are left can not hold the elements.
    public mutating func nullableArrayCount(compact: Bool, minimumElementSize: Int) throws(WireError) -> Int? {
        let first = offset
        let count = compact ? Int(try unsignedVarint()) - 1 : Int(try int32())
        guard count != -1 else { return nil }
        guard count >= 0, count &* max(1, minimumElementSize) <= remaining else {
            throw WireError(.invalidCount(count, available: remaining), at: first)
        }
        return count
    }

    /// Reads the number of elements of an array that can't be null.
    ///
    /// - Parameters:
    ///   - compact: Whether the version is flexible, so that the count is a varint.
    ///   - minimumElementSize: The fewest bytes that an element has, at least 1.
    ///   - field: The field's name, for the error where it is null.
    /// - Returns: The count.
    /// - Throws: `unexpectedNull`, or `invalidCount` where the bytes that are left can not hold the elements.
    public mutating func arrayCount(
        compact: Bool,
        minimumElementSize: Int,
        field: String
    ) throws(WireError) -> Int {
        let first = offset
        guard let count = try nullableArrayCount(compact: compact, minimumElementSize: minimumElementSize) else {
            throw WireError(.unexpectedNull(field: field), at: first)
        }
        return count
    }

    /// Reads a number of big-endian integers.
    ///
    /// - Parameter count: How many; a count that ``arrayCount(compact:minimumElementSize:field:)`` gave.
    /// - Returns: The integers.
    /// - Throws: `invalidCount` where the bytes that are left can not hold them.
    @inlinable public mutating func integers<Value: FixedWidthInteger & BitwiseCopyable>(
        _ count: Int
    ) throws(WireError) -> [Value] {
        guard count > 0 else { return [] }
        let size = MemoryLayout<Value>.size
        guard count <= remaining / size else {
            throw WireError(.invalidCount(count, available: remaining), at: offset)
        }
        let taken = unsafe try take(count &* size)
        // Lists of replicas are short: an array literal is made without asking the allocator how large it became.
        switch count {
        case 1: return unsafe [WireReader.value(taken, 0)]
        case 2: return unsafe [WireReader.value(taken, 0), WireReader.value(taken, 1)]
        case 3: return unsafe [WireReader.value(taken, 0), WireReader.value(taken, 1), WireReader.value(taken, 2)]
        default: break
        }
        // Not by uninitialised or repeated elements: those initialisers look up the array's type anew for each array.
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in 0..<count { values.append(unsafe WireReader.value(taken, index)) }
        return values
    }

    /// One of the integers that begin at an address.
    @inlinable @inline(__always)
    @unsafe static func value<Value: FixedWidthInteger & BitwiseCopyable>(
        _ start: UnsafeRawPointer,
        _ index: Int
    ) -> Value {
        let offset = index &* MemoryLayout<Value>.size
        return unsafe Value(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: Value.self))
    }
}
