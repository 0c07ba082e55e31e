import KafkaRecords
import KafkaWire

/// One codec, with a workspace for each call, for tests.
struct Codec: CustomStringConvertible {
    let codec: CompressionCodec
    let levels: ClosedRange<Int>

    var description: String { codec.name }

    /// The codecs that are built in.
    static let all = [
        Codec(codec: .gzip, levels: Gzip.levels), Codec(codec: .snappy, levels: Snappy.levels),
        Codec(codec: .lz4, levels: LZ4.levels), Codec(codec: .zstd, levels: Zstd.levels),
    ]

    func compressed(_ bytes: [UInt8], level: Int? = nil) throws(CompressionError) -> [UInt8] {
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 16)
        try workspace.compress(bytes.kafkaSpan, with: Compression(codec, level: level), into: &output)
        return Array(output.finish())
    }

    func decompressed(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 16)
        try workspace.decompress(bytes.kafkaSpan, codec: codec, into: &output, limit: limit)
        return Array(output.finish())
    }
}
