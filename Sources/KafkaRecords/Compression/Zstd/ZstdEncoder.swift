internal import KafkaWire

/// Encodes Zstandard frames; keeps the memory that it works in.
@safe final class ZstdEncoder {
    /// What is put into one frame at most, so that places fit into the tables.
    private static let largestFrame = 1 << 30

    /// A match needs this much behind its first byte to be looked for.
    static let searchMargin = 8

    /// Where each hash was seen last, counted from `base`: of eight bytes, and of fewer.
    let longTable: UnsafeMutablePointer<UInt32>
    let shortTable: UnsafeMutablePointer<UInt32>

    /// What the first byte of the next frame counts as, so that places in earlier frames are too old.
    private var base: UInt32 = 1

    /// A pointer to what place 0 is.
    var origin: UnsafeRawPointer

    /// The lowest place that a match may reach back to.
    var lowest: UInt32 = 0

    /// The last two offsets, as the decoder will have them.
    var offset1 = 1
    var offset2 = 4

    /// The literals of the block, and its sequences.
    let store: ZstdSequenceStore

    private let literals: ZstdLiteralEncoder
    private let sequences: ZstdSequenceEncoder

    init() {
        unsafe longTable = .allocate(capacity: 1 << ZstdParameters.largestLongLog)
        unsafe longTable.initialize(repeating: 0, count: 1 << ZstdParameters.largestLongLog)
        unsafe shortTable = .allocate(capacity: 1 << ZstdParameters.largestShortLog)
        unsafe shortTable.initialize(repeating: 0, count: 1 << ZstdParameters.largestShortLog)
        store = ZstdSequenceStore()
        unsafe origin = UnsafeRawPointer(longTable)
        let scratch = ZstdScratch()
        literals = ZstdLiteralEncoder(scratch: scratch)
        sequences = ZstdSequenceEncoder(scratch: scratch)
    }

    deinit {
        unsafe longTable.deallocate()
        unsafe shortTable.deallocate()
        unsafe store.deallocate()
        unsafe sequences.scratch.deallocate()
    }

    /// Appends the frame of some bytes; several frames where they are very many.
    @unsafe func encode(_ input: UnsafeRawBufferPointer, level: Int, into output: inout GrowingBuffer) {
        var offset = 0
        repeat {
            let count = min(input.count - offset, ZstdEncoder.largestFrame)
            let piece = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<offset + count])
            unsafe appendFrame(piece, ZstdParameters(level: level, count: count), to: &output)
            offset += count
        } while offset < input.count
    }

    @unsafe private func appendFrame(
        _ input: UnsafeRawBufferPointer,
        _ parameters: ZstdParameters,
        to output: inout GrowingBuffer
    ) {
        ZstdFrameHeader.append(contentSize: input.count, windowLog: parameters.windowLog, to: &output)
        guard let start = input.baseAddress, input.count > 0 else {
            ZstdEncoder.appendBlockHeader(ZstdFormat.BlockType.raw, 0, isLast: true, to: &output)
            return
        }
        if base > UInt32.max - UInt32(input.count) - 1 {
            unsafe longTable.update(repeating: 0, count: 1 << ZstdParameters.largestLongLog)
            unsafe shortTable.update(repeating: 0, count: 1 << ZstdParameters.largestShortLog)
            base = 1
        }
        let first = base
        base += UInt32(input.count)
        unsafe origin = start - Int(first)
        (offset1, offset2, _) = ZstdFormat.firstOffsets
        literals.reset()
        sequences.reset()
        var offset = 0
        while offset < input.count {
            let count = min(input.count - offset, ZstdFormat.largestBlock)
            let window = 1 << parameters.windowLog
            lowest = first + UInt32(max(0, offset + count - window))
            let isLast = offset + count == input.count
            unsafe appendBlock(start + offset, count, parameters, isLast: isLast, to: &output)
            offset += count
        }
    }

    private static func appendBlockHeader(_ type: Int, _ size: Int, isLast: Bool, to output: inout GrowingBuffer) {
        let field = size << 3 | type << 1 | (isLast ? 1 : 0)
        output.append(UInt16(truncatingIfNeeded: field).byteSwapped)
        output.append(UInt8(truncatingIfNeeded: field >> 16))
    }

    /// Appends a block: one repeated byte, or compressed, or as it is where that is not larger.
    @unsafe private func appendBlock(
        _ source: UnsafeRawPointer,
        _ count: Int,
        _ parameters: ZstdParameters,
        isLast: Bool,
        to output: inout GrowingBuffer
    ) {
        if unsafe ZstdEncoder.isOneByte(source, count) {
            ZstdEncoder.appendBlockHeader(ZstdFormat.BlockType.repeated, count, isLast: isLast, to: &output)
            output.append(unsafe source.load(as: UInt8.self))
            return
        }
        output.reserve(3 + count + ZstdBitWriter.slack)
        let header = output.written
        let target = unsafe output.base + header + 3
        let before = (offset1, offset2)
        if let end = unsafe compress(source, count, parameters, target) {
            let size = unsafe end - target
            ZstdEncoder.appendBlockHeader(ZstdFormat.BlockType.compressed, size, isLast: isLast, to: &output)
            output.written += size
            literals.commit()
            sequences.commit()
            return
        }
        // The decoder never sees what this block did to the offsets.
        (offset1, offset2) = before
        ZstdEncoder.appendBlockHeader(ZstdFormat.BlockType.raw, count, isLast: isLast, to: &output)
        unsafe target.copyMemory(from: source, byteCount: count)
        output.written += count
    }

    /// Tells whether all bytes are the same.
    @unsafe private static func isOneByte(_ source: UnsafeRawPointer, _ count: Int) -> Bool {
        let byte = unsafe source.load(as: UInt8.self)
        guard count > 3, unsafe source.load(fromByteOffset: count - 1, as: UInt8.self) == byte else { return false }
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = 0
        while index + 8 <= count {
            guard unsafe source.loadUnaligned(fromByteOffset: index, as: UInt64.self) == pattern else { return false }
            index += 8
        }
        while index < count {
            guard unsafe source.load(fromByteOffset: index, as: UInt8.self) == byte else { return false }
            index += 1
        }
        return true
    }

    /// Compresses a block and gives its end, or nil where it does not get smaller.
    @unsafe private func compress(
        _ source: UnsafeRawPointer,
        _ count: Int,
        _ parameters: ZstdParameters,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        store.clear()
        let gain = count >> 6 + 2
        guard count > gain + 8 else { return nil }
        if count < 16 {
            unsafe store.append(source, count)
        } else if parameters.isDouble {
            unsafe searchDouble(source, source + count, parameters)
        } else {
            unsafe searchFast(source, source + count, parameters)
        }
        let limit = unsafe target + count - gain
        guard let middle = unsafe literals.encode(store.literals, store.literalCount, target, limit) else { return nil }
        return unsafe sequences.encode(store, middle, limit)
    }

    /// The hash of the first bytes of eight: `skipped` tells how many bits of the others are shifted out.
    @inline(__always)
    @unsafe static func hash(_ pointer: UnsafeRawPointer, _ skipped: UInt64, _ shift: UInt64) -> Int {
        let word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian
        return Int(truncatingIfNeeded: ((word &<< skipped) &* 0xcf1b_bcdc_b7a5_6463) &>> shift)
    }

    @inline(__always)
    @unsafe static func word32(_ pointer: UnsafeRawPointer) -> UInt32 {
        unsafe pointer.loadUnaligned(as: UInt32.self)
    }
}
