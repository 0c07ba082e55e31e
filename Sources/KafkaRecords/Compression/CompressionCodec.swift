/// How the records of a batch are compressed; the raw value is what the batch's attributes say.
public enum CompressionCodec: UInt8, CaseIterable, Sendable {
    /// Not compressed.
    case none = 0
    /// gzip, RFC 1952.
    case gzip = 1
    /// Snappy, in the framing of the Java library.
    case snappy = 2
    /// LZ4 frames.
    case lz4 = 3
    /// Zstandard, RFC 8878; only in batches of magic 2 (KIP-110).
    case zstd = 4

    /// The name that Kafka's configuration uses.
    public var name: String {
        switch self {
        case .none: "none"
        case .gzip: "gzip"
        case .snappy: "snappy"
        case .lz4: "lz4"
        case .zstd: "zstd"
        }
    }
}
