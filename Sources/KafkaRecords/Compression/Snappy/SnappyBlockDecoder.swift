internal import KafkaWire

/// Decodes blocks of Snappy: a length, then literals and copies.
@safe enum SnappyBlockDecoder {
    /// How many times larger than its input a block can get at the most: 64 bytes come of three.
    private static let greatestRatio = 22

    /// How far behind the end of the output may be written: bytes are copied in pieces of 16.
    private static let slack = 64

    /// Decodes a block and appends it to a buffer; nothing is appended where it is damaged, or larger than what is left
    /// of a limit.
    @unsafe static func decode(
        _ block: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer,
        left: Int,
        limit: Int
    ) throws(CompressionError) {
        guard let base = block.baseAddress, block.count > 0 else { throw .truncated(.snappy) }
        var length: UInt64 = 0
        var headSize = 0
        while true {
            guard headSize < 5 else { throw .damaged(.snappy) }
            guard headSize < block.count else { throw .truncated(.snappy) }
            let byte = unsafe block[headSize]
            length |= UInt64(byte & 0x7f) << UInt64(7 * headSize)
            headSize += 1
            if byte < 0x80 { break }
        }
        guard length <= UInt64(UInt32.max) else { throw .damaged(.snappy) }
        guard length <= UInt64(left) else { throw .tooLarge(.snappy, limit: limit) }
        let count = Int(length)
        // What a block announces and can't hold is damage; so no more is reserved than it can give.
        guard count <= (block.count - headSize) * greatestRatio else { throw .damaged(.snappy) }
        output.reserve(count + slack)
        let target = unsafe output.base + output.written
        guard unsafe run(base + headSize, base + block.count, target, target + count) else { throw .damaged(.snappy) }
        output.written += count
    }

    /// Runs all elements; false where they are damaged or do not give exactly the announced size.
    @unsafe private static func run(
        _ source: UnsafeRawPointer,
        _ sourceEnd: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer,
        _ targetEnd: UnsafeMutableRawPointer
    ) -> Bool {
        var input = unsafe source
        var output = unsafe target
        while unsafe input < sourceEnd {
            let tag = unsafe Int(input.load(as: UInt8.self))
            unsafe input += 1
            if tag & 3 == 0 {
                guard unsafe literal(tag &>> 2, &input, sourceEnd, &output, targetEnd) else { return false }
                continue
            }
            let left = unsafe sourceEnd - input
            let length: Int
            let offset: Int
            switch tag & 3 {
            case 1:
                guard left >= 1 else { return false }
                length = (tag &>> 2 & 7) &+ 4
                offset = unsafe (tag &>> 5) &<< 8 | Int(input.load(as: UInt8.self))
                unsafe input += 1
            case 2:
                guard left >= 2 else { return false }
                length = tag &>> 2 &+ 1
                offset = unsafe Int(input.loadUnaligned(as: UInt16.self).littleEndian)
                unsafe input += 2
            default:
                guard left >= 4 else { return false }
                length = tag &>> 2 &+ 1
                offset = unsafe Int(input.loadUnaligned(as: UInt32.self).littleEndian)
                unsafe input += 4
            }
            guard unsafe offset > 0 && offset <= output - target && length <= targetEnd - output else { return false }
            unsafe Matches.copy(output, offset, length)
            unsafe output += length
        }
        return unsafe output == targetEnd
    }

    /// Copies literals; their number less one, or how many bytes it takes, is in the tag.
    @inline(__always)
    @unsafe private static func literal(
        _ code: Int,
        _ input: inout UnsafeRawPointer,
        _ sourceEnd: UnsafeRawPointer,
        _ output: inout UnsafeMutableRawPointer,
        _ targetEnd: UnsafeMutableRawPointer
    ) -> Bool {
        var count = code &+ 1
        if unsafe count <= 16 && sourceEnd - input >= 16 && targetEnd - output >= 16 {
            unsafe Matches.copy16(from: input, to: output)
            unsafe input += count
            unsafe output += count
            return true
        }
        if code >= 60 {
            let bytes = code &- 59
            guard unsafe sourceEnd - input >= bytes else { return false }
            count = 0
            for index in 0..<bytes {
                count |= unsafe Int(input.load(fromByteOffset: index, as: UInt8.self)) &<< (8 &* index)
            }
            count &+= 1
            unsafe input += bytes
        }
        guard unsafe count <= sourceEnd - input && count <= targetEnd - output else { return false }
        unsafe output.copyMemory(from: input, byteCount: count)
        unsafe input += count
        unsafe output += count
        return true
    }
}
