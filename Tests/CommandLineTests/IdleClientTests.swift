import Foundation
import Kafka
import KafkaBrokerServer
import Testing

/// A client that has nothing to do costs nothing.
@Suite(.timeLimit(.minutes(10))) struct IdleClientTests {
    /// How often the client's threads in a process went to sleep by themselves so far.
    ///
    /// Dispatch looks at its own threads once a second, which is not the client's doing.
    private func sleeps(of process: pid_t) throws -> Int {
        let folder = "/proc/\(process)/task"
        return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, thread in
            // A thread may have ended meanwhile.
            guard let name = try? String(contentsOfFile: "\(folder)/\(thread)/comm", encoding: .utf8),
                name.hasPrefix("kafka-"),
                let status = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8),
                let line = status.split(separator: "\n").first(where: { $0.hasPrefix("voluntary_ctxt_switches") }),
                let number = line.split(separator: "\t").last.flatMap({ Int($0) })
            else { return sum }
            return sum + number
        }
    }

    @Test func itWakesUpLessThanOnceASecond() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3]) { broker in
            let tool = try RunningTool(["produce", "t", "-b", broker.bootstrap])
            try tool.write("one record, so that it is connected")
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                try await kafka.withReader(of: "t", from: .earliest) { reader in
                    var iterator = reader.makeAsyncIterator()
                    let batch = try await iterator.next()
                    #expect(batch?.batch.count == 1)
                }
            }
            // What it still had to do for the record is over at some time, sooner where nothing else runs.
            var least = Int.max
            for _ in 0..<8 where least >= 5 {
                let before = try sleeps(of: tool.identifier)
                #expect(before > 0)
                try await Task.sleep(for: .seconds(5))
                least = min(least, try sleeps(of: tool.identifier) - before)
            }
            #expect(least < 5, "in five seconds")
            #expect(try tool.end(with: SIGKILL).status == -SIGKILL)
        }
    }
}
