internal import KafkaBuffers
internal import KafkaCore

/// Where a member of a group stands, for whoever asks.
final class MembershipStatus: @unchecked Sendable {
    private let lock = Lock()
    private var value = Membership(state: .joining(reason: "it is new"), memberId: "", generation: -1, error: nil)

    /// What is known now.
    var current: Membership { lock.withLock { value } }

    /// The member stands somewhere else.
    func set(_ state: MembershipState, memberId: String, generation: Int32) {
        lock.withLock {
            value = Membership(state: state, memberId: memberId, generation: generation, error: value.error)
        }
    }

    /// The last thing that went wrong, or nil where all goes well; a member that can't go on keeps its reason.
    func note(_ error: KafkaError?) {
        lock.withLock {
            if case .ended = value.state, value.error != nil { return }
            value = Membership(
                state: value.state,
                memberId: value.memberId,
                generation: value.generation,
                error: error
            )
        }
    }

    /// The member can't go on.
    func end(_ error: KafkaError) {
        lock.withLock {
            value = Membership(
                state: .ended(reason: error.message),
                memberId: value.memberId,
                generation: value.generation,
                error: error
            )
        }
    }
}
