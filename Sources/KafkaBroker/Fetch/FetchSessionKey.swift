internal import KafkaWire

/// By what a partition is found in a session: the topic's id, or its name where topics are named.
struct FetchSessionKey: Hashable, Sendable {
    private let topic: String
    private let topicId: KafkaUUID
    private let partition: Int32

    /// The key of a partition.
    init(_ target: FetchTarget) {
        topicId = target.topicId
        topic = target.topicId == .zero ? target.topic : ""
        partition = target.partition
    }
}
