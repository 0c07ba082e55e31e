/// What a batch's records are to be compressed with, and how hard.
public struct Compression: Hashable, Sendable {
    /// The codec.
    public let codec: CompressionCodec

    /// The codec's own level; nil is its default.
    public let level: Int?

    /// Makes a choice.
    ///
    /// - Parameters:
    ///   - codec: The codec.
    ///   - level: The codec's own level, or nil for its default: gzip 1 (fast) to 9 (small), 6 by default; zstd 1 to 3,
    ///     3 by default; lz4 1, which is the fast mode that the Java client has as its default too; snappy 0.
    public init(_ codec: CompressionCodec, level: Int? = nil) {
        self.codec = codec
        self.level = level
    }

    /// No compression.
    public static let none = Compression(.none)

    /// gzip at its default level.
    public static let gzip = Compression(.gzip)

    /// Snappy, which has no levels.
    public static let snappy = Compression(.snappy)

    /// LZ4 at its default level.
    public static let lz4 = Compression(.lz4)

    /// Zstandard at its default level.
    public static let zstd = Compression(.zstd)
}
