internal import KafkaWire

/// Walks the records of a batch in place, without copying, allocating or counting references.
///
/// A record that is damaged is thrown as a ``RecordsError``; the records before it were given. The cursor and its
/// records can't outlive the batch.
@frozen @safe public struct RecordCursor: ~Escapable {
    @usableFromInline var decoder: RecordDecoder

    /// How many of the records that the batch says it has were not given yet.
    @usableFromInline var left: Int32

    /// True where the records end before the batch does, because its compressed bytes are damaged.
    @usableFromInline let isCut: Bool

    @usableFromInline let section: RecordSection

    @usableFromInline let batch: RecordBatch

    @_lifetime(borrow batch)
    @usableFromInline init(_ batch: borrowing RecordBatch) {
        self.batch = copy batch
        unsafe decoder = batch.decoder
        left = batch.readableCount
        isCut = batch.storedDamage != nil
        unsafe section = batch.layout
    }

    /// Gives the next record.
    ///
    /// - Returns: The record, or nil after the last one.
    /// - Throws: What is wrong with the batch, at the place of the first record that can't be given; again when called
    ///   again.
    @inlinable @inline(__always) @_lifetime(copy self)
    public mutating func next() throws(RecordsError) -> RecordView? {
        guard left > 0 else {
            if isCut { throw failure() }
            return nil
        }
        let before = unsafe decoder.position
        guard let fields = unsafe decoder.next(), unsafe left > 1 || (decoder.position == decoder.end && !isCut) else {
            unsafe decoder.position = before
            throw failure()
        }
        left &-= 1
        return unsafe RecordView(fields, self)
    }

    @usableFromInline @inline(never)
    func failure() -> RecordsError {
        unsafe batch.failure(at: decoder, left: left)
    }
}
