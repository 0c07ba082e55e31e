import Foundation
import Kafka
import KafkaJSON
import Synchronization

/// Prints the events of a member of a group; they come from its loop and from its callbacks.
final class MemberEvents: Sendable {
    private struct State {
        var records = 0
        var isInterrupted = false
    }

    private let state = Mutex(State())

    /// How many records came.
    var records: Int { state.withLock { $0.records } }

    /// Whether somebody wanted the member to end.
    var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

    /// Partitions came.
    func assigned(_ partitions: [TopicPartition], to consumer: Consumer) async {
        let membership = consumer.membership
        let all = await consumer.assignment()
        print(
            "assigned",
            [
                "partitions": MemberEvents.list(partitions), "all": MemberEvents.list(all),
                "memberId": .string(membership.memberId), "generation": JSONValue(membership.generation),
            ]
        )
    }

    /// Partitions went.
    func gone(_ event: String, _ partitions: [TopicPartition]) {
        print(event, ["partitions": MemberEvents.list(partitions)])
    }

    /// A record came.
    func record(_ record: Record, in batch: FetchedBatch) throws {
        state.withLock { $0.records += 1 }
        print(
            "record",
            [
                "topic": .string(batch.topic), "partition": JSONValue(batch.partition.partition),
                "offset": JSONValue(record.offset), "keyHex": MemberEvents.hexadecimal(record.keyBytes),
                "valueHex": MemberEvents.hexadecimal(record.valueBytes),
            ]
        )
    }

    /// A batch was committed.
    func committed(_ batch: FetchedBatch) throws {
        let entry: [JSONValue] = [
            .string(batch.topic), JSONValue(batch.partition.partition), JSONValue(batch.nextOffset),
        ]
        print("committed", ["offsets": .array([.array(entry)])])
    }

    /// A batch was not committed.
    func commitFailed(_ error: KafkaError) throws { print("commit-failed", ["error": .string("\(error)")]) }

    /// Somebody wants the member to end.
    func interrupted() throws {
        state.withLock { $0.isInterrupted = true }
        print("signal", [:])
    }

    /// The member has left its group.
    func closed() throws { print("closed", ["records": JSONValue(records)]) }

    private func print(_ event: String, _ more: JSONObject) {
        var object: JSONObject = [
            "event": .string(event), "at": JSONValue(Int64(Date().timeIntervalSince1970 * 1_000)),
        ]
        for member in more { object[member.name] = member.value }
        // Lines of two threads must not mix, and whoever reads them wants each when it happens.
        state.withLock { _ in
            guard let line = try? JSONWriter(options: .init(nonFinite: .named)).bytes(.object(object)) else { return }
            Terminal.standardOutput.write(line + [UInt8(ascii: "\n")])
            Terminal.standardOutput.flush()
        }
    }

    private static func list(_ partitions: [TopicPartition]) -> JSONValue {
        .array(partitions.map { .array([.string($0.topic), JSONValue($0.partition)]) })
    }

    private static func hexadecimal(_ bytes: Bytes?) -> JSONValue { bytes.map { .string($0.hexadecimal) } ?? .null }
}
