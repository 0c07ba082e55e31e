/// Why bytes could not be compressed or decompressed.
public enum CompressionError: Error, Hashable, Sendable {
    /// The codec has no such level.
    case invalidLevel(CompressionCodec, level: Int)
    /// The compressed bytes are damaged: not the codec's format, or their checksum is wrong.
    case damaged(CompressionCodec)
    /// The compressed bytes end too early.
    case truncated(CompressionCodec)
    /// What comes out would be larger than the caller allows.
    case tooLarge(CompressionCodec, limit: Int)
    /// The compressed bytes need a dictionary, which Kafka has no place for.
    case dictionaryNeeded(CompressionCodec)
    /// The codec could not get the memory that it needs.
    case outOfMemory(CompressionCodec)
}

extension CompressionError: CustomStringConvertible {
    /// A sentence that says what is wrong and what to do.
    public var description: String {
        switch self {
        case .invalidLevel(let codec, let level):
            "\(codec.name) has no level \(level): leave the level out, or see the codec's levels"
        case .damaged(let codec):
            "the compressed records are not valid \(codec.name)"
        case .truncated(let codec):
            "the \(codec.name) compressed records end too early"
        case .tooLarge(let codec, let limit):
            "the \(codec.name) compressed records take more than the \(limit) bytes that are allowed: "
                + "raise the limit if the sender is to be trusted"
        case .dictionaryNeeded(let codec):
            "the \(codec.name) compressed records need a dictionary: compress them without one"
        case .outOfMemory(let codec):
            "\(codec.name) could not get the memory that it needs"
        }
    }
}
