internal import KafkaMessages
internal import KafkaWire

/// What a fetch found: the answers about the partitions, and the pieces of their records.
struct FetchReading: Sendable {
    /// The answers, one for each target in its order.
    var results: [FetchResult] = []
    /// The pieces of the records.
    var segments: [Bytes] = []
    /// How many bytes the records have.
    var sizeInBytes = 0
    /// Whether the answer can't wait: something went wrong, or the logs part.
    var isUrgent = false
    /// How many targets could be read, so that waiting for them makes sense.
    var readable = 0
}
