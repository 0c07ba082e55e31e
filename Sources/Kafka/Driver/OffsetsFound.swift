internal import KafkaCore
internal import KafkaMessages

/// The offsets that a group has, whatever the version in which the coordinator named them.
struct OffsetsFound {
    struct Entry {
        let partition: TopicPartition
        let offset: Int64
        let leaderEpoch: Int32
        let error: ErrorCode
    }

    private let error: ErrorCode
    private var entries: [Entry] = []

    init(_ response: OffsetFetchResponse, _ topics: [TopicState]) {
        guard let group = response.groups.first else {
            error = response.errorCode
            for topic in response.topics {
                for partition in topic.partitions {
                    entries.append(
                        Entry(
                            partition: TopicPartition(topic.name, partition.partitionIndex),
                            offset: partition.committedOffset,
                            leaderEpoch: partition.committedLeaderEpoch,
                            error: partition.errorCode
                        )
                    )
                }
            }
            return
        }
        error = group.errorCode
        for topic in group.topics {
            let name = topic.name.isEmpty ? topics.first { $0.id == topic.topicId }?.name ?? "" : topic.name
            for partition in topic.partitions {
                entries.append(
                    Entry(
                        partition: TopicPartition(name, partition.partitionIndex),
                        offset: partition.committedOffset,
                        leaderEpoch: partition.committedLeaderEpoch,
                        error: partition.errorCode
                    )
                )
            }
        }
    }

    /// What the group has of a partition, or nil.
    subscript(partition: TopicPartition) -> Entry? { entries.first { $0.partition == partition } }

    /// The first error among some partitions, or nil.
    func error(of partitions: [TopicPartition]) -> ErrorCode? {
        guard error.isNone else { return error }
        return entries.first { !$0.error.isNone && partitions.contains($0.partition) }?.error
    }
}
