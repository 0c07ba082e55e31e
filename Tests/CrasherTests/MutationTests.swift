import FuzzTargets
import KafkaJSON
import KafkaWire
import TestSupport
import Testing

/// Golden bytes, damaged by a seeded generator: a small fuzzer for every run of the tests.
@Suite struct MutationTests {
    /// Changes, removes, repeats or inserts a few bytes.
    private func damaged(_ golden: [UInt8], _ generator: inout SeededGenerator) -> Bytes {
        var bytes = golden
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let index = bytes.isEmpty ? 0 : Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0 where !bytes.isEmpty: bytes[index] = generator.bytes(1)[0]
            case 1 where !bytes.isEmpty:
                bytes[index] = [0x00, 0x01, 0x7f, 0x80, 0xff].randomElement(using: &generator) ?? 0
            case 2 where !bytes.isEmpty: bytes.removeSubrange(index..<min(index + 4, bytes.count))
            case 3 where !bytes.isEmpty: bytes.insert(contentsOf: bytes[index..<min(index + 8, bytes.count)], at: index)
            default: bytes.insert(contentsOf: generator.bytes(2), at: index)
            }
        }
        return Bytes(copying: bytes)
    }

    private func run(_ target: FuzzTarget, _ input: Bytes, _ label: @autoclosure () -> String) {
        do throws(FuzzFailure) {
            try target.run(input)
        } catch {
            Issue.record("\(label()): \(error): \(input.hexadecimal)")
        }
    }

    @Test func recordSetsAreReadOrRefused() throws {
        var generator = SeededGenerator(seed: 31)
        var count = 0
        for line in try Fixtures.lines("golden/batches.jsonl") {
            let golden = Array(try #require(line["hex"]?.string.flatMap { Bytes(hexadecimal: $0) }))
            guard golden.count <= 4_096 else { continue }
            run(.records, Bytes(copying: golden), "a golden set")
            for round in 0..<12 { run(.records, damaged(golden, &generator), "set \(count), round \(round)") }
            count += 1
        }
        #expect(count > 100)
    }

    @Test func framesAreReadOrRefused() throws {
        var generator = SeededGenerator(seed: 34)
        var count = 0
        for line in try Fixtures.lines("golden/zstd/frames.jsonl") {
            let golden = Array(try #require(line["hex"]?.string.flatMap { Bytes(hexadecimal: $0) }))
            guard golden.count <= 2_000 else { continue }
            run(.zstd, Bytes(copying: golden), "a golden frame")
            for round in 0..<100 { run(.zstd, damaged(golden, &generator), "frame \(count), round \(round)") }
            run(.zstdRoundTrip, Bytes(copying: golden), "a golden frame as plain bytes")
            count += 1
        }
        #expect(count > 10)
    }

    @Test func messagesAreReadOrRefused() throws {
        var generator = SeededGenerator(seed: 32)
        var count = 0
        for folder in ["golden/messages", "golden/messages-3.9.2"] {
            for file in try Fixtures.files(in: folder) {
                for line in try Fixtures.lines("\(folder)/\(file)") {
                    guard let key = line["apiKey"]?.uint8, let version = line["version"]?.uint8 else { continue }
                    let message = try #require(line["message"]?.string)
                    let body = Array(try #require(line["hex"]?.string.flatMap { Bytes(hexadecimal: $0) }))
                    let selector = [key, message.hasSuffix("Response") ? 1 : 0, version]
                    let label = "\(message) version \(version)"
                    run(.messages, Bytes(copying: selector + body), label)
                    guard body.count <= 4_096 else { continue }
                    for _ in 0..<3 {
                        run(.messages, Bytes(copying: selector + Array(damaged(body, &generator))), label)
                    }
                    count += 1
                }
            }
        }
        #expect(count > 3_000)
    }

    @Test func textsAreReadOrRefused() throws {
        var generator = SeededGenerator(seed: 33)
        let text = #"{"a":[1,-2.5e3,true,null,"\u00e9\n",{"b":{}}],"c":18446744073709551615,"d":"","e":[[],[0]]}"#
        for round in 0..<2_000 { run(.json, damaged(Array(text.utf8), &generator), "round \(round)") }
    }
}
