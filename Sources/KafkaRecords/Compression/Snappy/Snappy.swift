public import KafkaWire

/// Snappy, in the framing of the xerial library for Java that Kafka uses.
///
/// A stream has a head of 16 bytes, then blocks, each behind its length. Bare blocks, which some producers write, are
/// read too.
public final class Snappy: CompressionAlgorithm {
    /// There is one way of compressing.
    public static let levels = 0...0

    /// The only level.
    public static let defaultLevel = 0

    /// The head of a stream: a magic, a version, and the oldest version that can read it.
    private static let head: [UInt8] = [
        0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01,
    ]

    /// How many bytes the magic takes.
    private static let magicSize = 8

    /// How much goes into a block, as in the Java client.
    private static let blockSize = 32 * 1024

    private let encoder = SnappyBlockEncoder()

    /// Makes a codec.
    public init() {}

    /// Appends the compressed form of some bytes to a buffer.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - level: 0.
    ///   - output: Where the stream is appended.
    /// - Throws: `invalidLevel`.
    public func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
        guard Snappy.levels.contains(level) else { throw .invalidLevel(.snappy, level: level) }
        output.append(Snappy.head.kafkaSpan)
        unsafe input.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var offset = 0
            while offset < bytes.count {
                let count = min(Snappy.blockSize, bytes.count - offset)
                output.reserve(4 + SnappyBlockEncoder.bound(count))
                let start = unsafe output.base + output.written
                let end = unsafe encoder.encode(base + offset, count, start + 4)
                let size = unsafe end - start - 4
                unsafe start.storeBytes(of: UInt32(size).bigEndian, as: UInt32.self)
                output.written += 4 + size
                offset += count
            }
        }
    }

    /// Appends what some compressed bytes were before to a buffer.
    ///
    /// - Parameters:
    ///   - input: A stream in the framing, or a bare block.
    ///   - output: Where the result is appended; after an error it has what could be read before the damage.
    ///   - limit: The most bytes that may be appended.
    /// - Throws: Why the bytes can't be decompressed.
    public func decompress(
        _ input: RawSpan,
        into output: inout GrowingBuffer,
        limit: Int
    ) throws(CompressionError) {
        let failure = unsafe input.withUnsafeBytes { unsafe Snappy.decode($0, into: &output, limit: limit) }
        if let failure { throw failure }
    }

    @unsafe private static func decode(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer,
        limit: Int
    ) -> CompressionError? {
        let start = output.count
        do throws(CompressionError) {
            guard unsafe input.prefix(magicSize).elementsEqual(head.prefix(magicSize)) else {
                unsafe try SnappyBlockDecoder.decode(input, into: &output, left: max(0, limit), limit: limit)
                return nil
            }
            guard input.count >= head.count else { throw .truncated(.snappy) }
            // A reader must know the version in the last four bytes; there has only ever been 1.
            guard unsafe input[12..<16].elementsEqual(head[12..<16]) else { throw .damaged(.snappy) }
            var offset = head.count
            while offset < input.count {
                guard input.count - offset >= 4 else { throw .truncated(.snappy) }
                let size = unsafe Int(input.loadUnaligned(fromByteOffset: offset, as: UInt32.self).bigEndian)
                offset += 4
                guard size <= input.count - offset else { throw .truncated(.snappy) }
                let block = unsafe UnsafeRawBufferPointer(rebasing: input[offset..<offset + size])
                let left = max(0, limit) - (output.count - start)
                unsafe try SnappyBlockDecoder.decode(block, into: &output, left: left, limit: limit)
                offset += size
            }
            return nil
        } catch {
            return error
        }
    }
}
