public import KafkaCore

/// Many tickets, kept in order and in little space: those of records that stand side by side in a batch are one entry.
///
/// ```swift
/// var tickets = TicketList()
/// for line in lines {
///     tickets.append(try await topic.append(line))
///     try tickets.removeDelivered()
/// }
/// ```
@frozen public struct TicketList: Sendable {
    /// Tickets of records side by side in a batch.
    @frozen @usableFromInline struct Run: Sendable {
        @usableFromInline let batch: ProducerBatch
        @usableFromInline let first: Int32
        @usableFromInline var end: Int32

        @usableFromInline init(batch: ProducerBatch, first: Int32) {
            self.batch = batch
            self.first = first
            end = first + 1
        }
    }

    @usableFromInline var runs: [Run] = []

    /// How many runs at the front are done with.
    @usableFromInline var done = 0

    /// The batch of the last run, by its address; the run keeps it alive.
    @usableFromInline var lastBatch: ObjectIdentifier?

    /// How many tickets there are.
    public private(set) var count = 0

    @usableFromInline var lastEnd: Int32 = 0

    /// Makes an empty list.
    public init() {}

    /// Adds a ticket.
    ///
    /// - Parameter ticket: The ticket.
    @inlinable @inline(__always)
    public mutating func append(_ ticket: borrowing Ticket) {
        if ObjectIdentifier(ticket.batch) == lastBatch, ticket.index == lastEnd {
            lastEnd &+= 1
        } else {
            begin(ticket.batch, ticket.index)
        }
    }

    @usableFromInline @inline(never)
    mutating func begin(_ batch: ProducerBatch, _ index: Int32) {
        settle()
        runs.append(Run(batch: batch, first: index))
        lastBatch = ObjectIdentifier(batch)
        lastEnd = index + 1
        count += 1
    }

    /// Writes down how far the last run has come.
    private mutating func settle() {
        guard done < runs.count, lastBatch != nil else { return }
        let last = runs.count - 1
        count += Int(lastEnd - runs[last].end)
        runs[last].end = lastEnd
    }

    /// Takes out tickets from the front, as long as their records are known to be delivered.
    ///
    /// - Returns: How many.
    /// - Throws: The `KafkaError` of the first record at the front that was not delivered; its ticket is taken out.
    @discardableResult
    public mutating func removeDelivered() throws(KafkaError) -> Int {
        settle()
        var removed = 0
        while done < runs.count {
            let run = runs[done]
            var next = run.first
            if run.batch.isDelivered {
                next = run.end
            } else {
                while next < run.end, let segment = run.batch.segment(of: next) {
                    if let error = segment.error {
                        _ = run.batch.outcome(of: next)
                        cut(run, at: next + 1, removed: removed + Int(next + 1 - run.first))
                        throw error
                    }
                    next = min(run.end, segment.first + segment.count)
                }
            }
            removed += Int(next - run.first)
            guard next == run.end else {
                cut(run, at: next, removed: removed)
                return removed
            }
            done += 1
        }
        // The last run may go on: its batch may still be open.
        runs = []
        done = 0
        lastBatch = nil
        count -= removed
        return removed
    }

    /// Leaves the rest of a run at the front.
    private mutating func cut(_ run: Run, at next: Int32, removed: Int) {
        count -= removed
        guard next < run.end else {
            done += 1
            if done == runs.count { lastBatch = nil }
            return
        }
        var rest = Run(batch: run.batch, first: next)
        rest.end = run.end
        runs[done] = rest
        guard done > 64, done * 2 > runs.count else { return }
        runs.removeFirst(done)
        done = 0
    }
}
