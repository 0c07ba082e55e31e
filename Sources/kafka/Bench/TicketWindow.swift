import Kafka

/// The tickets of a measurement: each is asked what became of its record, in the order of their records.
struct TicketWindow {
    private var tickets: [Ticket] = []
    private var first = 0
    private var starts: [Int64] = []
    private var firstStart = 0
    private var latencies: [Int64] = []
    private let every: Int
    private var taken = 0

    /// - Parameter every: How many records share a time that is taken.
    init(every: Int) {
        self.every = every
        tickets.reserveCapacity(1 << 16)
    }

    /// Keeps a ticket; looks at those before it now and then.
    @inline(__always)
    mutating func add(_ ticket: Ticket, number: Int) throws {
        tickets.append(ticket)
        if number % every == 0 { starts.append(BenchResult.wallNanoseconds()) }
        if tickets.count & 0xfff == 0 { try look() }
    }

    /// Takes out those tickets at the front of which it is known what became of their records.
    @inline(never)
    private mutating func look() throws {
        let now = BenchResult.wallNanoseconds()
        while first < tickets.count, try tickets[first].isDelivered() {
            if taken % every == 0 {
                latencies.append(now - starts[firstStart])
                firstStart += 1
            }
            taken += 1
            first += 1
        }
        guard first > 1 << 16 else { return }
        tickets.removeFirst(first)
        first = 0
        starts.removeFirst(firstStart)
        firstStart = 0
    }

    /// Looks at the last ones, all of which must be known.
    mutating func finish() throws -> [Int64] {
        try look()
        guard first == tickets.count else { throw CommandFailure("\(tickets.count - first) records were not acknowledged") }
        return latencies
    }
}
