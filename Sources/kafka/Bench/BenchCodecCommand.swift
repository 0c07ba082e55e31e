import KafkaJSON
import KafkaRecords
import KafkaWire

/// Measures the codec alone, without a broker.
struct BenchCodecCommand: Command {
    static let words = ["bench", "codec"]
    static let summary = "CPU time of encoding and decoding, a case a line"
    static let help = """
        Usage: kafka bench codec [--records N] [--size S] [--case NAME] [--runs R] [--seconds S] [--file F --block B]

        Prints one JSON line a case: {"case","ns_per_record"} or {"case","mb_per_second"} (10^6 bytes), of CPU time,
        the least of many runs. With --file each compression codec works on the file, in blocks of B bytes.

        --records N   records in a batch (10000)
        --size S      bytes in a value (100)
        --case NAME   only the cases whose names begin so
        --runs R      at least R runs of a case (40)
        --seconds S   run a case for at least S seconds (0.3)

        Example: kafka bench codec --case walk
        """

    /// What `--file` is compressed with.
    private static let compressions: [(name: String, compression: Compression)] = [
        ("gzip", .gzip), ("snappy", .snappy), ("lz4", .lz4),
        ("zstd.1", Compression(.zstd, level: 1)), ("zstd.3", Compression(.zstd, level: 3)),
    ]

    private let count: Int
    private let size: Int
    private let filter: String
    private let measurement: Measurement
    private let file: String?
    private let block: Int

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        count = try arguments.integer("--records", in: 1...10_000_000) ?? 10_000
        size = try arguments.integer("--size", in: 0...10_000_000) ?? 100
        guard count * (size + 100) < RecordBatchBuilder.maximumSize else {
            throw UsageError("--records times --size must stay below 2 GiB")
        }
        filter = try arguments.value("--case") ?? ""
        let runs = try arguments.integer("--runs", in: 1...1_000_000) ?? 40
        let seconds = try arguments.value("--seconds") ?? "0.3"
        guard let budget = Double(seconds), (0...3_600).contains(budget) else {
            throw UsageError("--seconds needs a number from 0 to 3600, not '\(seconds)'")
        }
        measurement = Measurement(budget: Int64(budget * 1e9), fewestRuns: runs)
        file = try arguments.value("--file")
        block = try arguments.integer("--block", in: 1...(1 << 30)) ?? 65_536
        try arguments.finish()
    }

    func run() throws {
        if let file {
            try measureCompression(of: try InputStream(file).all())
            return
        }
        let benchmark = try CodecBenchmark(count: count, size: size)
        try measure("append.span", per: count) { try benchmark.appendFromSpan() }
        try measure("append.array", per: count) { try benchmark.appendFromArray() }
        try measure("append.key", per: count) { try benchmark.appendWithKey() }
        try measure("append.headers", per: count) { try benchmark.appendWithHeaders() }
        try measureSeal(benchmark)
        try measure("walk.cursor", per: count) { try benchmark.walkByCursor(verifyingChecksums: false) }
        try measure("walk.sequence", per: count) { try benchmark.walkBySequence(verifyingChecksums: false) }
        try measure("walk.cursor.crc", per: count) { try benchmark.walkByCursor(verifyingChecksums: true) }
        try measure("walk.sequence.crc", per: count) { try benchmark.walkBySequence(verifyingChecksums: true) }
        try measure("metadata.decode", per: CodecBenchmark.partitions) { try benchmark.decodeMetadataResponse() }
        try measure("produce.encode", per: count) { try benchmark.encodeProduceRequest() }
        try measure("fetch.decode.cursor", per: count) { try benchmark.decodeFetchResponseByCursor() }
        try measure("fetch.decode.sequence", per: count) { try benchmark.decodeFetchResponseBySequence() }
        let bytes = benchmark.batch
        try measure("crc32c", bytes: bytes.count) { CodecBenchmark.use(CRC32C.checksum(of: bytes.span)) }
        try measure("crc32c.swift", bytes: bytes.count) {
            CodecBenchmark.use(CRC32C.updateWithoutInstruction(0, with: bytes.span))
        }
    }

    private func measure(_ name: String, per units: Int, _ body: () throws -> Void) throws {
        guard name.hasPrefix(filter) else { return }
        let nanoseconds = try measurement.least(body)
        report(name, "ns_per_record", nanoseconds / Double(units))
    }

    private func measure(_ name: String, bytes: Int, _ body: () throws -> Void) throws {
        guard name.hasPrefix(filter) else { return }
        let nanoseconds = try measurement.least(body)
        report(name, "mb_per_second", Double(bytes) * 1_000 / nanoseconds)
    }

    /// Sealing uses its builder up, so that the time of filling one is measured along and taken off.
    private func measureSeal(_ benchmark: CodecBenchmark) throws {
        guard "seal".hasPrefix(filter) else { return }
        let filling = try measurement.least { CodecBenchmark.use(try benchmark.filledBuilder().count) }
        let both = try measurement.least { benchmark.seal(try benchmark.filledBuilder()) }
        report("seal", "ns_per_record", max(0, both - filling) / Double(count))
    }

    private func report(_ name: String, _ unit: String, _ figure: Double) {
        let rounded = (figure * 1_000).rounded() / 1_000
        Terminal.standardOutput.write("{\"case\":\"\(name)\",\"\(unit)\":\(rounded)}\n")
        Terminal.standardOutput.flush()
    }

    private func measureCompression(of file: [UInt8]) throws {
        guard !file.isEmpty else { throw CommandFailure("the file is empty: there is nothing to compress") }
        for (name, compression) in BenchCodecCommand.compressions where name.hasPrefix(filter) {
            var benchmark = try CompressionBenchmark(file, block: block, compression)
            try measure("\(name).compress", bytes: file.count) { try benchmark.compressBlocks() }
            try measure("\(name).decompress", bytes: file.count) { try benchmark.decompressBlocks() }
            report("\(name).ratio", "percent", Double(benchmark.compressedSize) * 100 / Double(file.count))
        }
    }
}
