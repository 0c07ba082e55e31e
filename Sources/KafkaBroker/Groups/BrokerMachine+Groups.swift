internal import KafkaMessages
package import KafkaWire

extension BrokerMachine {
    /// Makes another node the coordinator of a group or a transactional id.
    ///
    /// - Parameters:
    ///   - key: The name of the group, or the transactional id.
    ///   - node: The new coordinator.
    ///   - now: The time.
    ///   - actions: What to do is appended here.
    /// - Returns: False where the node is not up.
    @discardableResult
    package mutating func moveCoordinator(
        of key: String,
        to node: Int32,
        at now: BootInstant,
        into actions: inout [BrokerAction]
    ) -> Bool {
        guard isAlive(node) else { return false }
        self.now = now
        run(into: &actions) { machine in
            machine.changeCoordinators { $0.movedCoordinators[key] = node }
        }
        return true
    }

    /// The node that coordinates a group, or nil where none is up.
    ///
    /// - Parameter group: The name of the group.
    /// - Returns: The number of the node, or nil.
    package func coordinatorNode(of group: String) -> Int32? { coordinator(of: group)?.id }

    /// Changes who coordinates what, and lets the new coordinators take their groups over.
    mutating func changeCoordinators(_ change: (inout BrokerMachine) -> Void) {
        let before = groups.order.map { (group: $0, node: coordinator(of: $0)?.id) }
        change(&self)
        for (group, node) in before where coordinator(of: group)?.id != node {
            dismiss(groups.classic[group]?.tickets ?? [], .notCoordinator)
            groups.recover(group, at: now)
        }
    }

    /// Answers requests that wait for a group with an error.
    mutating func dismiss(_ tickets: [(ticket: Int, isJoin: Bool)], _ code: ErrorCode) {
        for (ticket, isJoin) in tickets {
            if isJoin {
                reply(JoinGroupResponse(refusing: "", code), to: ticket)
            } else {
                reply(SyncGroupResponse(errorCode: code), to: ticket)
            }
        }
    }

    /// Why a node does not answer for a group, or nil: a fault, or another node coordinates it.
    func groupFailure(_ group: String, _ context: RequestContext) -> ErrorCode? {
        if let code = context.plan.error() { return code }
        guard let node = coordinator(of: group) else { return .coordinatorNotAvailable }
        return node.id == context.node ? nil : .notCoordinator
    }

    /// Lets a request wait for its group.
    mutating func waitForGroup(_ context: RequestContext) -> Int {
        let ticket = nextGroupTicket
        nextGroupTicket &+= 1
        groupWaiters[ticket] = context
        connections[context.connection]?.state = .grouping(ticket: ticket)
        return ticket
    }

    /// Who asks, for a group.
    mutating func caller(_ context: RequestContext, ticket: Int = 0, isNew: Bool = false) -> GroupCaller {
        GroupCaller(
            ticket: ticket,
            clientId: context.clientId ?? "",
            clientHost: "/127.0.0.1",
            version: context.version,
            now: now,
            memberSuffix: isNew ? BrokerMachine.memberSuffix(&random) : ""
        )
    }

    /// A random identifier as Java writes one.
    static func memberSuffix(_ random: inout BrokerRandom) -> String {
        let high = random.next() & ~0xf000 | 0x4000
        let low = random.next() & ~(3 << 62) | 2 << 62
        let digits = [high, low].map { number in
            let text = String(number, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    /// Changes a classic group and does what follows from it.
    ///
    /// - Returns: What the closure returns; nil where there is no such group.
    mutating func changeClassic<Result>(
        _ group: String,
        _ change: (inout ClassicGroup, inout [GroupEffect]) -> Result
    ) -> Result? {
        var effects: [GroupEffect] = []
        let result = groups.updateClassic(group) { change(&$0, &effects) }
        groups.schedule(group)
        run(effects)
        return result
    }

    /// Answers the requests that have waited for their group long enough.
    private mutating func run(_ effects: [GroupEffect]) {
        for effect in effects {
            switch effect {
            case .join(let ticket, let response): reply(response, to: ticket)
            case .sync(let ticket, let response): reply(response, to: ticket)
            }
        }
    }

    private mutating func reply(_ response: JoinGroupResponse, to ticket: Int) {
        guard let context = groupWaiters.removeValue(forKey: ticket) else { return }
        var response = response
        response.throttleTimeMs = context.throttleMilliseconds
        if context.version < 7, response.protocolName == nil { response.protocolName = "" }
        complete(response, context)
    }

    private mutating func reply(_ response: SyncGroupResponse, to ticket: Int) {
        guard let context = groupWaiters.removeValue(forKey: ticket) else { return }
        var response = response
        response.throttleTimeMs = context.throttleMilliseconds
        complete(response, context)
    }

    /// Sends the answer to a request that waited, and lets what follows on its connection go on.
    private mutating func complete(_ response: some ResponseMessage, _ context: RequestContext) {
        do throws(WireError) {
            let outcome = try context.encode(response)
            if case .answer(let segments) = outcome, let until = node(context.node)?.frozenUntil, until > now {
                // What a frozen broker owes is owed when it goes on.
                let answer = BrokerConnection.Answer(segments: segments, closes: false, throttle: .zero)
                connections[context.connection]?.state = .holding(answer)
                setDeadline(until, of: context.connection)
            } else {
                finish(outcome, context)
                woken.append(context.connection)
            }
        } catch {
            close(context.connection)
        }
    }

    /// Lets groups do what their time has come for.
    mutating func groupTimePassed() {
        for group in groups.deadlines.due(at: now) {
            guard let node = coordinator(of: group) else {
                // Nobody looks at the time; who coordinates it next sets all times anew.
                groups.deadlines.set(nil, of: group)
                continue
            }
            if let until = node.frozenUntil, until > now {
                groups.deadlines.set(until, of: group)
                continue
            }
            let (settings, now) = (groups.settings, now)
            _ = changeClassic(group) { $0.timePassed(settings, at: now, into: &$1) }
            if let epoch = groups.consumer[group]?.epoch {
                _ = changeConsumer(group) { $0.timePassed(at: now) }
                downgradeWhereLeft(group, epoch: epoch)
            }
        }
        guard let check = groups.nextCheck, check <= now else { return }
        groups.nextCheck = now + groups.settings.offsetCheckInterval
        expireOffsets()
    }
}
