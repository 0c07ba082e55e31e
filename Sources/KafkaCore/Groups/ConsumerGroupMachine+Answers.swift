package import KafkaMessages
package import KafkaWire

/// What a member of a group of the newer protocol makes of its coordinator's answers.
extension ConsumerGroupMachine {
    package mutating func answered(
        _ request: Int,
        _ answer: GroupAnswer,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        guard case .consumerHeartbeat(let response) = answer, let sent = pending, sent.number == request else { return }
        pending = nil
        nextHeartbeat = now + interval
        if response.errorCode.isNone {
            accepted(response, sentAt: sent.sentAt, at: now, into: &actions)
        } else {
            // Whatever it was, the coordinator may not have taken what the heartbeat said.
            saysAll = true
            refused(response.errorCode, response.errorMessage, at: now, chance: chance, into: &actions)
        }
        advance(at: now, into: &actions)
    }

    package mutating func failed(
        _ request: Int,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        guard let sent = pending, sent.number == request else { return }
        pending = nil
        saysAll = true
        coordination.lost()
        coordination.wait(at: now, chance: chance)
        advance(at: now, into: &actions)
    }

    private mutating func accepted(
        _ response: ConsumerGroupHeartbeatResponse,
        sentAt: BootInstant,
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {
        coordination.succeeded()
        lastHeard = max(lastHeard, sentAt)
        if response.heartbeatIntervalMs > 0 { interval = .milliseconds(Int64(response.heartbeatIntervalMs)) }
        nextHeartbeat = now + interval
        epoch = response.memberEpoch
        let isNew = phase == .joining
        phase = .stable
        if let assignment = response.assignment {
            var wanted: [Place] = []
            for topic in assignment.topicPartitions {
                for partition in topic.partitions { wanted.append(Place(id: topic.topicId, partition: partition)) }
            }
            target = wanted
        } else if isNew {
            target = []
        }
        reconcile(at: now, into: &actions)
    }

    package mutating func expelled(_ error: ErrorCode, at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase == .stable else { return }
        switch error {
        case .unknownMemberId, .fencedMemberEpoch:
            refused(error, nil, at: now, chance: 0, into: &actions)
            advance(at: now, into: &actions)
        case .staleMemberEpoch:
            // The next heartbeat tells the member its epoch (KAFKA-19222): it is not to be waited for.
            nextHeartbeat = now
            advance(at: now, into: &actions)
        case .notCoordinator, .coordinatorNotAvailable: coordination.lost()
        default: return
        }
    }

    private mutating func refused(
        _ error: ErrorCode,
        _ message: String?,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    ) {
        switch error {
        case .notCoordinator, .coordinatorNotAvailable:
            coordination.lost()
            coordination.wait(at: now, chance: chance)
        case .coordinatorLoadInProgress: coordination.wait(at: now, chance: chance)
        case .unknownMemberId:
            lose("the coordinator does not know the member any more: its session has ended", into: &actions)
            coordination.wait(at: now, chance: chance)
        case .fencedMemberEpoch:
            lose("the coordinator fenced the member: it did not give partitions up in time", into: &actions)
            coordination.wait(at: now, chance: chance)
        case let error where error.isRetriable: coordination.wait(at: now, chance: chance)
        default:
            lose(message ?? error.message, into: &actions)
            phase = .ended
            actions.append(.failed(error, message: message))
        }
    }
}
