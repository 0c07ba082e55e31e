/// What a member says it owns.
struct OwnershipClaim {
    /// The partitions; some may not be there any more.
    let partitions: [TopicPartition]

    /// The generation in which it got them, or -1.
    let generation: Int32
}
