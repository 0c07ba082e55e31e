import KafkaCore
import KafkaMessages
import KafkaWire

/// Feeds a member's machine with events and writes down what it says, one word an action.
struct GroupTranscript<Machine: GroupMembership> {
    var machine: Machine
    var time = BootInstant(nanoseconds: 1_000_000_000)
    private(set) var sent: [(number: Int, request: GroupRequest)] = []
    private(set) var revocations: [Int] = []
    private(set) var assigning = 0

    init(_ machine: Machine) { self.machine = machine }

    /// Does what is due.
    mutating func advance() -> [String] { run { $0.advance(at: $1, into: &$2) } }

    /// The coordinator is found.
    mutating func found(_ node: Int32 = 1) -> [String] {
        machine.found(coordinator: node)
        return advance()
    }

    /// Time goes on.
    mutating func wait(_ duration: Duration) -> [String] {
        time = time + duration
        return advance()
    }

    /// The last request of a member is answered.
    mutating func answer(_ answer: GroupAnswer, to request: Int? = nil) -> [String] {
        guard let number = request ?? sent.last?.number else { return ["no request"] }
        return run { $0.answered(number, answer, at: $1, chance: 0, into: &$2) }
    }

    /// The last request comes to nothing.
    mutating func fail(_ request: Int? = nil) -> [String] {
        guard let number = request ?? sent.last?.number else { return ["no request"] }
        return run { $0.failed(number, at: $1, chance: 0, into: &$2) }
    }

    /// The last revocation is done.
    mutating func revoked(_ number: Int? = nil) -> [String] {
        guard let number = number ?? revocations.last else { return ["no revocation"] }
        return run { $0.revoked(number, at: $1, into: &$2) }
    }

    /// The leader's assignment is made.
    mutating func assigned(_ lists: [(String, [TopicPartition])]) -> [String] {
        let assignments = lists.map { id, list in
            SyncGroupRequest.SyncGroupRequestAssignment(
                memberId: id,
                assignment: (try? ConsumerProtocol.encode(assignment: list)) ?? Bytes()
            )
        }
        let number = assigning
        return run { $0.assigned(number, assignments, at: $1, into: &$2) }
    }

    mutating func run(_ body: (inout Machine, BootInstant, inout [GroupAction]) -> Void) -> [String] {
        var actions: [GroupAction] = []
        body(&machine, time, &actions)
        for action in actions {
            switch action {
            case .send(let number, let request): sent.append((number, request))
            case .revoke(let number, _): revocations.append(number)
            case .assign(let number, _, _): assigning = number
            default: break
            }
        }
        return actions.map(GroupTranscript.text)
    }

    private static func text(_ action: GroupAction) -> String {
        switch action {
        case .findCoordinator: "find"
        case .send(_, let request): text(request)
        case .assign(_, let name, let members): "assign \(name) \(members.map(\.memberId).joined(separator: " "))"
        case .resolve(let ids): "resolve \(ids.count)"
        case .revoke(_, let partitions): "revoke \(text(partitions))"
        case .gained(let partitions): "gained \(text(partitions))"
        case .lost(let partitions, _): "lost \(text(partitions))"
        case .failed(let code, _): "failed \(code.name)"
        }
    }

    private static func text(_ request: GroupRequest) -> String {
        switch request {
        case .join(let join): return "join '\(join.memberId)'"
        case .sync(let sync): return "sync \(sync.memberId) \(sync.generationId) with \(sync.assignments.count)"
        case .heartbeat(let beat): return "beat \(beat.memberId) \(beat.generationId)"
        case .leave(let leave): return "leave \(leave.memberId)"
        case .consumerHeartbeat(let beat):
            let topics = beat.subscribedTopicNames.map { " topics \($0.joined(separator: ","))" } ?? ""
            let owned = beat.topicPartitions.map { list in
                " has \(list.flatMap { $0.partitions.map(String.init) }.joined(separator: ","))"
            }
            return "beat \(beat.memberEpoch)\(topics)\(owned ?? "")"
        }
    }

    private static func text(_ partitions: [TopicPartition]) -> String {
        partitions.map(\.description).joined(separator: " ")
    }
}
