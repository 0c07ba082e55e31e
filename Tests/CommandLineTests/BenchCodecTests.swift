import Foundation
import KafkaJSON
import TestSupport
import Testing

@Suite struct BenchCodecTests {
    @Test func everyCaseRunsAndHasAFigure() throws {
        let tool = try Tool(["bench", "codec", "--records", "50", "--runs", "1", "--seconds", "0"])
        #expect(tool.status == 0)
        let lines = try tool.lines()
        let names = lines.compactMap { $0["case"]?.string }
        #expect(
            names == [
                "append.span", "append.array", "append.key", "append.headers", "seal", "walk.cursor", "walk.sequence",
                "walk.cursor.crc", "walk.sequence.crc", "metadata.decode", "produce.encode", "fetch.decode.cursor",
                "fetch.decode.sequence", "crc32c", "crc32c.swift",
            ]
        )
        for line in lines where line["case"]?.string != "seal" {
            let figure = line["ns_per_record"]?.double ?? line["mb_per_second"]?.double ?? 0
            #expect(figure > 0, "\(line)")
        }
    }

    @Test func aFileIsCompressedInBlocks() throws {
        let file = Fixtures.folder.appending(path: "golden/batches.jsonl").path()
        let words = ["bench", "codec", "--file", file, "--block", "65536", "--runs", "1", "--seconds", "0"]
        let tool = try Tool(words)
        #expect(tool.status == 0)
        let cases = try tool.lines().compactMap { $0["case"]?.string }
        let expected = ["gzip", "snappy", "lz4", "zstd.1", "zstd.3"].flatMap { name in
            ["compress", "decompress", "ratio"].map { "\(name).\($0)" }
        }
        #expect(cases == expected)
    }

    @Test func theCallersSideHasItsOwnCases() throws {
        let tool = try Tool(["bench", "client", "--records", "20", "--runs", "1"])
        #expect(tool.status == 0)
        let lines = try tool.lines()
        let names = lines.compactMap { $0["case"]?.string }
        #expect(names == ["append.key", "append.headers", "append.thin", "read", "consume"])
        #expect(lines.allSatisfy { ($0["ns_per_record"]?.double ?? 0) > 0 })
    }
}
