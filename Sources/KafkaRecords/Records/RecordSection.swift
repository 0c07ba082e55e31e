public import KafkaWire

/// What turns the deltas of a batch's records into offsets and times, and whose memory they are in.
@frozen @usableFromInline
@unsafe package struct RecordSection: BitwiseCopyable {
    /// The offset that offset deltas count from.
    @usableFromInline package let baseOffset: Int64

    /// The time that timestamp deltas count from; with log append time the time of all records.
    @usableFromInline package let baseTimestamp: Int64

    /// All ones, or zero where timestamp deltas do not count.
    @usableFromInline package let timestampMask: Int64

    /// Whose memory it is; not retained, since the batch does.
    @usableFromInline package let owner: Unmanaged<BytesOwner>?

    @inlinable @inline(__always)
    package init(baseOffset: Int64, baseTimestamp: Int64, timestampMask: Int64, owner: BytesOwner?) {
        unsafe self.baseOffset = baseOffset
        unsafe self.baseTimestamp = baseTimestamp
        unsafe self.timestampMask = timestampMask
        unsafe self.owner = owner.map(Unmanaged.passUnretained)
    }

    /// The time of a record.
    @inlinable @inline(__always)
    func timestamp(_ delta: Int64) -> Timestamp {
        unsafe Timestamp(milliseconds: baseTimestamp &+ (delta & timestampMask))
    }
}
