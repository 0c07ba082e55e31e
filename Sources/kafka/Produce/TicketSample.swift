import Kafka

/// Some of the tickets of many records: enough to notice early that records are not delivered.
struct TicketSample {
    private var tickets: [Ticket] = []
    private var count = 0

    /// Keeps every hundredth ticket.
    mutating func keep(_ ticket: Ticket) {
        if count % 100 == 0 { tickets.append(ticket) }
        count += 1
    }

    /// Forgets those that were delivered, and throws why one was not.
    mutating func check() throws {
        tickets = try tickets.filter { try !$0.isDelivered() }
    }
}
