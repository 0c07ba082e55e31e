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

    /// The magic at the head of a stream: 0x82, "SNAPPY", 0.
    private static let magic: UInt64 = 0x8253_4e41_5050_5900

    /// The version, which also is the oldest that can read it; there has only ever been 1.
    private static let version: UInt32 = 1

    /// How many bytes the head takes: magic, version, oldest version.
    private static let headSize = 16

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
        output.append(Snappy.magic)
        output.append(Snappy.version)
        output.append(Snappy.version)
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
            guard input.count >= 8, unsafe input.loadUnaligned(as: UInt64.self).bigEndian == magic else {
                unsafe try SnappyBlockDecoder.decode(input, into: &output, left: max(0, limit), limit: limit)
                return nil
            }
            guard input.count >= headSize else { throw .truncated(.snappy) }
            let oldest = unsafe input.loadUnaligned(fromByteOffset: 12, as: UInt32.self).bigEndian
            guard oldest == version else { throw .damaged(.snappy) }
            var offset = headSize
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
