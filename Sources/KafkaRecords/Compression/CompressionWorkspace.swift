public import KafkaWire

/// The codecs and the memory that they work in, kept by the caller from batch to batch.
public struct CompressionWorkspace: ~Copyable {
    /// The codec in use for each number, made at its first use.
    private var gzip: (any CompressionAlgorithm)?
    private var snappy: (any CompressionAlgorithm)?
    private var lz4: (any CompressionAlgorithm)?
    private var zstd: (any CompressionAlgorithm)?

    /// Makes an empty workspace; a codec and its memory are made at its first use.
    public init() {}

    /// Uses another implementation of a codec than the one that is built in.
    ///
    /// - Parameters:
    ///   - algorithm: The implementation; it must read and write the format that Kafka has under that number.
    ///   - codec: The codec; for `none` nothing happens.
    public mutating func use(_ algorithm: any CompressionAlgorithm, for codec: CompressionCodec) {
        switch codec {
        case .none: break
        case .gzip: gzip = algorithm
        case .snappy: snappy = algorithm
        case .lz4: lz4 = algorithm
        case .zstd: zstd = algorithm
        }
    }

    /// Gives the codec of a number, and makes it where it was not used yet; nil for `none`.
    private mutating func algorithm(_ codec: CompressionCodec) -> (any CompressionAlgorithm)? {
        let made: any CompressionAlgorithm
        switch codec {
        case .none: return nil
        case .gzip:
            if let gzip { return gzip }
            made = Gzip()
        case .snappy:
            if let snappy { return snappy }
            made = Snappy()
        case .lz4:
            if let lz4 { return lz4 }
            made = LZ4()
        case .zstd:
            if let zstd { return zstd }
            made = Zstd()
        }
        use(made, for: codec)
        return made
    }

    /// Compresses bytes and appends the result to a buffer.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - compression: The codec and its level; `none` appends the bytes as they are.
    ///   - output: Where the result is appended; cut back to what it was where an error is thrown.
    /// - Throws: Why the bytes can't be compressed.
    public mutating func compress(
        _ input: RawSpan,
        with compression: Compression,
        into output: inout GrowingBuffer
    ) throws(CompressionError) {
        try compress(input, with: compression, forMagicZero: false, into: &output)
    }

    /// The same, for message sets of magic 0, whose LZ4 frames have another checksum in their headers.
    mutating func compress(
        _ input: RawSpan,
        with compression: Compression,
        forMagicZero isMagicZero: Bool,
        into output: inout GrowingBuffer
    ) throws(CompressionError) {
        guard let algorithm = algorithm(compression.codec) else {
            output.append(input)
            return
        }
        let level = compression.level ?? type(of: algorithm).defaultLevel
        let before = output.count
        do throws(CompressionError) {
            if isMagicZero, let lz4 = algorithm as? LZ4 {
                try lz4.compress(input, level: level, hasOldHeaderChecksum: true, into: &output)
            } else {
                try algorithm.compress(input, level: level, into: &output)
            }
        } catch {
            output.truncate(to: before)
            throw error
        }
    }

    /// Decompresses bytes and appends the result to a buffer.
    ///
    /// Where an error is thrown, the buffer has what could be read before the damage.
    ///
    /// - Parameters:
    ///   - input: The compressed bytes.
    ///   - codec: The codec; `none` appends the bytes as they are.
    ///   - output: Where the result is appended.
    ///   - limit: The most bytes that may be appended.
    /// - Throws: Why the bytes can't be decompressed.
    public mutating func decompress(
        _ input: RawSpan,
        codec: CompressionCodec,
        into output: inout GrowingBuffer,
        limit: Int
    ) throws(CompressionError) {
        guard let algorithm = algorithm(codec) else {
            guard input.byteCount <= limit else { throw .tooLarge(codec, limit: limit) }
            output.append(input)
            return
        }
        try algorithm.decompress(input, into: &output, limit: limit)
    }
}
