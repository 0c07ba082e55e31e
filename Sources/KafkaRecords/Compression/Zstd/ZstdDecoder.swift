internal import KafkaWire

/// Decodes Zstandard frames, one after the other; keeps the memory that it works in.
@safe final class ZstdDecoder {
    /// How far behind the last literal may be read.
    static let literalSlack = 32

    let scratch: ZstdScratch
    let huffman: ZstdHuffmanDecoder
    var literalLengths: ZstdSequenceTables
    var matchLengths: ZstdSequenceTables
    var offsets: ZstdSequenceTables

    /// The literals of a block that are not used where they lie.
    let literalBuffer: UnsafeMutablePointer<UInt8>

    /// The literals of the block that is decoded; ``literalSlack`` bytes behind them may be read.
    var literals: UnsafePointer<UInt8>
    var literalCount = 0

    /// A stream of bits that is shorter than a word is copied here.
    let shortStream: UnsafeMutableRawPointer

    /// The last three offsets of the frame.
    var offset1 = 1
    var offset2 = 4
    var offset3 = 8

    /// Whether a block did not fit, where it could not be decoded.
    var isOutputFull = false

    private var limit = 0
    private var end = 0

    init() {
        let scratch = ZstdScratch()
        self.scratch = scratch
        huffman = ZstdHuffmanDecoder(scratch: scratch)
        literalLengths = ZstdSequenceTables(.literalLength, isOffset: false, scratch: scratch)
        matchLengths = ZstdSequenceTables(.matchLength, isOffset: false, scratch: scratch)
        offsets = ZstdSequenceTables(.offset, isOffset: true, scratch: scratch)
        let size = ZstdFormat.largestBlock + ZstdDecoder.literalSlack
        unsafe literalBuffer = .allocate(capacity: size)
        unsafe literalBuffer.initialize(repeating: 0, count: size)
        unsafe literals = UnsafePointer(literalBuffer)
        unsafe shortStream = .allocate(byteCount: 16, alignment: 16)
    }

    deinit {
        unsafe literalLengths.deallocate()
        unsafe matchLengths.deallocate()
        unsafe offsets.deallocate()
        unsafe literalBuffer.deallocate()
        unsafe shortStream.deallocate()
        unsafe scratch.deallocate()
    }

    /// Decodes all frames; nil where all is well.
    ///
    /// - Parameters:
    ///   - input: The frames.
    ///   - output: Where the result is appended; after an error it has the blocks before the damage.
    ///   - limit: The most bytes that may be appended.
    /// - Returns: What is wrong.
    @unsafe func decode(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer,
        limit: Int
    ) -> CompressionError? {
        self.limit = limit
        end = output.end(within: limit)
        do throws(CompressionError) {
            var frames = unsafe try FrameSequence(input, magic: ZstdFormat.magic, codec: .zstd)
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
        unsafe try FrameSequence.word(input, offset, .zstd)
    }

    /// Decodes a frame, whose magic is right, and gives its size.
    @unsafe private func frame(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer
    ) throws(CompressionError) -> Int {
        let header = unsafe try ZstdFrameHeader(input)
        let largestBlock = Int(min(header.windowSize, UInt64(ZstdFormat.largestBlock)))
        // What a Swift integer can't hold can't be reached either.
        var contentEnd: Int?
        if let size = header.contentSize {
            let (sum, isTooLarge) = output.count.addingReportingOverflow(Int(clamping: size))
            contentEnd = isTooLarge ? .max : sum
        }
        let start = output.count
        reset()
        var offset = header.size
        var isLast = false
        while !isLast {
            guard input.count - offset >= 3 else { throw .truncated(.zstd) }
            let low = unsafe Int(input.loadUnaligned(fromByteOffset: offset, as: UInt16.self).littleEndian)
            let field = unsafe low | Int(input[offset + 2]) << 16
            offset += 3
            isLast = field & 1 != 0
            let type = field >> 1 & 3
            let size = field >> 3
            guard size <= largestBlock, type <= ZstdFormat.BlockType.compressed else { throw .damaged(.zstd) }
            let taken = type == ZstdFormat.BlockType.repeated ? 1 : size
            guard taken <= input.count - offset else { throw .truncated(.zstd) }
            let block = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<offset + taken])
            offset += taken
            let room = min(largestBlock, (contentEnd ?? .max) - output.count)
            if type == ZstdFormat.BlockType.compressed {
                unsafe try append(block, in: input, room: room, frameStart: start, to: &output)
            } else {
                guard size <= room else { throw .damaged(.zstd) }
                guard size <= end - output.count else { throw .tooLarge(.zstd, limit: limit) }
                guard let source = block.baseAddress, size > 0 else { continue }
                output.reserve(size)
                let target = unsafe output.base + output.written
                if type == ZstdFormat.BlockType.raw {
                    unsafe target.copyMemory(from: source, byteCount: size)
                } else {
                    unsafe target.initializeMemory(as: UInt8.self, repeating: block[0], count: size)
                }
                output.written += size
            }
        }
        if let contentEnd, contentEnd != output.count { throw .damaged(.zstd) }
        guard header.hasChecksum else { return offset }
        let checksum = unsafe try word(input, offset)
        let hash = unsafe XXHash64.hash(output.base + start, output.count - start)
        guard checksum == UInt32(truncatingIfNeeded: hash) else { throw .damaged(.zstd) }
        return offset + 4
    }

    /// Forgets what the frame before left.
    private func reset() {
        huffman.reset()
        literalLengths.reset()
        matchLengths.reset()
        offsets.reset()
        (offset1, offset2, offset3) = ZstdFormat.firstOffsets
    }

    /// Decodes a compressed block.
    ///
    /// - Parameters:
    ///   - block: The block.
    ///   - input: All that may be read: what the block lies in.
    ///   - room: The most bytes that a sound block may give here.
    ///   - frameStart: Where the frame's output begins: no match may reach behind that.
    ///   - output: Where the result is appended.
    /// - Throws: Why the block can't be decoded; nothing of it is appended then.
    @unsafe private func append(
        _ block: UnsafeRawBufferPointer,
        in input: UnsafeRawBufferPointer,
        room: Int,
        frameStart: Int,
        to output: inout GrowingBuffer
    ) throws(CompressionError) {
        guard let start = block.baseAddress, let inputStart = input.baseAddress else {
            throw .damaged(.zstd)
        }
        let blockEnd = unsafe start + block.count
        let inputEnd = unsafe inputStart + input.count
        guard let size = unsafe readLiterals(start, blockEnd, inputEnd) else { throw .damaged(.zstd) }
        let allowed = min(room, end - output.count)
        output.reserve(allowed)
        let target = unsafe output.base + output.written
        isOutputFull = false
        let decoded = unsafe readSequences(
            start + size,
            blockEnd,
            target: target,
            targetEnd: target + allowed,
            capacityEnd: output.base + output.capacity,
            history: output.base + frameStart
        )
        guard let decoded = unsafe decoded else {
            throw isOutputFull && allowed < room ? .tooLarge(.zstd, limit: limit) : .damaged(.zstd)
        }
        output.written += unsafe decoded - target
    }
}
