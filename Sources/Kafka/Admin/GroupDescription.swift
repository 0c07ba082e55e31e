internal import KafkaCore
internal import KafkaMessages

/// What a group is made of.
public struct GroupDescription: Sendable, Hashable {
    /// The group's id.
    public let id: String

    /// By which protocol its members share their work.
    public let kind: GroupKind

    /// What it is doing.
    public let state: GroupState

    /// The broker that coordinates it.
    public let coordinator: Int32

    /// What its members are, such as `consumer` or `connect`; empty for a group that only has offsets.
    public let protocolType: String

    /// What assigns the partitions, such as `range`; empty where nothing does.
    public let assignor: String

    /// How often it changed; nil for the classic kind.
    public let epoch: Int32?

    /// The epoch for which the partitions were assigned; nil for the classic kind.
    public let assignmentEpoch: Int32?

    /// Its members, by client id and member id.
    public let members: [GroupMemberDescription]

    init(_ group: DescribeGroupsResponse.DescribedGroup, coordinator: Int32) {
        id = group.groupId
        kind = .classic
        state = GroupState(rawValue: group.groupState)
        self.coordinator = coordinator
        protocolType = group.protocolType
        assignor = group.protocolData
        epoch = nil
        assignmentEpoch = nil
        let isConsumer = group.protocolType == ConsumerProtocol.type
        members = group.members.map { GroupMemberDescription($0, isConsumer: isConsumer) }.sorted()
    }

    init(_ group: ConsumerGroupDescribeResponse.DescribedGroup, coordinator: Int32) {
        id = group.groupId
        kind = .consumer
        state = GroupState(rawValue: group.groupState)
        self.coordinator = coordinator
        protocolType = ConsumerProtocol.type
        assignor = group.assignorName
        epoch = group.groupEpoch
        assignmentEpoch = group.assignmentEpoch
        members = group.members.map { GroupMemberDescription($0) }.sorted()
    }
}
