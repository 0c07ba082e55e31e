extension ZstdDecoder {
    /// Reads a block's literals section.
    ///
    /// - Parameters:
    ///   - start: The first byte of the block.
    ///   - end: The end of the block.
    ///   - inputEnd: The end of what may be read at all.
    /// - Returns: How many bytes the section took, or nil where it is damaged.
    @unsafe func readLiterals(
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ inputEnd: UnsafeRawPointer
    ) -> Int? {
        let size = unsafe end - start
        guard size > 0 else { return nil }
        // The header takes up to five bytes.
        var header: UInt64 = 0
        for index in 0..<min(5, size) {
            header |= unsafe UInt64(start.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index * 8)
        }
        let type = Int(header & 3)
        let format = Int(header >> 2 & 3)
        switch type {
        case ZstdFormat.LiteralsType.raw, ZstdFormat.LiteralsType.repeated:
            let headerSize = format == 1 ? 2 : format == 3 ? 3 : 1
            let count: Int =
                switch format {
                case 1: Int(header >> 4 & 0xfff)
                case 3: Int(header >> 4 & 0xf_ffff)
                default: Int(header >> 3 & 0x1f)
                }
            let taken = type == ZstdFormat.LiteralsType.raw ? count : 1
            guard count <= ZstdFormat.largestBlock, headerSize + taken <= size else { return nil }
            literalCount = count
            let source = unsafe start + headerSize
            if type == ZstdFormat.LiteralsType.repeated {
                unsafe literals = UnsafePointer(literalBuffer)
                unsafe literalBuffer.update(repeating: source.load(as: UInt8.self), count: count)
            } else if unsafe inputEnd - source >= count + ZstdDecoder.literalSlack {
                unsafe literals = source.assumingMemoryBound(to: UInt8.self)
            } else {
                unsafe literals = UnsafePointer(literalBuffer)
                unsafe literalBuffer.update(from: source.assumingMemoryBound(to: UInt8.self), count: count)
            }
            return headerSize + taken
        default:
            let headerSize = format < 2 ? 3 : format + 2
            let width = UInt64(format < 2 ? 10 : format == 2 ? 14 : 18)
            let mask = UInt64(1) << width - 1
            let count = Int(header >> 4 & mask)
            let compressed = Int(header >> (4 + width) & mask)
            guard count <= ZstdFormat.largestBlock, headerSize + compressed <= size else { return nil }
            var source = unsafe start + headerSize
            let sourceEnd = unsafe source + compressed
            if type == ZstdFormat.LiteralsType.compressed {
                guard let taken = unsafe huffman.readTree(source, sourceEnd) else { return nil }
                unsafe source += taken
            }
            literalCount = count
            unsafe literals = UnsafePointer(literalBuffer)
            guard unsafe huffman.decode(source, sourceEnd, literalBuffer, count, isSingle: format == 0) else {
                return nil
            }
            return headerSize + compressed
        }
    }
}
