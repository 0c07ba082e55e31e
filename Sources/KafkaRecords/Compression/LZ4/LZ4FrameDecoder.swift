internal import KafkaWire

/// Decodes LZ4 frames, one after the other.
@safe struct LZ4FrameDecoder {
    /// How far back a match may reach.
    private static let window = 65_536

    /// How many times larger than its input a block can get at the most.
    private static let greatestRatio = 255

    private let limit: Int
    private var end = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Decodes all frames; nil where all is well.
    @unsafe mutating func decode(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer
    ) -> CompressionError? {
        end = output.end(within: limit)
        do throws(CompressionError) {
            var frames = unsafe try FrameSequence(input, magic: LZ4FrameHeader.magic, codec: .lz4)
            while let rest = unsafe try frames.next() {
                let size = unsafe try frame(rest, into: &output)
                unsafe frames.pass(size)
            }
            return nil
        } catch {
            return error
        }
    }

    @unsafe private func word(_ input: UnsafeRawBufferPointer, _ offset: Int) throws(CompressionError) -> UInt32 {
        unsafe try FrameSequence.word(input, offset, .lz4)
    }

    /// Decodes a frame, whose magic is right, and gives its size.
    @unsafe private func frame(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer
    ) throws(CompressionError) -> Int {
        let header = unsafe try LZ4FrameHeader(input)
        let start = output.count
        var offset = header.size
        var checksum = XXHash32()
        while true {
            let field = unsafe try word(input, offset)
            offset += 4
            guard field != 0 else { break }
            let size = Int(field & ~LZ4FrameHeader.storedBit)
            guard size <= header.blockSize else { throw .damaged(.lz4) }
            guard size <= input.count - offset else { throw .truncated(.lz4) }
            let block = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<offset + size])
            offset += size
            if header.hasBlockChecksums {
                guard unsafe try word(input, offset) == XXHash32.hash(block) else { throw .damaged(.lz4) }
                offset += 4
            }
            let before = output.count
            let history = header.areBlocksLinked ? max(start, before - LZ4FrameDecoder.window) : before
            unsafe try append(
                block,
                isStored: field & LZ4FrameHeader.storedBit != 0,
                header.blockSize,
                history,
                to: &output
            )
            if header.hasContentChecksum {
                unsafe checksum.update(
                    UnsafeRawBufferPointer(start: output.base + before, count: output.count - before)
                )
            }
        }
        if header.hasContentChecksum {
            guard unsafe try word(input, offset) == checksum.digest else { throw .damaged(.lz4) }
            offset += 4
        }
        if let contentSize = header.contentSize {
            guard contentSize == UInt64(output.count - start) else { throw .damaged(.lz4) }
        }
        return offset
    }

    /// Decodes a block; its matches may reach back to `history`.
    @unsafe private func append(
        _ block: UnsafeRawBufferPointer,
        isStored: Bool,
        _ blockSize: Int,
        _ history: Int,
        to output: inout GrowingBuffer
    ) throws(CompressionError) {
        guard let source = block.baseAddress else { throw .damaged(.lz4) }
        let room = end - output.count
        if isStored {
            guard block.count <= room else { throw .tooLarge(.lz4, limit: limit) }
            unsafe output.append(RawSpan(_unsafeStart: source, byteCount: block.count))
            return
        }
        // No more than the block can give is reserved, whatever it says of its size.
        let most = min(blockSize, block.count * LZ4FrameDecoder.greatestRatio)
        let allowed = min(most, room)
        output.reserve(allowed + LZ4BlockDecoder.slack)
        let target = unsafe output.base + output.written
        let decoded = unsafe LZ4BlockDecoder.decode(
            source,
            source + block.count,
            history: output.base + history,
            target,
            target + allowed
        )
        guard let decoded = unsafe decoded else {
            throw allowed < most ? .tooLarge(.lz4, limit: limit) : .damaged(.lz4)
        }
        output.written += unsafe decoded - target
    }
}
