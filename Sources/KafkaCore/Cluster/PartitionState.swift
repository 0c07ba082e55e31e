public import KafkaMessages

/// A partition as the cluster's metadata has it.
public struct PartitionState: Sendable, Hashable {
    /// The number of the partition.
    public let partition: Int32

    /// The broker that leads it, or -1 where none does.
    public let leader: Int32

    /// The epoch of the leader, or -1 where the broker does not say.
    public let leaderEpoch: Int32

    /// The brokers that have a copy.
    public let replicas: [Int32]

    /// The brokers whose copy is up to date.
    public let inSyncReplicas: [Int32]

    /// What is wrong with it, or no error.
    public let error: ErrorCode

    package init(_ partition: MetadataResponse.MetadataResponsePartition) {
        self.partition = partition.partitionIndex
        leader = partition.errorCode == .leaderNotAvailable ? -1 : partition.leaderId
        leaderEpoch = partition.leaderEpoch
        replicas = partition.replicaNodes
        inSyncReplicas = partition.isrNodes
        error = partition.errorCode
    }
}
