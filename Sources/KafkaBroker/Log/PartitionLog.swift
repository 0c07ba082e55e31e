internal import KafkaRecords
internal import KafkaWire

/// The batches of a partition, in the order of their offsets.
struct PartitionLog: Sendable {
    /// The first offset that clients may read.
    private(set) var startOffset: Int64 = 0
    /// The offset of the next record.
    private(set) var endOffset: Int64 = 0
    /// Where the leader epochs began.
    var epochs = EpochHistory()
    /// How many bytes were written ever.
    private(set) var endPosition: Int64 = 0

    private var stored: [LogBatch] = []
    private var head = 0

    /// The batches that are there, oldest first.
    var batches: ArraySlice<LogBatch> { stored[head...] }

    /// How many bytes the batches have.
    var sizeInBytes: Int {
        guard head < stored.count else { return 0 }
        return Int(truncatingIfNeeded: endPosition - stored[head].position)
    }

    /// Appends a batch; its header says at which offset, which is ``endOffset``.
    mutating func append(_ bytes: Bytes, header: RecordBatchHeader, isRestamped: Bool) {
        stored.append(LogBatch(bytes, header: header, isRestamped: isRestamped, position: endPosition))
        endPosition += Int64(bytes.count)
        endOffset = header.lastOffset + 1
    }

    /// Where in ``stored`` the batch is that holds an offset, or the first after it.
    private func index(of offset: Int64) -> Int {
        var (low, high) = (head, stored.count)
        while low < high {
            let middle = (low + high) / 2
            if stored[middle].lastOffset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How many bytes there are from the batch that holds an offset on.
    func bytesAvailable(from offset: Int64) -> Int {
        let index = index(of: offset)
        guard index < stored.count else { return 0 }
        return Int(truncatingIfNeeded: endPosition - stored[index].position)
    }

    /// The size of the batch that holds an offset, or 0.
    func batchSize(at offset: Int64) -> Int {
        let index = index(of: offset)
        return index < stored.count ? stored[index].sizeInBytes : 0
    }

    /// Appends the bytes from the batch that holds an offset on, without copying them.
    ///
    /// - Parameters:
    ///   - offset: The offset.
    ///   - limit: How many bytes at the most.
    ///   - cuts: Whether the last batch may be cut.
    ///   - segments: Where the pieces go.
    /// - Returns: How many bytes they have.
    func read(from offset: Int64, limit: Int, cuts: Bool, into segments: inout [Bytes]) -> Int {
        var index = index(of: offset)
        var left = limit
        while index < stored.count, left > 0 {
            let batch = stored[index]
            guard batch.sizeInBytes <= left || cuts else { break }
            for piece in [batch.head, batch.tail] where left > 0 && !piece.isEmpty {
                let part = piece.count <= left ? piece : piece.part(from: 0, count: left) ?? piece
                segments.append(part)
                left -= part.count
            }
            index += 1
        }
        return limit - left
    }

    /// The first batch whose latest time is not before a time and that has offsets from one on, or nil.
    func firstBatch(notBefore time: Int64, from offset: Int64) -> LogBatch? {
        stored[index(of: offset)...].first { $0.maxTimestamp >= time }
    }

    /// The first of the batches that have the latest time, or nil.
    var latestBatch: LogBatch? {
        var found: LogBatch?
        for batch in batches where batch.maxTimestamp > (found?.maxTimestamp ?? -1) { found = batch }
        return found
    }

    /// Lets clients read from an offset on only; batches that end before it are forgotten.
    mutating func advanceStart(to offset: Int64) {
        guard offset > startOffset, offset <= endOffset else { return }
        startOffset = offset
        let first = index(of: offset)
        while head < first { dropFirst() }
        epochs.advance(to: offset)
        tidy()
    }

    /// Forgets the oldest batches until the rest has no more bytes than a limit; the last one stays.
    mutating func shrink(to limit: Int) {
        guard sizeInBytes > limit else { return }
        while head + 1 < stored.count, sizeInBytes > limit { dropFirst() }
        guard head < stored.count, stored[head].baseOffset > startOffset else { return }
        startOffset = stored[head].baseOffset
        epochs.advance(to: startOffset)
        tidy()
    }

    /// Forgets what was written from an offset on; a batch that holds it is forgotten as a whole.
    mutating func truncate(to offset: Int64) {
        guard offset < endOffset else { return }
        let first = index(of: max(offset, 0))
        guard first < stored.count else { return }
        endPosition = stored[first].position
        endOffset = stored[first].baseOffset
        stored.removeLast(stored.count - first)
        startOffset = min(startOffset, endOffset)
        epochs.truncate(to: endOffset)
    }

    private mutating func dropFirst() {
        // The place keeps nothing alive until the array is tidied.
        stored[head] = LogBatch(placeholderAt: stored[head].position)
        head += 1
    }

    private mutating func tidy() {
        guard head >= 64, head * 2 >= stored.count else { return }
        stored.removeFirst(head)
        head = 0
    }
}
