package import KafkaRecords

extension Compression {
    /// Finds a codec by its name; nil where there is none of it.
    package init?(name: String, level: Int?) {
        let codecs: [String: CompressionCodec] = [
            "none": .none, "gzip": .gzip, "snappy": .snappy, "lz4": .lz4, "zstd": .zstd,
        ]
        guard let codec = codecs[name] else { return nil }
        self.init(codec, level: level)
    }
}
