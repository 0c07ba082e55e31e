internal import KafkaWire

/// What a client wants of one partition.
struct FetchTarget: Sendable {
    /// The name of the topic; empty where its id is unknown.
    var topic: String
    /// The id of the topic; zero where the client names topics.
    var topicId: KafkaUUID
    /// The partition.
    var partition: Int32
    /// The leader epoch that the client believes in, or -1.
    var currentLeaderEpoch: Int32
    /// From where it reads.
    var fetchOffset: Int64
    /// The epoch of the last record that it read, or -1.
    var lastFetchedEpoch: Int32
    /// How many bytes at the most.
    var maxBytes: Int32
    /// In a session: the high watermark that the client was told last, or -1.
    var toldHighWatermark: Int64 = -1
    /// In a session: the log's start that the client was told last, or -1.
    var toldStartOffset: Int64 = -1

    /// Whether two are about the same topic.
    func hasTopic(of other: FetchTarget) -> Bool {
        topicId == other.topicId && topic == other.topic
    }
}
