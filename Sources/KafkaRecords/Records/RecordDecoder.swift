public import KafkaWire

/// Takes records of magic 2 apart, one after the other, at a pointer.
///
/// A record that is not whole or not right gives nil; who wants to know why asks the slow way. That keeps the fast way
/// small enough to be inlined where records are walked.
@frozen @usableFromInline
@unsafe package struct RecordDecoder {
    /// Where the next record begins.
    @usableFromInline package var position: UnsafeRawPointer

    /// The end of the records.
    @usableFromInline package let end: UnsafeRawPointer

    @inlinable @inline(__always)
    package init(position: UnsafeRawPointer, end: UnsafeRawPointer) {
        unsafe self.position = position
        unsafe self.end = end
    }

    /// Reads a zig-zag coded variable-length integer before `end`.
    @inlinable @inline(__always)
    static func varint(_ pointer: inout UnsafeRawPointer, _ end: UnsafeRawPointer) -> Int64? {
        guard unsafe pointer < end else { return nil }
        let first = unsafe pointer.load(as: UInt8.self)
        unsafe pointer += 1
        if first < 0x80 { return Varint.unZigZag(UInt64(first)) }
        guard unsafe pointer < end else { return nil }
        let second = unsafe pointer.load(as: UInt8.self)
        unsafe pointer += 1
        let value = UInt64(first & 0x7f) | UInt64(second & 0x7f) &<< 7
        if second < 0x80 { return Varint.unZigZag(value) }
        let long = unsafe longVarint(value, pointer, end)
        unsafe pointer += long.size
        return long.size == 0 ? nil : Varint.unZigZag(long.value)
    }

    /// Reads the third byte of an integer and those after it.
    ///
    /// It is kept out of line, and without a pointer to a pointer, so that the loops it is called from stay small. The
    /// size is 0 where the integer does not end or is too large.
    @usableFromInline @inline(never)
    static func longVarint(
        _ low: UInt64,
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer
    ) -> (value: UInt64, size: Int) {
        var value = low
        var size = 0
        while size < 8, unsafe start + size < end {
            let byte = unsafe start.load(fromByteOffset: size, as: UInt8.self)
            value |= UInt64(byte & 0x7f) &<< UInt64(14 &+ 7 &* size)
            size &+= 1
            if byte < 0x80 { return size == 8 && byte > 1 ? (0, 0) : (value, size) }
        }
        return (0, 0)
    }

    /// Takes the next record apart and moves past it, or gives nil and stays.
    @inlinable @inline(__always)
    package mutating func next() -> RecordFields? {
        var pointer = unsafe position
        guard let length = unsafe RecordDecoder.varint(&pointer, end),
            length > 0, unsafe length <= end - pointer
        else { return nil }
        let recordEnd = unsafe pointer + Int(truncatingIfNeeded: length)
        unsafe pointer += 1  // the attributes, which have no meaning yet
        guard let timestampDelta = unsafe RecordDecoder.varint(&pointer, recordEnd),
            let offsetDelta = unsafe RecordDecoder.varint(&pointer, recordEnd),
            let keyCount = unsafe RecordDecoder.varint(&pointer, recordEnd),
            keyCount >= -1, unsafe keyCount <= recordEnd - pointer
        else { return nil }
        let key = unsafe pointer
        if keyCount > 0 { unsafe pointer += Int(truncatingIfNeeded: keyCount) }
        guard let valueCount = unsafe RecordDecoder.varint(&pointer, recordEnd),
            valueCount >= -1, unsafe valueCount <= recordEnd - pointer
        else { return nil }
        let value = unsafe pointer
        if valueCount > 0 { unsafe pointer += Int(truncatingIfNeeded: valueCount) }
        guard unsafe pointer < recordEnd else { return nil }
        let headers = unsafe pointer
        let isPlain = unsafe pointer.load(as: UInt8.self) == 0 && pointer + 1 == recordEnd
        if !isPlain {
            guard unsafe RecordDecoder.areHeaders(headers, recordEnd) else { return nil }
        }
        unsafe position = recordEnd
        return unsafe RecordFields(
            timestampDelta: timestampDelta,
            offsetDelta: offsetDelta,
            key: key,
            keyCount: Int(truncatingIfNeeded: keyCount),
            value: value,
            valueCount: Int(truncatingIfNeeded: valueCount),
            headers: headers,
            end: recordEnd
        )
    }

    /// Tells whether the bytes are a number of headers, and those headers, and nothing else.
    @usableFromInline @inline(never)
    static func areHeaders(_ start: UnsafeRawPointer, _ end: UnsafeRawPointer) -> Bool {
        var pointer = unsafe start
        guard var left = unsafe varint(&pointer, end), left >= 0, left <= Int64(Int32.max) else { return false }
        while left > 0 {
            guard let nameCount = unsafe varint(&pointer, end),
                nameCount >= 0, unsafe nameCount <= end - pointer
            else { return false }
            unsafe pointer += Int(truncatingIfNeeded: nameCount)
            guard let valueCount = unsafe varint(&pointer, end),
                valueCount >= -1, unsafe valueCount <= end - pointer
            else { return false }
            if valueCount > 0 { unsafe pointer += Int(truncatingIfNeeded: valueCount) }
            left &-= 1
        }
        return unsafe pointer == end
    }
}
