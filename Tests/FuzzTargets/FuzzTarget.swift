public import KafkaWire

/// What can be fed with bytes of any kind, by the fuzzer and by the tests that run what it once found.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Record sets: batches of magic 2, legacy message sets, gzip.
    case records
    /// Messages: three bytes that choose one and its version, and the message.
    case messages
    /// JSON texts.
    case json
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
        case .zstd: try ZstdFuzz.decode(input)
        case .zstdRoundTrip: try ZstdFuzz.roundTrip(input)
        }
    }
}
