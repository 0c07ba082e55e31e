internal import KafkaRecords
internal import KafkaWire

/// A batch in a log: what is asked of it often, and its bytes in one piece or two.
struct LogBatch: Sendable {
    /// The offset of its first record.
    let baseOffset: Int64
    /// The offset of its last record.
    let lastOffset: Int64
    /// How many bytes the log had before it, ever.
    let position: Int64
    /// The latest time of a record.
    let maxTimestamp: Int64
    /// How many bytes it has.
    let sizeInBytes: Int
    /// What the broker wrote anew: the offset, the length and the leader epoch, or the whole header, or all.
    let head: Bytes
    /// What was received and is kept as it came; empty where all was copied.
    let tail: Bytes

    /// From this size on the received bytes are kept and not copied.
    private static let sharedSize = 16 << 10

    /// Takes a batch over, at an offset.
    ///
    /// - Parameters:
    ///   - bytes: The batch as it was received, or as it is in another log.
    ///   - header: Its header, changed where the broker sets a time.
    ///   - isRestamped: Whether the header differs from the received one beyond offset and leader epoch.
    ///   - position: How many bytes the log had before it.
    init(_ bytes: Bytes, header: RecordBatchHeader, isRestamped: Bool, position: Int64) {
        baseOffset = header.baseOffset
        lastOffset = header.lastOffset
        maxTimestamp = header.maxTimestamp.milliseconds
        sizeInBytes = bytes.count
        self.position = position
        let rewritten = isRestamped ? RecordBatchHeader.size : 16
        // A received buffer lives as long as anything of it does: a small part must not keep a large one.
        let capacity = bytes.owner?.capacity ?? 0
        let isShared = bytes.count >= LogBatch.sharedSize && bytes.count >= capacity / 16
        var buffer = GrowingBuffer(capacity: isShared ? rewritten : bytes.count)
        if isRestamped {
            let encoded = header.encoded
            buffer.append(encoded.span)
        } else {
            buffer.append(header.baseOffset)
            buffer.append(Int32(truncatingIfNeeded: bytes.count - 12))
            buffer.append(header.partitionLeaderEpoch)
        }
        let rest = bytes.suffix(from: rewritten)
        if !isShared { buffer.append(rest.span) }
        head = buffer.finish()
        tail = isShared ? rest : Bytes()
    }

    /// The header.
    var header: RecordBatchHeader? {
        if head.count >= RecordBatchHeader.size { return try? RecordBatchHeader(of: head) }
        var buffer = GrowingBuffer(capacity: RecordBatchHeader.size)
        buffer.append(head.span)
        let rest = tail.part(from: 0, count: RecordBatchHeader.size - head.count) ?? Bytes()
        buffer.append(rest.span)
        return try? RecordBatchHeader(of: buffer.finish())
    }

    /// The batch in one piece; copied where it is in two.
    var joined: Bytes {
        guard !tail.isEmpty else { return head }
        var buffer = GrowingBuffer(capacity: sizeInBytes)
        buffer.append(head.span)
        buffer.append(tail.span)
        return buffer.finish()
    }
}

extension LogBatch {
    /// Makes what stands in the place of a batch that is gone.
    init(placeholderAt position: Int64) {
        baseOffset = 0
        lastOffset = -1
        self.position = position
        maxTimestamp = -1
        sizeInBytes = 0
        head = Bytes()
        tail = Bytes()
    }
}
