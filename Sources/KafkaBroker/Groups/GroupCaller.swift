internal import KafkaWire

/// Who asks something of a group, and when.
struct GroupCaller: Sendable {
    /// The number under which the request waits for its answer.
    let ticket: Int
    /// What the client calls itself.
    let clientId: String
    /// From where it comes.
    let clientHost: String
    /// The version of the request.
    let version: Int16
    /// The time.
    let now: BootInstant
    /// What the id of a new member ends with.
    let memberSuffix: String
    /// The id that a member of a consumer group is given because it has none, or nil.
    var memberId: String?
}
