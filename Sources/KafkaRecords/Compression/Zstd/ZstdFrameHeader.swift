internal import KafkaWire

/// The header of a Zstandard frame.
struct ZstdFrameHeader {
    /// How many bytes a match may reach back, as the frame says; nothing is reserved for it.
    let windowSize: UInt64
    let contentSize: UInt64?
    let hasChecksum: Bool

    /// How many bytes the header takes, magic included.
    let size: Int

    /// Reads a header; its magic was looked at before.
    @unsafe init(_ frame: UnsafeRawBufferPointer) throws(CompressionError) {
        guard frame.count >= 5 else { throw .truncated(.zstd) }
        let descriptor = unsafe frame[4]
        guard descriptor & 0b1000 == 0 else { throw .damaged(.zstd) }
        let isSingleSegment = descriptor & 0b10_0000 != 0
        hasChecksum = descriptor & 0b100 != 0
        let dictionaryFlag = Int(descriptor & 3)
        let dictionaryBytes = dictionaryFlag == 3 ? 4 : dictionaryFlag
        let contentFlag = Int(descriptor >> 6)
        let contentBytes = contentFlag > 0 ? 1 << contentFlag : isSingleSegment ? 1 : 0
        var offset = 5
        size = offset + (isSingleSegment ? 0 : 1) + dictionaryBytes + contentBytes
        guard frame.count >= size else { throw .truncated(.zstd) }
        var window: UInt64 = 0
        if !isSingleSegment {
            let field = unsafe frame[offset]
            let base = UInt64(1) << UInt64(10 + field >> 3)
            window = base + base / 8 * UInt64(field & 7)
            offset += 1
        }
        let dictionary = unsafe ZstdFrameHeader.field(frame, offset, dictionaryBytes)
        guard dictionary == 0 else { throw .dictionaryNeeded(.zstd) }
        offset += dictionaryBytes
        if contentBytes > 0 {
            let field = unsafe ZstdFrameHeader.field(frame, offset, contentBytes)
            contentSize = contentBytes == 2 ? field + 256 : field
        } else {
            contentSize = nil
        }
        windowSize = isSingleSegment ? contentSize ?? 0 : window
    }

    @unsafe private static func field(_ frame: UnsafeRawBufferPointer, _ offset: Int, _ count: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<count { value |= unsafe UInt64(frame[offset + index]) << UInt64(index * 8) }
        return value
    }

    /// Appends the header of a frame without checksum.
    ///
    /// - Parameters:
    ///   - contentSize: The size of the content.
    ///   - windowLog: The size of the window, in bits; a content that is not larger makes a single segment.
    ///   - output: Where the header is appended.
    static func append(contentSize: Int, windowLog: Int, to output: inout GrowingBuffer) {
        output.append(ZstdFormat.magic.byteSwapped)
        let isSingleSegment = contentSize <= 1 << windowLog
        let single: UInt8 = isSingleSegment ? 0b10_0000 : 0
        let flag: UInt8 = contentSize < 256 ? 0 : contentSize < 65_792 ? 1 : contentSize <= UInt32.max ? 2 : 3
        output.append(flag << 6 | single)
        if !isSingleSegment { output.append(UInt8(truncatingIfNeeded: windowLog - 10) << 3) }
        switch flag {
        case 0: output.append(UInt8(truncatingIfNeeded: contentSize))
        case 1: output.append(UInt16(truncatingIfNeeded: contentSize - 256).byteSwapped)
        case 2: output.append(UInt32(truncatingIfNeeded: contentSize).byteSwapped)
        default: output.append(UInt64(contentSize).byteSwapped)
        }
    }
}
