public import KafkaWire

/// gzip, RFC 1952, by zlib.
public final class Gzip: CompressionAlgorithm {
    /// 1 is fast, 9 is small.
    public static let levels = 1...9

    /// The level of the Java client too.
    public static let defaultLevel = 6

    private let compressor = GzipCompressor()
    private let decompressor = GzipDecompressor()

    /// Makes a codec; zlib's memory is taken at the first use.
    public init() {}

    /// Appends the compressed form of some bytes to a buffer, as one member.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - level: 1 to 9.
    ///   - output: Where the result is appended.
    /// - Throws: `invalidLevel`, or `outOfMemory` where zlib gets none.
    public func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
        guard Gzip.levels.contains(level) else { throw .invalidLevel(.gzip, level: level) }
        try compressor.compress(input, level: level, into: &output)
    }

    /// Appends what some compressed bytes were before to a buffer: all members, one after the other.
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
        try decompressor.decompress(input, into: &output, limit: limit)
    }
}
