/// The receipt for a record that was appended: what became of it can be asked for later.
@frozen public struct Ticket: Sendable {
    /// The batch that the record is in.
    @usableFromInline package let batch: ProducerBatch

    /// The record's own time in milliseconds since 1970.
    @usableFromInline package let timestamp: Int64

    /// The record's index in its batch.
    @usableFromInline package let index: Int32

    @inlinable @inline(__always)
    package init(batch: ProducerBatch, index: Int32, timestamp: Int64) {
        self.batch = batch
        self.index = index
        self.timestamp = timestamp
    }

    /// The topic that the record goes to.
    public var topic: String { batch.topic.name }

    /// The partition that the record goes to.
    public var partition: Int32 { batch.partition }
}
