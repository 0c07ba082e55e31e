public import KafkaWire

/// LZ4 in its frame format, version 1.6.
///
/// Read are all block sizes, independent and linked blocks, checksums, content sizes, skippable frames, and several
/// frames one after the other; dictionaries are refused. Written is one frame of independent blocks without checksums,
/// as the Java client does it, but of up to 1 MiB where that client has 64 KiB.
public final class LZ4: CompressionAlgorithm {
    /// There is one way of compressing so far.
    public static let levels = 1...1

    /// The fast one, as the Java client's default.
    public static let defaultLevel = 1

    private let encoder = LZ4BlockEncoder()

    /// Makes a codec.
    public init() {}

    /// Appends the compressed form of some bytes to a buffer.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - level: One of ``levels``.
    ///   - output: Where the frame is appended.
    /// - Throws: `invalidLevel`.
    public func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
        try compress(input, level: level, hasOldHeaderChecksum: false, into: &output)
    }

    /// The same, with the header checksum as Kafka wrote it before 0.10, which message sets of magic 0 need.
    func compress(
        _ input: RawSpan,
        level: Int,
        hasOldHeaderChecksum: Bool,
        into output: inout GrowingBuffer
    ) throws(CompressionError) {
        guard LZ4.levels.contains(level) else { throw .invalidLevel(.lz4, level: level) }
        let blockSize = LZ4FrameHeader.writtenBlockSize(for: input.byteCount)
        LZ4FrameHeader.append(blockSize: blockSize, hasOldChecksum: hasOldHeaderChecksum, to: &output)
        unsafe input.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var offset = 0
            while offset < bytes.count {
                let count = min(blockSize, bytes.count - offset)
                unsafe appendBlock(base + offset, count, to: &output)
                offset += count
            }
        }
        output.append(0 as UInt32)
    }

    /// Appends a block, stored as it is where compressing does not make it smaller.
    @unsafe private func appendBlock(_ source: UnsafeRawPointer, _ count: Int, to output: inout GrowingBuffer) {
        output.reserve(4 + LZ4BlockEncoder.bound(count))
        let start = unsafe output.base + output.written
        let end = unsafe encoder.encode(source, count, start + 4)
        var size = unsafe end - start - 4
        var field = UInt32(size)
        if size >= count {
            unsafe (start + 4).copyMemory(from: source, byteCount: count)
            size = count
            field = UInt32(count) | LZ4FrameHeader.storedBit
        }
        unsafe start.storeBytes(of: field.littleEndian, as: UInt32.self)
        output.written += 4 + size
    }

    /// Appends what some compressed bytes were before to a buffer: all frames, one after the other.
    ///
    /// - Parameters:
    ///   - input: The compressed bytes.
    ///   - output: Where the result is appended; after an error it has what could be read before the damage.
    ///   - limit: The most bytes that may be appended.
    /// - Throws: Why the bytes can't be decompressed.
    public func decompress(
        _ input: RawSpan,
        into output: inout GrowingBuffer,
        limit: Int
    ) throws(CompressionError) {
        var decoder = LZ4FrameDecoder(limit: limit)
        let failure = unsafe input.withUnsafeBytes { unsafe decoder.decode($0, into: &output) }
        if let failure { throw failure }
    }
}
