public import KafkaWire

/// A batch of records as it was read: its header, and its records decompressed.
///
/// `for record in batch` gives ``Record``s, which may be kept; ``cursor()`` walks faster and gives views. Batches of
/// the old formats look the same: what was one outer message is one batch. Where a batch is damaged, the records
/// before the damage are given; then the cursor throws, and the sequence ends with the same error in ``damage``.
public struct RecordBatch: Sendable {
    /// The header; of a legacy message only its offsets, sizes, checksum, attributes and times mean something.
    public let header: RecordBatchHeader

    /// The batch as it is on the wire, header included.
    public let encoded: Bytes

    /// Where the batch begins in the record set, in bytes.
    public let position: Int

    /// The records of magic 2, decompressed.
    @usableFromInline let records: Bytes

    /// What was found wrong when the batch was read; records before it may still be there.
    @usableFromInline let storedDamage: RecordsError?

    init(
        header: RecordBatchHeader,
        encoded: Bytes,
        position: Int,
        records: Bytes,
        damage: RecordsError? = nil
    ) {
        self.header = header
        self.encoded = encoded
        self.position = position
        // Records hold 32-bit offsets into their owner's memory.
        self.records = records.start > Int(Int32.max) - records.count ? Bytes(copying: records) : records
        storedDamage = damage
    }

    /// The offset of the first record.
    public var baseOffset: Int64 { header.baseOffset }

    /// The offset of the last record.
    public var lastOffset: Int64 { header.lastOffset }

    /// The number of records that the batch says it has.
    public var count: Int { Int(Swift.max(0, header.count)) }

    /// Whether the batch's records are control records, which are not for users.
    public var isControl: Bool { header.magic == 2 && header.attributes.isControl }

    /// What was found wrong when the batch was read, without walking its records.
    package var knownDamage: RecordsError? { storedDamage }

    /// What is wrong with the batch, or nil; finding out may walk its records.
    public var damage: RecordsError? {
        if let storedDamage { return storedDamage }
        var cursor = cursor()
        do throws(RecordsError) {
            while try cursor.next() != nil {}
            return nil
        } catch {
            return error
        }
    }

    /// Walks the records in place; the batch must be bound to a name, which the cursor can't outlive.
    ///
    /// - Returns: A cursor before the first record.
    @_lifetime(borrow self)
    public func cursor() -> RecordCursor { RecordCursor(self) }

    /// How many records a reader should look for; none where nothing was left of the batch.
    @usableFromInline var readableCount: Int32 {
        records.isEmpty && storedDamage != nil ? 0 : Swift.max(0, header.count)
    }

    /// A decoder before the first record.
    @usableFromInline var decoder: RecordDecoder {
        guard let owner = records.owner else {
            let nowhere = unsafe UnsafeRawPointer(Unmanaged.passUnretained(RecordBatch.noMemory).toOpaque())
            return unsafe RecordDecoder(position: nowhere, end: nowhere)
        }
        let start = unsafe UnsafeRawPointer(owner.base + records.start)
        return unsafe RecordDecoder(position: start, end: start + records.count)
    }

    /// An address for decoders of no byte; it is never read.
    private static let noMemory = unsafe BytesOwner(adopting: .allocate(byteCount: 1, alignment: 1), capacity: 0)

    /// What the records' deltas count from.
    @usableFromInline var layout: RecordSection {
        let isLogAppendTime = header.timestampType == .logAppendTime
        return unsafe RecordSection(
            baseOffset: header.baseOffset,
            baseTimestamp: (isLogAppendTime ? header.maxTimestamp : header.baseTimestamp).milliseconds,
            timestampMask: isLogAppendTime ? 0 : -1,
            owner: records.owner
        )
    }

    /// Says why a reader could not go on.
    func failure(at decoder: RecordDecoder, left: Int32) -> RecordsError {
        if let storedDamage { return storedDamage }
        let index = Swift.max(0, header.count) - left
        var decoder = unsafe decoder
        let remaining = unsafe decoder.end - decoder.position
        let reason: RecordsError.Reason
        if remaining == 0 {
            reason = .missingRecords(declared: header.count, found: index)
        } else if unsafe decoder.next() == nil {
            reason = .invalidRecord
        } else {
            reason = unsafe .trailingBytes(decoder.end - decoder.position)
        }
        return RecordsError(reason, position: position, baseOffset: header.baseOffset, recordIndex: index)
    }
}

extension RecordBatch: Sequence {
    /// Gives the records one after the other, each of which may be kept.
    @frozen @safe public struct Iterator: IteratorProtocol {
        @usableFromInline var decoder: RecordDecoder
        @usableFromInline var left: Int32
        @usableFromInline let isCut: Bool
        @usableFromInline let section: RecordSection
        @usableFromInline let owner: BytesOwner?

        @usableFromInline init(_ batch: RecordBatch) {
            unsafe decoder = batch.decoder
            left = batch.readableCount
            isCut = batch.storedDamage != nil
            unsafe section = batch.layout
            owner = batch.records.owner
        }

        /// The next record, or nil after the last one or at the damage.
        @inlinable @inline(__always)
        public mutating func next() -> Record? {
            guard left > 0, let owner else { return nil }
            guard let fields = unsafe decoder.next(), unsafe left > 1 || (decoder.position == decoder.end && !isCut)
            else {
                left = -1
                return nil
            }
            left &-= 1
            return unsafe Record(fields, section, owner)
        }

        /// Whether it came to damage, and not to the last record.
        @usableFromInline package var isAtDamage: Bool { left < 0 }
    }

    /// Starts at the first record.
    ///
    /// - Returns: What gives the records.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// None: the library unwraps so many without looking, and only walking tells how many come before damage.
    public var underestimatedCount: Int { 0 }
}
