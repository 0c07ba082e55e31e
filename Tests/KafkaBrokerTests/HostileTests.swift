import KafkaBroker
import KafkaJSON
import KafkaMessages
import KafkaWire
import TestSupport
import Testing

@Suite struct HostileTests {
    /// The requests of real clients for what is served, without the long ones.
    private static func frames() throws -> [Bytes] {
        var frames: [Bytes] = []
        for file in try Fixtures.files(in: "captures") where file.hasSuffix(".jsonl") {
            for line in try Fixtures.lines("captures/\(file)") where line["direction"]?.string == "request" {
                guard let frame = line["hex"]?.string.flatMap({ Bytes(hexadecimal: $0) }), frame.count < 3_000,
                    BrokerMachine.served.contains(where: { $0.key.rawValue == line["apiKey"]?.int16 })
                else { continue }
                frames.append(frame)
            }
        }
        return frames
    }

    /// The bytes of a request, changed in a few places or not at all.
    private static func changed(_ frame: Bytes, _ random: inout SeededGenerator) -> Bytes {
        var bytes = [UInt8](frame)
        for _ in 0..<Int.random(in: 0..<4, using: &random) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes[place] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
            case 2: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0..<9, using: &random)))
            default: bytes.insert(contentsOf: random.bytes(Int.random(in: 0..<9, using: &random)), at: place)
            }
        }
        return Bytes(copying: bytes)
    }

    /// What a cluster answers to damaged requests while its nodes come and go.
    private static func transcript(_ frames: [Bytes], seed: UInt64, rounds: Int) -> [Bytes] {
        var random = SeededGenerator(seed: seed)
        var driver = BrokerDriver(brokers: 2, partitions: 3, replicationFactor: 2) { configuration in
            configuration.limits.topics = 100
            configuration.limits.partitions = 2_000
            configuration.limits.partitionBytes = 100_000
            configuration.limits.totalBytes = 1_000_000
            configuration.limits.producers = 50
            configuration.limits.fetchSessions = 10
            configuration.validatesRecords = true
        }
        for round in 0..<rounds {
            let connection = Int.random(in: 1...6, using: &random)
            if !driver.machine.isKnown(connection) { driver.open(connection, node: Int32(connection % 2 + 1)) }
            let frame = frames[Int.random(in: 0..<frames.count, using: &random)]
            driver.event(.received(connection: connection, frame: changed(frame, &random)))
            if round % 7 == 0 { driver.advance(.milliseconds(Int.random(in: 0..<600, using: &random))) }
            if round % 101 == 0 { driver.run { machine, now, _ in machine.freeze(1, for: .milliseconds(20), at: now) } }
            if round % 307 == 0 { driver.run { $0.kill(Int32(round % 2 + 1), at: $1, into: &$2) } }
            if round % 307 == 9 { for node in Int32(1)...2 { driver.run { $0.restart(node, at: $1, into: &$2) } } }
            if round % 211 == 0 {
                driver.run { $0.truncate("t", partition: 0, to: Int64(round % 50), at: $1, into: &$2) }
            }
        }
        return driver.sent.map(\.bytes)
    }

    @Test func damagedRequestsOfRealClientsAreAnsweredTheSameForASeed() throws {
        let frames = try HostileTests.frames()
        #expect(frames.count > 300)
        let first = HostileTests.transcript(frames, seed: 3, rounds: 10_000)
        #expect(first.count > 2_000)
        #expect(HostileTests.transcript(frames, seed: 3, rounds: 10_000) == first)
        #expect(HostileTests.transcript(frames, seed: 4, rounds: 10_000) != first)
    }
}
