/// The compression codecs that are built in, as golden sets name them.
public enum BuiltInCodecs {
    /// Their names.
    public static let names: Set<String> = ["none", "gzip", "snappy", "lz4"]
}
