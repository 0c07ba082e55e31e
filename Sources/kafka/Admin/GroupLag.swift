import Kafka

/// How far a group is behind in one partition.
struct GroupLag {
    let partition: TopicPartition
    /// The offset that the group has committed, or nil.
    let committed: Int64?
    /// The offset behind the last record; nil where the partition is not there any more.
    let end: Int64?
    /// The member that has the partition, or nil.
    let member: GroupMemberDescription?

    /// How many records the group has not processed yet; nil where that is not known.
    var lag: Int64? {
        guard let committed, let end else { return nil }
        return max(0, end - committed)
    }

    /// Asks for all partitions that a group has committed offsets of or whose members have them.
    static func all(of group: String, _ kafka: KafkaClient) async throws -> [GroupLag] {
        let description = try await kafka.admin.group(group)
        var members: [TopicPartition: GroupMemberDescription] = [:]
        for member in description.members {
            for partition in member.assignment { members[partition] = member }
        }
        var committed: [TopicPartition: Int64] = [:]
        for result in try await kafka.admin.committedOffsets(of: group) {
            committed[result.partition] = try result.get().offset
        }
        let partitions = Set(members.keys).union(committed.keys).sorted()
        var ends: [TopicPartition: Int64] = [:]
        for topic in Set(partitions.map(\.topic)).sorted() {
            do throws(KafkaError) {
                for (partition, end) in try await kafka.admin.offsets(of: topic, at: .latest) { ends[partition] = end }
            } catch {
                // A group keeps its offsets of topics that are gone for a while.
                guard error.code == .broker(.unknownTopicOrPartition) else { throw error }
            }
        }
        return partitions.map { partition in
            GroupLag(
                partition: partition,
                committed: committed[partition],
                end: ends[partition],
                member: members[partition]
            )
        }
    }
}
