import Kafka

/// Where a group is to go on.
enum OffsetGoal {
    /// At a position.
    case position(StartPosition)
    /// So many records after where it is now; negative for before.
    case shift(Int64)

    /// Finds the new offset of each partition, within what the partition has.
    func changes(
        of partitions: [TopicPartition],
        committed: [TopicPartition: Int64],
        _ kafka: KafkaClient
    ) async throws -> [OffsetChange] {
        var changes: [OffsetChange] = []
        for topic in Set(partitions.map(\.topic)).sorted() {
            let starts = try await kafka.admin.offsets(of: topic, at: .earliest)
            let ends = try await kafka.admin.offsets(of: topic, at: .latest)
            let wanted = try await self.wanted(topic, committed, ends, kafka)
            for partition in partitions where partition.topic == topic {
                guard let start = starts[partition] ?? nil, let end = ends[partition] ?? nil else {
                    throw CommandFailure("\(partition): there is no such partition")
                }
                guard let offset = wanted(partition) else {
                    throw CommandFailure("\(partition): the group has no offset there that could be shifted")
                }
                changes.append(
                    OffsetChange(
                        partition: partition,
                        before: committed[partition],
                        after: min(max(offset, start), end)
                    )
                )
            }
        }
        return changes
    }

    private func wanted(
        _ topic: String,
        _ committed: [TopicPartition: Int64],
        _ ends: [TopicPartition: Int64?],
        _ kafka: KafkaClient
    ) async throws -> (TopicPartition) -> Int64? {
        switch self {
        case .position(.offset(let offset)): return { _ in offset }
        case .position(let position):
            let found = try await kafka.admin.offsets(of: topic, at: position)
            // Where no record is as new as that, the next one will be.
            return { partition in (found[partition] ?? nil) ?? (ends[partition] ?? nil) }
        case .shift(let count):
            return { partition in
                committed[partition].map { offset in
                    let (sum, overflow) = offset.addingReportingOverflow(count)
                    return overflow ? (count < 0 ? 0 : .max) : sum
                }
            }
        }
    }
}
