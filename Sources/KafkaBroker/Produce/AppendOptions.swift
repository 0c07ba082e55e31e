/// With what records are appended to a partition, beside the records.
struct AppendOptions: Sendable {
    /// The node that got them.
    let node: Int32
    /// The version of the request.
    let version: Int16
    /// How many replicas the client wants to have them: 0, 1, or -1 for all that are in sync.
    let acks: Int16
    /// What is set for the topic.
    let settings: TopicSettings
    /// Whether every record is looked at.
    let validatesRecords: Bool
    /// How many bytes the log keeps at the most.
    let keptBytes: Int
    /// The time of day.
    let wallMilliseconds: Int64
}
