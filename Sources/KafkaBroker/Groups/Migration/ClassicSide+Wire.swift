internal import KafkaMessages
internal import KafkaWire

extension ClassicSide {
    /// The version in which a consumer of the classic protocol speaks; never one that is not known.
    static func version(of metadata: Bytes) -> Int16 {
        var reader = WireReader(metadata)
        let version = (try? reader.int16()) ?? 0
        return max(0, min(version, ConsumerProtocolAssignment.versions.highest))
    }

    /// Partitions as a leader of the classic protocol assigns them.
    static func encode(_ partitions: PartitionSet, _ table: TopicTable, version: Int16) -> Bytes {
        let topics = partitions.byTopic.compactMap { topic, partitions in
            table.slot(of: topic).map {
                ConsumerProtocolAssignment.TopicPartition(topic: table[$0].name, partitions: partitions)
            }
        }
        var writer = WireWriter()
        writer.int16(version)
        do {
            try ConsumerProtocolAssignment(assignedPartitions: topics).encode(to: &writer, version: version)
        } catch {
            // Names of topics that there are can be written.
            return Bytes()
        }
        return writer.finish()
    }

    /// The partitions that a leader of the classic protocol has assigned; nil where that can't be understood, or where
    /// it says more than the coordinator could.
    static func decode(_ assignment: Bytes, _ table: TopicTable) -> PartitionSet? {
        guard !assignment.isEmpty else { return PartitionSet() }
        do {
            var reader = WireReader(assignment)
            let version = try reader.int16()
            guard version >= 0 else { return nil }
            let highest = ConsumerProtocolAssignment.versions.highest
            let decoded = try ConsumerProtocolAssignment(from: &reader, version: min(version, highest))
            guard decoded.userData?.isEmpty ?? true else { return nil }
            return PartitionSet(
                decoded.assignedPartitions.flatMap { topic -> [GroupPartition] in
                    guard let slot = table.slot(named: topic.topic) else { return [] }
                    let valid = topic.partitions.filter { table[slot].partition($0) != nil }
                    return valid.map { GroupPartition(topic: table[slot].id, partition: $0) }
                }
            )
        } catch {
            return nil
        }
    }
}
