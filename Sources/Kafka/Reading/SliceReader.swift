package import KafkaBuffers
package import KafkaCore
internal import KafkaRecords
internal import KafkaWire

/// Unpacks slices into batches, in the reader's task: checks them, decompresses them, and leaves out what is not to be
/// seen.
///
/// It belongs to the reader and not to a loop: who ends a loop and begins another one goes on where the first one was.
package final class SliceReader: @unchecked Sendable {
    /// Damage that was come to, and the slice that has it.
    private struct Damage {
        let error: KafkaError
        let slice: FetchSlice
    }

    /// Held while a batch is unpacked: for loops beside each other, which are none in sound programs.
    private let lock = Lock()
    private var slices: [FetchSlice] = []
    private var next = 0
    private var current: FetchSlice?
    private var reader = RecordSetReader(Bytes())
    private var workspace = CompressionWorkspace()
    private let options: RecordSetReader.Options
    private let isolation: IsolationLevel
    private var abortedProducers: [Int64] = []
    private var nextAborted = 0
    /// It is thrown in place of the next batch, until a seek leaves the slice behind: nothing is left out in silence.
    private var damage: Damage?
    /// The batch that was given last, for whoever walks it may come to damage.
    private var given: FetchedBatch?

    /// Makes one that has nothing to unpack.
    package init(settings: KafkaClient.Configuration.Reader) {
        options = RecordSetReader.Options(
            verifiesChecksums: settings.verifiesChecksums,
            decompressedLimit: settings.budget
        )
        isolation = settings.isolation
    }

    /// Takes slices that are to be unpacked after those that are left.
    package func add(_ more: [FetchSlice]) {
        lock.withLock {
            slices.removeFirst(next)
            slices += more
            next = 0
        }
    }

    /// Gives the next batch that has records to be seen.
    ///
    /// - Parameter queue: Where the slices came from: it knows which are out of date.
    /// - Returns: The batch, or nil where more slices are needed.
    /// - Throws: A `KafkaError` where records are damaged.
    package func nextBatch(_ queue: FetchQueue) throws(KafkaError) -> FetchedBatch? {
        try lock.withLock { () throws(KafkaError) in try next(queue) }
    }

    private func next(_ queue: FetchQueue) throws(KafkaError) -> FetchedBatch? {
        if let given, let slice = current, given.mark.isSet, damage == nil, let error = given.damage {
            damage = Damage(error: corrupt(given.partition, error, given.batch), slice: slice)
        }
        given = nil
        if let damage {
            if queue.isCurrent(damage.slice) { throw damage.error }
            self.damage = nil
        }
        while true {
            // A seek may have come while the slice was being read.
            if let slice = current, queue.isCurrent(slice) {
                if let batch = try unpack(slice) { return batch }
            }
            current = nil
            guard next < slices.count else {
                slices = []
                next = 0
                return nil
            }
            let slice = slices[next]
            next += 1
            guard queue.isCurrent(slice) else { continue }
            current = slice
            reader = RecordSetReader(slice.records, options: options)
            abortedProducers = []
            nextAborted = 0
        }
    }

    private func unpack(_ slice: FetchSlice) throws(KafkaError) -> FetchedBatch? {
        let partition = slice.name
        while true {
            let found: RecordBatch?
            do throws(RecordsError) {
                found = try reader.next(in: &workspace)
            } catch {
                let error = corrupt(partition, error, nil)
                damage = Damage(error: error, slice: slice)
                throw error
            }
            guard let batch = found else { return nil }
            guard batch.lastOffset >= slice.start, batch.baseOffset < slice.end else { continue }
            if isolation == .readCommitted, isAborted(batch, slice) { continue }
            if batch.isControl { continue }
            if let error = batch.knownDamage {
                damage = Damage(error: corrupt(partition, error, batch), slice: slice)
            }
            let fetched = FetchedBatch(
                partition: partition,
                place: slice.partition,
                generation: slice.generation,
                batch: batch,
                start: slice.start,
                end: slice.end,
                highWatermark: slice.highWatermark,
                mark: DamageMark()
            )
            given = fetched
            return fetched
        }
    }

    /// Whether a batch belongs to a transaction that was aborted; batches must come in order.
    private func isAborted(_ batch: RecordBatch, _ slice: FetchSlice) -> Bool {
        while nextAborted < slice.aborted.count, slice.aborted[nextAborted].firstOffset <= batch.lastOffset {
            abortedProducers.append(slice.aborted[nextAborted].producerId)
            nextAborted += 1
        }
        let producer = batch.header.producerId
        guard batch.header.attributes.isTransactional, abortedProducers.contains(producer) else { return false }
        // The marker ends the transaction; a later one of the same producer may be committed.
        if batch.isControl { abortedProducers.removeAll { $0 == producer } }
        return true
    }

    private func corrupt(_ partition: TopicPartition, _ error: RecordsError, _ batch: RecordBatch?) -> KafkaError {
        KafkaError(.corrupt, "\(error)") { fields in
            fields.topic = partition.topic
            fields.partition = partition.partition
            fields.offset = error.baseOffset &+ Int64(error.recordIndex ?? 0)
            fields.cause = error
            let leaving = batch.map { ", or to \($0.lastOffset &+ 1) to leave the batch out" } ?? ""
            fields.hint = "Seek to offset \(error.baseOffset) to fetch it again\(leaving)."
        }
    }
}
