import KafkaRecords
import TestSupport
import Testing

/// Reads what the reference programs write, and has them read what is written here.
@Suite struct CompressionToolTests {
    /// Checks that are not optimised are slow.
    private var sizes: [Int] {
        #if DEBUG
        [0, 1, 1_000, 200_000]
        #else
        [0, 1, 1_000, 65_536, 131_073, 1_000_000, 10_000_000]
        #endif
    }

    private func readsOurs(_ tool: CompressionTool) throws {
        for size in sizes {
            for (name, bytes) in CompressionSamples.all(bytes: size) {
                // Several frames one after the other make one run of the program.
                let frames = try tool.codec.levels.flatMap { try tool.codec.compressed(bytes, level: $0) }
                let plain = try tool.run(["-d"], frames)
                let expected = tool.codec.levels.flatMap { _ in bytes }
                #expect(plain == expected, "\(tool): \(size) bytes of \(name)")
            }
        }
    }

    private func isRead(_ tool: CompressionTool) throws {
        for options in tool.options {
            for size in sizes where size <= 1_000_000 || options == tool.options.first {
                for (name, bytes) in CompressionSamples.all(bytes: size) {
                    let frame = try tool.run(options, bytes)
                    let plain = try tool.codec.decompressed(frame, limit: bytes.count)
                    #expect(plain == bytes, "\(tool) \(options): \(size) bytes of \(name)")
                }
            }
        }
    }

    @Test(.enabled(if: CompressionTool.zstd.location != nil, "there is no zstd in PATH"))
    func zstdReadsOursAndIsRead() throws {
        try readsOurs(.zstd)
        try isRead(.zstd)
    }

    @Test(.enabled(if: CompressionTool.lz4.location != nil, "there is no lz4 in PATH"))
    func lz4ReadsOursAndIsRead() throws {
        try readsOurs(.lz4)
        try isRead(.lz4)
    }
}
