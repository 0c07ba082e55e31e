import KafkaRecords
import KafkaWire

/// What `bench codec --file` runs for one codec: functions of their own, so that their instructions can be counted.
struct CompressionBenchmark: ~Copyable {
    private let compression: Compression
    private let blocks: [Bytes]
    private var compressed: [Bytes] = []
    private var workspace = CompressionWorkspace()

    /// Used again for every block, as who sends batch after batch does.
    private var output: GrowingBuffer

    /// Cuts a file into blocks and compresses each once.
    init(_ file: [UInt8], block: Int, _ compression: Compression) throws {
        self.compression = compression
        blocks = stride(from: 0, to: file.count, by: block).map {
            Bytes(copying: file[$0..<min($0 + block, file.count)])
        }
        output = GrowingBuffer(capacity: 2 * block)
        for block in blocks {
            output.truncate(to: 0)
            try workspace.compress(block.span, with: compression, into: &output)
            compressed.append(Bytes(copying: output.span))
        }
    }

    /// What all blocks take.
    var compressedSize: Int { compressed.reduce(0) { $0 + $1.count } }

    /// Compresses every block.
    @inline(never) mutating func compressBlocks() throws {
        for block in blocks {
            output.truncate(to: 0)
            try workspace.compress(block.span, with: compression, into: &output)
            CodecBenchmark.use(output.count)
        }
    }

    /// Decompresses every block.
    @inline(never) mutating func decompressBlocks() throws {
        for (bytes, block) in zip(compressed, blocks) {
            output.truncate(to: 0)
            try workspace.decompress(bytes.span, codec: compression.codec, into: &output, limit: block.count)
            CodecBenchmark.use(output.count)
        }
    }
}
