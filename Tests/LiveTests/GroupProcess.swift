import Foundation
import Kafka
import Synchronization
import TestSupport
import Testing

/// A member of a group in a process of its own: of this client, or of another one.
final class GroupProcess: Sendable {
    /// Whose client it is.
    enum Client: String, Sendable {
        case own = "kafka"
        case java = "java-peer"
        case franz
    }

    let number: Int
    private let client: Client
    private let log: GroupLog
    private let program: ChildProgram
    private let hasEnded = Mutex(false)
    /// Whether the log has all that it did.
    private let isRead = Mutex(false)

    /// Starts it.
    init(
        _ client: Client,
        _ log: GroupLog,
        bootstrap: String,
        group: String,
        topic: String,
        mode: GroupMode
    ) throws {
        var words = ["member", "--bootstrap", bootstrap, "--topics", topic, "--group", group] + mode.words
        words += ["--seconds", "120"]
        let path: URL
        switch client {
        case .own:
            path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
                .appending(path: "kafka")
            words = ["interop"] + words + ["--session-ms", "3000", "--heartbeat-ms", "300"]
        case .java:
            path = try #require(LiveEnvironment.peers).appending(path: "bin/java-peer")
            if !mode.isRemote { words += ["--session-ms", "3000", "--heartbeat-ms", "300"] }
            words += ["--from", "earliest"]
        case .franz: path = try #require(LiveEnvironment.peers).appending(path: "bin/franz")
        }
        if client != .own { LiveEnvironment.note("peer \(client.rawValue)") }
        let pipe = Pipe()
        program = try ChildProgram(path.path(), words, output: pipe.fileHandleForWriting.fileDescriptor)
        try pipe.fileHandleForWriting.close()
        number = log.add("\(client.rawValue) \(program.identifier)")
        self.client = client
        self.log = log
        let input = pipe.fileHandleForReading
        Thread.detachNewThread { self.read(input) }
    }

    /// Ends it at once, without its knowing.
    func kill() async {
        log.dies(number)
        await end(SIGKILL)
    }

    /// Has it leave its group, and end.
    func leave() async { await end(SIGTERM) }

    /// Ends it where it did not end yet, for whatever reason.
    func stop() { hasEnded.withLock { hasEnded in if !hasEnded { program.send(SIGKILL) } } }

    private func end(_ signal: Int32) async {
        hasEnded.withLock { hasEnded in if !hasEnded { program.send(signal) } }
        let limit = ContinuousClock.now + .seconds(20)
        while !isRead.withLock({ $0 }) {
            if ContinuousClock.now > limit {
                log.note(.problem("does not end by signal \(signal)"), of: number)
                return stop()
            }
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    // MARK: What it prints

    /// A line of franz has the time since its start, the others have the time of day.
    private func read(_ input: FileHandle) {
        var entries: [(time: Int64, event: GroupLog.Event)] = []
        var start = Int64.max
        var rest = Data()
        while case let data = input.availableData, !data.isEmpty {
            let arrival = GroupLog.now
            rest += data
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = rest[rest.startIndex..<end]
                rest = Data(rest[(end + 1)...])
                guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
                    log.note(.problem("printed \(String(decoding: line, as: UTF8.self))"), of: number)
                    continue
                }
                let time = (object["at"] as? Int ?? object["ms"] as? Int).map(Int64.init) ?? arrival
                if client == .franz { start = min(start, arrival - time) }
                for event in GroupProcess.events(object) {
                    log.note(GroupLog.Entry(time: arrival, event: event), of: number)
                    entries.append((time, event))
                }
            }
        }
        // Its number may be another program's from then on.
        hasEnded.withLock { hasEnded in
            _ = program.wait()
            hasEnded = true
        }
        let shift = client == .franz && start != .max ? start : 0
        log.set(entries.map { GroupLog.Entry(time: $0.time + shift, event: $0.event) }, of: number)
        isRead.withLock { $0 = true }
    }

    private static func events(_ object: [String: Any]) -> [GroupLog.Event] {
        switch object["event"] as? String {
        case "assigned": return [.assigned(partitions(object["partitions"]))]
        case "revoked": return [.revoked(partitions(object["partitions"]))]
        case "lost": return [.lost(partitions(object["partitions"]))]
        case "record":
            guard let topic = object["topic"] as? String, let partition = object["partition"] as? Int,
                let offset = object["offset"] as? Int
            else { return [.problem("a record without a place")] }
            let place = TopicPartition(topic, Int32(partition))
            return [.handed(place, [Int64(offset)]), .returned(place, [Int64(offset)])]
        case "committed": return committed(object["offsets"])
        case "commit-failed", .none: return [.problem("\(object)")]
        default: return []
        }
    }

    /// `[[topic, partition], …]`, or of franz `{topic: [partition, …], …}`.
    private static func partitions(_ value: Any?) -> [TopicPartition] {
        if let topics = value as? [String: [Int]] {
            return topics.flatMap { topic, list in list.map { TopicPartition(topic, Int32($0)) } }.sorted()
        }
        return (value as? [[Any]] ?? []).compactMap { entry in
            guard let topic = entry.first as? String, let partition = entry.last as? Int else { return nil }
            return TopicPartition(topic, Int32(partition))
        }
    }

    /// `[[topic, partition, offset], …]`, or of franz `{topic: {partition: offset, …}, …}`.
    private static func committed(_ value: Any?) -> [GroupLog.Event] {
        if let topics = value as? [String: [String: Int]] {
            return topics.flatMap { topic, list in
                list.map { .committed(TopicPartition(topic, Int32($0.key) ?? -1), Int64($0.value)) }
            }
        }
        return (value as? [[Any]] ?? []).compactMap { entry in
            guard entry.count == 3, let topic = entry[0] as? String, let partition = entry[1] as? Int,
                let offset = entry[2] as? Int
            else { return nil }
            return .committed(TopicPartition(topic, Int32(partition)), Int64(offset))
        }
    }
}
