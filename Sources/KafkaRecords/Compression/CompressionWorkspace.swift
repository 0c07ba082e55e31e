public import KafkaWire

/// The memory that codecs work in, kept by the caller from batch to batch.
public struct CompressionWorkspace: ~Copyable {
    private var gzipCompressor: GzipCompressor?
    private var gzipDecompressor: GzipDecompressor?

    /// Makes an empty workspace; a codec's memory is made at its first use.
    public init() {}

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
        switch compression.codec {
        case .none:
            output.append(input)
        case .gzip:
            let compressor = gzipCompressor ?? GzipCompressor()
            gzipCompressor = compressor
            let before = output.count
            do throws(CompressionError) {
                try compressor.compress(input, level: compression.level ?? GzipCompressor.defaultLevel, into: &output)
            } catch {
                output.truncate(to: before)
                throw error
            }
        case .snappy, .lz4, .zstd:
            throw .unavailable(compression.codec)
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
        switch codec {
        case .none:
            guard input.byteCount <= limit else { throw .tooLarge(codec, limit: limit) }
            output.append(input)
        case .gzip:
            let decompressor = gzipDecompressor ?? GzipDecompressor()
            gzipDecompressor = decompressor
            try decompressor.decompress(input, into: &output, limit: limit)
        case .snappy, .lz4, .zstd:
            throw .unavailable(codec)
        }
    }
}
