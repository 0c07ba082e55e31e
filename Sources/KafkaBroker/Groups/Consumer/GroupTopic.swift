internal import KafkaWire

/// A topic that members of a group want.
struct GroupTopic: Sendable, Equatable {
    /// The name.
    let name: String
    /// The id.
    let id: KafkaUUID
    /// How many partitions it has.
    let partitionCount: Int32
}
