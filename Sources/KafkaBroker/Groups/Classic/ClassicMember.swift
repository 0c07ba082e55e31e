internal import KafkaMessages
internal import KafkaWire

/// A member of a group of the classic protocol.
struct ClassicMember: Sendable {
    /// A way to assign that the member knows, with what it says to the one who assigns.
    struct Choice: Sendable, Equatable {
        /// The name.
        let name: String
        /// What the member says, such as its topics.
        let metadata: Bytes
    }

    /// The id, which the coordinator gave.
    var id: String
    /// The name that a static member keeps over restarts, or nil.
    let instanceId: String?
    /// What the client calls itself.
    var clientId: String
    /// From where it comes.
    var clientHost: String
    /// How long it may take to join again.
    var rebalanceTimeout: Duration
    /// How long it may be silent.
    var sessionTimeout: Duration
    /// The ways to assign that it knows, the preferred first.
    var choices: [Choice]
    /// What was assigned to it.
    var assignment = Bytes()
    /// The request to join that waits, or nil.
    var joinTicket: Int?
    /// The request for the assignment that waits, or nil.
    var syncTicket: Int?
    /// Whether it has never been told its id by an answer.
    var isNew = false
    /// When it counts as gone, or nil where it can't be heard of because it waits.
    var deadline: BootInstant?

    /// The bytes that it takes.
    var sizeInBytes: Int {
        var size = 256 + id.utf8.count + (instanceId?.utf8.count ?? 0) + clientId.utf8.count + assignment.count
        for choice in choices { size += 32 + choice.name.utf8.count + choice.metadata.count }
        return size
    }

    /// Whether silence is no sign that it is gone: it waits for an answer.
    var isExcused: Bool { !isNew && (joinTicket != nil || syncTicket != nil) }

    /// Whether it knows the same ways to assign and says the same.
    func matches(_ choices: [Choice]) -> Bool { self.choices == choices }

    /// What it says to the one who assigns in a way that it knows.
    func metadata(for name: String) -> Bytes { choices.first { $0.name == name }?.metadata ?? Bytes() }
}
