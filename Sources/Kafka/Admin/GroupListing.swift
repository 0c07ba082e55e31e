internal import KafkaMessages

/// A group in a list of groups.
public struct GroupListing: Sendable, Hashable {
    /// The group's id.
    public let id: String

    /// By which protocol its members share their work.
    public let kind: GroupKind

    /// What it is doing; nil where the broker is too old to say.
    public let state: GroupState?

    /// What its members are, such as `consumer` or `connect`; empty for a group that only has offsets.
    public let protocolType: String

    init(_ group: ListGroupsResponse.ListedGroup, version: Int16) {
        id = group.groupId
        // Brokers that do not name the kind know one only.
        kind = version >= 5 ? GroupKind(rawValue: group.groupType) : .classic
        state = version >= 4 ? GroupState(rawValue: group.groupState) : nil
        protocolType = group.protocolType
    }
}
