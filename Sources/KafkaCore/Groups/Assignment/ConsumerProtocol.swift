internal import KafkaMessages
package import KafkaWire

/// How the members of a group of consumers write what they subscribe to and what they are given: bytes that brokers
/// pass on without reading them.
///
/// Each begins with the number of its version. Newer versions only add fields at the end, so that those who know older
/// ones only read what they know.
package enum ConsumerProtocol {
    /// The kind of group, which brokers are told.
    package static let type = "consumer"

    /// Writes what a member subscribes to, as Java clients do: in the newest version, all in the order of names.
    ///
    /// - Parameter member: The member; its ids are not written.
    /// - Returns: The bytes.
    /// - Throws: `WireError` where a name is too long.
    package static func encode(subscription member: GroupMember) throws(WireError) -> Bytes {
        let subscription = ConsumerProtocolSubscription(
            topics: member.topics.sorted(),
            userData: member.userData,
            ownedPartitions: PartitionsOfTopic.grouped(member.owned).map {
                .init(topic: $0.topic, partitions: $0.partitions)
            },
            generationId: member.generation,
            rackId: member.rack
        )
        return try encode(subscription)
    }

    /// Reads what a member subscribes to.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - id: The id that the coordinator gave the member.
    ///   - instanceId: The id that a static member has by its configuration, or nil.
    /// - Returns: The member.
    /// - Throws: `WireError` where the bytes are no subscription.
    package static func decodeSubscription(
        _ bytes: Bytes,
        id: String,
        instanceId: String? = nil
    ) throws(WireError) -> GroupMember {
        let subscription = try decode(ConsumerProtocolSubscription.self, bytes)
        return GroupMember(
            id: id,
            instanceId: instanceId,
            rack: subscription.rackId,
            topics: subscription.topics,
            owned: subscription.ownedPartitions.flatMap { entry in
                entry.partitions.map { TopicPartition(entry.topic, $0) }
            },
            generation: subscription.generationId,
            userData: subscription.userData
        )
    }

    /// Writes what a member is given.
    ///
    /// - Parameter partitions: The partitions.
    /// - Returns: The bytes.
    /// - Throws: `WireError` where a name is too long.
    package static func encode(assignment partitions: [TopicPartition]) throws(WireError) -> Bytes {
        try encode(
            ConsumerProtocolAssignment(
                assignedPartitions: PartitionsOfTopic.grouped(partitions).map {
                    .init(topic: $0.topic, partitions: $0.partitions)
                }
            )
        )
    }

    /// Reads what a member is given.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The partitions.
    /// - Throws: `WireError` where the bytes are no assignment.
    package static func decodeAssignment(_ bytes: Bytes) throws(WireError) -> [TopicPartition] {
        try decode(ConsumerProtocolAssignment.self, bytes).assignedPartitions.flatMap { entry in
            entry.partitions.map { TopicPartition(entry.topic, $0) }
        }
    }

    private static func encode<Content: Message>(_ content: Content) throws(WireError) -> Bytes {
        let version = Content.versions.highest
        var writer = WireWriter()
        writer.int16(version)
        try content.encode(to: &writer, version: version)
        return writer.finish()
    }

    private static func decode<Content: Message>(_ type: Content.Type, _ bytes: Bytes) throws(WireError) -> Content {
        var reader = WireReader(bytes)
        let version = try reader.int16()
        // What follows the fields that are known is of a newer version, or an old client's own.
        return try Content(from: &reader, version: min(version, Content.versions.highest))
    }
}
