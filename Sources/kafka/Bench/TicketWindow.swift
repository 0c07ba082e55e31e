import Kafka

/// The tickets of a measurement: all are asked what became of their records, in order.
struct TicketWindow {
    private var tickets = TicketList()
    private var starts: [Int64] = []
    private var firstStart = 0
    private var latencies: [Int64] = []
    private let every: Int
    private var added = 0
    private var taken = 0

    /// - Parameter every: How many records share a time that is taken.
    init(every: Int) { self.every = every }

    /// Keeps a ticket; looks at those before it now and then.
    @inline(__always)
    mutating func add(_ ticket: borrowing Ticket) throws {
        tickets.append(ticket)
        if added % every == 0 { starts.append(BenchResult.wallNanoseconds()) }
        added &+= 1
        if added & 0xfff == 0 { try look() }
    }

    /// Takes out those tickets at the front of which it is known what became of their records.
    @inline(never)
    private mutating func look() throws {
        let before = taken
        taken += try tickets.removeDelivered()
        guard taken > before else { return }
        let now = BenchResult.wallNanoseconds()
        while firstStart < starts.count, (latencies.count) * every < taken {
            latencies.append(now - starts[firstStart])
            firstStart += 1
        }
        guard firstStart > 1 << 14 else { return }
        starts.removeFirst(firstStart)
        firstStart = 0
    }

    /// Looks at the last ones, all of which must be known.
    mutating func finish() throws -> [Int64] {
        try look()
        guard taken == added else { throw CommandFailure("\(added - taken) records were not acknowledged") }
        return latencies
    }
}
