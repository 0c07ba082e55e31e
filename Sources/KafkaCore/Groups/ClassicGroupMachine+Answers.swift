package import KafkaMessages
package import KafkaWire

/// What a member of a classic group makes of its coordinator's answers.
extension ClassicGroupMachine {
    package mutating func answered(
        _ request: Int,
        _ answer: GroupAnswer,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        switch answer {
        case .join(let response):
            guard phase == .joining, let sent = pending, sent.number == request else { return }
            pending = nil
            joined(response, sent, at: now, chance: chance, into: &actions)
        case .sync(let response):
            guard phase == .syncing, let sent = pending, sent.number == request else { return }
            pending = nil
            synced(response, sent, at: now, chance: chance, into: &actions)
        case .heartbeat(let response):
            guard let sent = heartbeat, sent.number == request else { return }
            heartbeat = nil
            nextHeartbeat = now + settings.heartbeatInterval
            guard sent.generation == generation else { break }
            beaten(response.errorCode, sent, at: now, chance: chance, into: &actions)
        case .consumerHeartbeat, .leave: return
        }
        advance(at: now, into: &actions)
    }

    package mutating func failed(
        _ request: Int,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        if let sent = heartbeat, sent.number == request {
            heartbeat = nil
        } else if let sent = pending, sent.number == request {
            pending = nil
            phase = .unjoined
        } else {
            return
        }
        coordination.lost()
        coordination.wait(at: now, chance: chance)
        advance(at: now, into: &actions)
    }

    private mutating func joined(
        _ response: JoinGroupResponse,
        _ sent: Pending,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        switch response.errorCode {
        case .none:
            coordination.succeeded()
            lastHeard = max(lastHeard, sent.sentAt)
            // The join itself may have waited for long: the coordinator counts from its answer.
            nextHeartbeat = now + settings.heartbeatInterval
            memberId = response.memberId
            generation = response.generationId
            assignorName = response.protocolName
            guard response.leader == response.memberId, !response.skipAssignment, let name = response.protocolName
            else { return sync([], at: now, into: &actions) }
            phase = .assigning
            let number = number()
            pending = Pending(number: number, sentAt: now, generation: generation)
            actions.append(.assign(number: number, assignor: name, members: response.members))
        case .memberIdRequired:
            // The coordinator gives the id first, so that joins that are lost leave no members behind (KIP-394).
            memberId = response.memberId
            phase = .unjoined
        default:
            refused(response.errorCode, at: now, chance: chance, into: &actions)
        }
    }

    private mutating func synced(
        _ response: SyncGroupResponse,
        _ sent: Pending,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        guard response.errorCode.isNone else {
            return refused(response.errorCode, at: now, chance: chance, into: &actions)
        }
        let target: [TopicPartition]
        do throws(WireError) {
            // A leader may leave a member out, which then has nothing.
            target =
                response.assignment.isEmpty
                ? [] : try ConsumerProtocol.decodeAssignment(response.assignment).sorted()
        } catch {
            return fail(.invalidRequest, "the leader's assignment can't be read: \(error)", into: &actions)
        }
        coordination.succeeded()
        lastHeard = max(lastHeard, sent.sentAt)
        nextHeartbeat = now + settings.heartbeatInterval
        phase = .stable
        let before = Set(owned)
        let after = Set(target)
        let gone = owned.filter { !after.contains($0) }
        let new = target.filter { !before.contains($0) }
        owned = (owned + new).sorted()
        if !gone.isEmpty { revoke(gone, into: &actions) }
        actions.append(.gained(new))
    }

    private mutating func beaten(
        _ error: ErrorCode,
        _ sent: Pending,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        switch error {
        case .none:
            coordination.succeeded()
            lastHeard = max(lastHeard, sent.sentAt)
        case .rebalanceInProgress:
            lastHeard = max(lastHeard, sent.sentAt)
            if phase == .stable, mustRejoin == nil { mustRejoin = "the group's members or topics have changed" }
        default:
            refused(error, at: now, chance: chance, into: &actions)
        }
    }

    package mutating func expelled(_ error: ErrorCode, at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase != .ended, phase != .stopped else { return }
        switch error {
        case .unknownMemberId, .illegalGeneration, .fencedInstanceId:
            refused(error, at: now, chance: 0, into: &actions)
            advance(at: now, into: &actions)
        case .notCoordinator, .coordinatorNotAvailable: coordination.lost()
        default: return
        }
    }

    /// What follows from an error, whatever was asked.
    private mutating func refused(
        _ error: ErrorCode,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        switch error {
        case .notCoordinator, .coordinatorNotAvailable:
            coordination.lost()
            coordination.wait(at: now, chance: chance)
            if phase != .stable { phase = .unjoined }
        case .coordinatorLoadInProgress:
            coordination.wait(at: now, chance: chance)
            if phase != .stable { phase = .unjoined }
        case .rebalanceInProgress:
            phase = .unjoined
            reason = "the group's members changed during a rebalance"
        case .unknownMemberId:
            let text = "the coordinator does not know the member any more: its session has ended"
            lose(text, keepsId: false, into: &actions)
            coordination.wait(at: now, chance: chance)
        case .illegalGeneration:
            lose("the group went on without the member", keepsId: true, into: &actions)
        default:
            fail(error, nil, into: &actions)
        }
    }

    mutating func fail(_ error: ErrorCode, _ message: String?, into actions: inout [GroupAction]) {
        let text = message ?? error.message
        lose(text, keepsId: true, into: &actions)
        phase = .ended
        reason = text
        actions.append(.failed(error, message: message))
    }
}
