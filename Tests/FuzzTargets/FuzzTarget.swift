internal import KafkaRecords
public import KafkaWire

/// What can be fed with bytes of any kind, by the fuzzer and by the tests that run what it once found.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Record sets: batches of magic 2, legacy message sets, gzip.
    case records
    /// Messages: three bytes that choose one and its version, and the message.
    case messages
    /// JSON texts.
    case json
    /// Snappy: bytes to decompress.
    case snappy
    /// Snappy: bytes to compress.
    case snappyRoundTrip = "snappy-roundtrip"
    /// LZ4: bytes to decompress.
    case lz4
    /// LZ4: bytes to compress.
    case lz4RoundTrip = "lz4-roundtrip"
    /// Zstandard frames, decoded.
    case zstd
    /// Any bytes, compressed by Zstandard at each level and decompressed.
    case zstdRoundTrip = "zstd-roundtrip"

    /// Feeds bytes to the target.
    ///
    /// - Parameter input: The bytes.
    /// - Throws: What did not agree, where two ways to the same result differ.
    public func run(_ input: Bytes) throws(FuzzFailure) {
        switch self {
        case .records: try RecordsFuzz.run(input)
        case .messages: try MessagesFuzz.run(input)
        case .json: try JSONFuzz.run(input)
        case .snappy: try CompressionFuzz.decode(input, .snappy)
        case .snappyRoundTrip: try CompressionFuzz.roundTrip(input, .snappy, levels: Snappy.levels)
        case .lz4: try CompressionFuzz.decode(input, .lz4)
        case .lz4RoundTrip: try CompressionFuzz.roundTrip(input, .lz4, levels: LZ4.levels)
        case .zstd: try ZstdFuzz.decode(input)
        case .zstdRoundTrip: try ZstdFuzz.roundTrip(input)
        }
    }
}
