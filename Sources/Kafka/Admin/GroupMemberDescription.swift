public import KafkaCore
internal import KafkaMessages

/// A member of a group.
public struct GroupMemberDescription: Sendable, Hashable, Comparable {
    /// The id that the coordinator knows it by.
    public let id: String

    /// The id that a static member has by its configuration, or nil.
    public let instanceId: String?

    /// What its client calls itself.
    public let clientId: String

    /// Where its connection comes from.
    public let host: String

    /// The rack that it says it is in, or nil.
    public let rack: String?

    /// The epoch that it has come to; nil for members of the classic kind.
    public let epoch: Int32?

    /// The topics that it names.
    public let topics: [String]

    /// The pattern of topics' names that it gives the coordinator, or nil.
    public let topicPattern: String?

    /// The partitions that it has.
    public let assignment: [TopicPartition]

    /// The partitions that it is to have when all members have changed to it; nil for members of the classic kind.
    public let target: [TopicPartition]?

    init(_ member: DescribeGroupsResponse.DescribedGroupMember, isConsumer: Bool) {
        id = member.memberId
        instanceId = member.groupInstanceId
        clientId = member.clientId
        host = member.clientHost
        epoch = nil
        topicPattern = nil
        target = nil
        // While a group is rebalanced its members have no assignment, and others write what they like.
        let subscription =
            isConsumer ? try? ConsumerProtocol.decodeSubscription(member.memberMetadata, id: member.memberId) : nil
        let assigned = isConsumer ? try? ConsumerProtocol.decodeAssignment(member.memberAssignment) : nil
        rack = subscription?.rack
        topics = (subscription?.topics ?? []).sorted()
        assignment = (assigned ?? []).sorted()
    }

    init(_ member: ConsumerGroupDescribeResponse.Member) {
        id = member.memberId
        instanceId = member.instanceId
        clientId = member.clientId
        host = member.clientHost
        rack = member.rackId
        epoch = member.memberEpoch
        topics = member.subscribedTopicNames.sorted()
        topicPattern = member.subscribedTopicRegex.flatMap { $0.isEmpty ? nil : $0 }
        assignment = GroupMemberDescription.partitions(member.assignment)
        target = GroupMemberDescription.partitions(member.targetAssignment)
    }

    private static func partitions(_ assignment: ConsumerGroupDescribeResponse.Assignment) -> [TopicPartition] {
        assignment.topicPartitions.flatMap { topic in
            topic.partitions.map { TopicPartition(topic.topicName, $0) }
        }.sorted()
    }

    /// Orders by client id, then by member id.
    ///
    /// - Parameters:
    ///   - left: One member.
    ///   - right: The other.
    /// - Returns: True where the left one comes first.
    public static func < (left: GroupMemberDescription, right: GroupMemberDescription) -> Bool {
        left.clientId == right.clientId ? left.id < right.id : left.clientId < right.clientId
    }
}
