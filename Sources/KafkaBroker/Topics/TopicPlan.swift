/// A topic that is to be made.
struct TopicPlan: Sendable {
    /// The name.
    var name: String
    /// The number of partitions; -1 takes the default, or what the assignments say.
    var partitions: Int32 = -1
    /// The number of replicas; -1 takes the default, or what the assignments say.
    var replicationFactor: Int16 = -1
    /// The replicas of each partition, or none for the cluster to choose.
    var assignments: [(partition: Int32, replicas: [Int32])] = []
    /// The settings; a null value is an error.
    var settings: [(String, String?)] = []
}
