public import KafkaWire

/// Zstandard, RFC 8878.
///
/// Read is the whole format but for dictionaries, which are refused, and several frames one after the other. Written is
/// one frame with the size of its content and without a checksum, as the Java client does it.
public final class Zstd: CompressionAlgorithm {
    /// 1 is fast, 3 is small.
    public static let levels = 1...3

    /// The level of the Java client too.
    public static let defaultLevel = 3

    private lazy var encoder = ZstdEncoder()
    private lazy var decoder = ZstdDecoder()

    /// Makes a codec; the memory of each direction is taken at its first use.
    public init() {}

    /// Appends the compressed form of some bytes to a buffer.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - level: One of ``levels``.
    ///   - output: Where the frame is appended.
    /// - Throws: `invalidLevel`.
    public func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
        guard Zstd.levels.contains(level) else { throw .invalidLevel(.zstd, level: level) }
        unsafe input.withUnsafeBytes { unsafe encoder.encode($0, level: level, into: &output) }
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
        let failure = unsafe input.withUnsafeBytes { unsafe decoder.decode($0, into: &output, limit: limit) }
        if let failure { throw failure }
    }
}
