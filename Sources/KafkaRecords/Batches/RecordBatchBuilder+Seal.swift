internal import KafkaWire

extension RecordBatchBuilder {
    /// What the header says beside what follows from the records.
    public struct Stamp: Sendable {
        /// The offset of the first record; 0 from a producer.
        public var baseOffset: Int64 = 0
        /// The leader epoch; -1 from a producer.
        public var partitionLeaderEpoch: Int32 = -1
        /// The id of the idempotent producer, or -1.
        public var producerId: Int64 = -1
        /// The epoch of the idempotent producer, or -1.
        public var producerEpoch: Int16 = -1
        /// The sequence number of the first record, or -1.
        public var baseSequence: Int32 = -1
        /// Whether the batch belongs to a transaction.
        public var isTransactional = false
        /// Whether the records are control records.
        public var isControl = false
        /// Whether the base timestamp is a delete horizon.
        public var hasDeleteHorizon = false
        /// The broker's append time for all records, or nil to keep theirs.
        public var logAppendTime: Timestamp?
        /// The latest time that the header says, where it is not that of a record that is there; nil takes that one.
        public var maxTimestamp: Timestamp?
        /// The last offset less the first, where it lies beyond the last record; nil takes the last record's.
        public var lastOffsetDelta: Int32?

        /// Makes what an ordinary producer's batch has.
        public init() {}
    }

    /// Ends the batch, not compressed.
    ///
    /// - Parameter stamp: What the header says.
    /// - Returns: The batch.
    public consuming func seal(_ stamp: Stamp = Stamp()) -> SealedBatch {
        let header = header(stamp, codec: .none, size: buffer.count)
        return SealedBatch(header: header, buffer: buffer)
    }

    /// Ends the batch and compresses its records.
    ///
    /// - Parameters:
    ///   - stamp: What the header says.
    ///   - compression: With what, and how hard.
    ///   - workspace: Where the codec works.
    /// - Returns: The batch.
    /// - Throws: Why the records could not be compressed.
    public consuming func seal(
        _ stamp: Stamp = Stamp(),
        compression: Compression,
        in workspace: inout CompressionWorkspace
    ) throws(RecordsError) -> SealedBatch {
        guard compression.codec != .none, !isEmpty else { return seal(stamp) }
        var compressed = GrowingBuffer(capacity: RecordBatchHeader.size + buffer.count / 2)
        compressed.written = RecordBatchHeader.size
        let records = buffer.span.extracting(RecordBatchHeader.size..<buffer.count)
        do throws(CompressionError) {
            try workspace.compress(records, with: compression, into: &compressed)
        } catch {
            throw RecordsError(.compression(error), position: 0, baseOffset: stamp.baseOffset)
        }
        // What can't be made smaller may get larger.
        guard compressed.count <= RecordBatchBuilder.maximumSize else {
            let reason = RecordsError.Reason.tooLarge(size: compressed.count, limit: RecordBatchBuilder.maximumSize)
            throw RecordsError(reason, position: 0, baseOffset: stamp.baseOffset)
        }
        let header = header(stamp, codec: compression.codec, size: compressed.count)
        return SealedBatch(header: header, buffer: compressed)
    }

    private func header(_ stamp: Stamp, codec: CompressionCodec, size: Int) -> RecordBatchHeader {
        var header = RecordBatchHeader()
        header.baseOffset = stamp.baseOffset
        header.sizeInBytes = size
        header.partitionLeaderEpoch = stamp.partitionLeaderEpoch
        header.attributes = RecordBatchAttributes(
            codec: codec,
            timestampType: stamp.logAppendTime == nil ? .createTime : .logAppendTime,
            isTransactional: stamp.isTransactional,
            isControl: stamp.isControl,
            hasDeleteHorizon: stamp.hasDeleteHorizon
        )
        header.lastOffsetDelta = stamp.lastOffsetDelta ?? Int32(truncatingIfNeeded: nextOffsetDelta &- 1)
        header.baseTimestamp = hasBaseTimestamp ? Timestamp(milliseconds: baseTimestamp) : .none
        header.maxTimestamp = stamp.logAppendTime ?? stamp.maxTimestamp ?? Timestamp(milliseconds: maxTimestamp)
        header.producerId = stamp.producerId
        header.producerEpoch = stamp.producerEpoch
        header.baseSequence = stamp.baseSequence
        header.count = count
        return header
    }
}
