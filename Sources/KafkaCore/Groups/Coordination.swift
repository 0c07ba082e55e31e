internal import KafkaWire

/// What a member knows of its coordinator, and when it may speak to it again.
package struct Coordination: Sendable {
    /// The coordinator, or -1 where it is not known.
    private(set) var node: Int32 = -1
    private var isFinding = false
    /// Nothing is sent before this time.
    private(set) var notBefore = BootInstant(nanoseconds: .min)
    private var backoff: Backoff

    init(_ settings: GroupSettings) {
        backoff = Backoff(first: settings.retryBackoff, limit: settings.retryBackoffLimit)
    }

    /// Whether a request may be sent; asks for the coordinator where it is not known.
    mutating func isReady(at now: BootInstant, into actions: inout [GroupAction]) -> Bool {
        guard now >= notBefore else { return false }
        if node >= 0 { return true }
        if !isFinding {
            isFinding = true
            actions.append(.findCoordinator)
        }
        return false
    }

    /// The coordinator is a node.
    mutating func found(_ coordinator: Int32) {
        isFinding = false
        node = coordinator
    }

    /// The coordinator was not found for now.
    mutating func notFound(at now: BootInstant, chance: UInt64) {
        isFinding = false
        wait(at: now, chance: chance)
    }

    /// The coordinator is another one, or can't be reached.
    mutating func lost() { node = -1 }

    /// It worked.
    mutating func succeeded() { backoff.succeeded() }

    /// It did not work: wait.
    mutating func wait(at now: BootInstant, chance: UInt64) { notBefore = now + backoff.failed(chance: chance) }
}
