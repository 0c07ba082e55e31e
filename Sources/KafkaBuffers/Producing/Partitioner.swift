/// Chooses the partitions of records that name none.
public enum Partitioner: Sendable {
    /// As the Java client does: by murmur2 of the key; without a key the partition whose batch is being filled.
    case murmur2
    /// By a function of the key, nil for none, and the number of partitions; it gives the number of a partition.
    ///
    /// It runs in the caller's task for every record that names no partition, so it should be quick.
    case custom(@Sendable (_ key: RawSpan?, _ partitionCount: Int) -> Int)
}
