package import KafkaMessages
public import KafkaWire

/// A topic as the cluster's metadata has it; shared between snapshots until it changes.
public final class TopicState: Sendable {
    /// The name.
    public let name: String

    /// The id, or zero where the broker has none.
    public let id: KafkaUUID

    /// Whether it belongs to the cluster itself.
    public let isInternal: Bool

    /// The partitions in order, those that the broker left out not among them.
    public let partitions: [PartitionState]

    package init(name: String, id: KafkaUUID, isInternal: Bool, partitions: [PartitionState]) {
        self.name = name
        self.id = id
        self.isInternal = isInternal
        self.partitions = partitions
    }

    package convenience init(_ topic: MetadataResponse.MetadataResponseTopic) {
        self.init(
            name: topic.name ?? "",
            id: topic.topicId,
            isInternal: topic.isInternal,
            partitions: topic.partitions.map(PartitionState.init).sorted { $0.partition < $1.partition }
        )
    }

    /// The state of a partition, or nil where there is none.
    package subscript(partition: Int32) -> PartitionState? {
        let index = Int(partition)
        if index >= 0, index < partitions.count, partitions[index].partition == partition { return partitions[index] }
        return partitions.first { $0.partition == partition }
    }
}

extension TopicState {
    /// The same topic, but where an older state has a later epoch of a leader: answers may overtake each other.
    func keepingNewerLeaders(of before: TopicState) -> TopicState {
        let isOutdated = partitions.contains { partition in
            partition.leaderEpoch >= 0 && (before[partition.partition]?.leaderEpoch ?? -1) > partition.leaderEpoch
        }
        guard isOutdated else { return self }
        let merged = partitions.map { partition in
            guard let known = before[partition.partition], partition.leaderEpoch >= 0,
                known.leaderEpoch > partition.leaderEpoch
            else { return partition }
            return known
        }
        return TopicState(name: name, id: id, isInternal: isInternal, partitions: merged)
    }
}
