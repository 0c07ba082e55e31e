import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// A member of a classic group, event by event.
@Suite struct ClassicGroupMachineTests {
    private typealias Transcript = GroupTranscript<ClassicGroupMachine>

    private func transcript(
        _ assignors: [any PartitionAssignor] = [RangeAssignor()],
        instanceId: String? = nil
    ) -> Transcript {
        var settings = GroupSettings(group: "g")
        settings.topics = ["t"]
        settings.sessionTimeout = .seconds(10)
        settings.heartbeatInterval = .seconds(3)
        settings.instanceId = instanceId
        return GroupTranscript(ClassicGroupMachine(settings: settings, assignors: assignors))
    }

    private func joined(_ generation: Int32 = 1, leader: String = "x", id: String = "m") -> GroupAnswer {
        .join(
            JoinGroupResponse(
                generationId: generation,
                protocolType: "consumer",
                protocolName: "range",
                leader: leader,
                memberId: id,
                members: leader == id ? [.init(memberId: id, metadata: Bytes())] : []
            )
        )
    }

    private func synced(_ partitions: Int32...) -> GroupAnswer {
        let list = partitions.map { TopicPartition("t", $0) }
        return .sync(SyncGroupResponse(assignment: (try? ConsumerProtocol.encode(assignment: list)) ?? Bytes()))
    }

    private func refused(_ code: ErrorCode) -> GroupAnswer { .heartbeat(HeartbeatResponse(errorCode: code)) }

    /// A member with partitions 0 and 1.
    private func stable(
        _ assignors: [any PartitionAssignor] = [RangeAssignor()],
        instanceId: String? = nil
    ) -> Transcript {
        var transcript = transcript(assignors, instanceId: instanceId)
        _ = transcript.advance()
        _ = transcript.found()
        _ = transcript.answer(joined())
        #expect(transcript.answer(synced(0, 1)) == ["gained t-0 t-1"])
        return transcript
    }

    @Test func aMemberAsksForItsIdAndJoins() {
        var transcript = transcript()
        #expect(transcript.advance() == ["find"])
        #expect(transcript.found() == ["join ''"])
        let answer = GroupAnswer.join(JoinGroupResponse(errorCode: .memberIdRequired, memberId: "m"))
        #expect(transcript.answer(answer) == ["join 'm'"])
        #expect(transcript.answer(joined()) == ["sync m 1 with 0"])
        #expect(transcript.machine.state == .joining(reason: "it is new"))
        #expect(transcript.answer(synced(3)) == ["gained t-3"])
        #expect(transcript.machine.state == .stable)
        #expect(transcript.machine.owned == [TopicPartition("t", 3)])
    }

    @Test func theLeaderSharesOut() {
        var transcript = transcript()
        _ = transcript.advance()
        _ = transcript.found()
        #expect(transcript.answer(joined(leader: "m")) == ["assign range m"])
        // An assignor may take its time: the member lives meanwhile.
        #expect(transcript.wait(.seconds(3)) == ["beat m 1"])
        #expect(transcript.assigned([("m", [TopicPartition("t", 0)])]) == ["sync m 1 with 1"])
        #expect(transcript.answer(synced(0)) == ["gained t-0"])
    }

    @Test func heartbeatsKeepTheMemberValid() {
        var transcript = stable()
        let joinedAt = transcript.time
        #expect(transcript.machine.validUntil == joinedAt + .seconds(10))
        #expect(transcript.wait(.seconds(2)) == [])
        #expect(transcript.wait(.seconds(1)) == ["beat m 1"])
        let sentAt = transcript.time
        transcript.time = transcript.time + .seconds(2)
        #expect(transcript.answer(.heartbeat(HeartbeatResponse())) == [])
        // It counts from the question: the answer may have been on its way for long.
        #expect(transcript.machine.validUntil == sentAt + .seconds(10))
    }

    @Test func anEagerMemberGivesAllUpBeforeItJoinsAgain() {
        var transcript = stable()
        _ = transcript.wait(.seconds(3))
        #expect(transcript.answer(refused(.rebalanceInProgress)) == ["revoke t-0 t-1"])
        // Whatever the user's code does: the member goes on to live.
        #expect(transcript.wait(.seconds(3)) == ["beat m 1"])
        #expect(transcript.answer(refused(.rebalanceInProgress)) == [])
        #expect(transcript.revoked() == ["join 'm'"])
        #expect(transcript.answer(joined(2)) == ["sync m 2 with 0"])
        #expect(transcript.answer(synced(1)) == ["gained t-1"])
    }

    @Test func aCooperativeMemberKeepsWhatItHas() {
        var transcript = stable([CooperativeStickyAssignor()])
        _ = transcript.wait(.seconds(3))
        #expect(transcript.answer(refused(.rebalanceInProgress)) == ["join 'm'"])
        #expect(transcript.machine.owned.count == 2)
        _ = transcript.answer(joined(2))
        #expect(transcript.answer(synced(1)) == ["revoke t-0", "gained "])
        #expect(transcript.machine.owned.count == 2)
        // What was given up can only go to others by another rebalance.
        #expect(transcript.revoked() == ["join 'm'"])
        #expect(transcript.machine.owned == [TopicPartition("t", 1)])
        _ = transcript.answer(joined(3))
        #expect(transcript.answer(synced(1)) == ["gained "])
        #expect(transcript.machine.state == .stable)
    }

    @Test func whoIsUnknownHasLostAllAndBeginsAnew() {
        for (code, id) in [(ErrorCode.unknownMemberId, ""), (.illegalGeneration, "m")] {
            var transcript = stable()
            _ = transcript.wait(.seconds(3))
            let actions = transcript.answer(refused(code))
            #expect(actions.first == "lost t-0 t-1", "\(code)")
            #expect(transcript.machine.owned.isEmpty)
            let next = actions.dropFirst() + transcript.wait(.seconds(1))
            #expect(Array(next) == ["join '\(id)'"], "\(code)")
        }
    }

    @Test func aLossEndsARevocation() {
        var transcript = stable()
        _ = transcript.wait(.seconds(3))
        _ = transcript.answer(refused(.rebalanceInProgress))
        let revocation = transcript.revocations.last
        _ = transcript.wait(.seconds(3))
        #expect(transcript.answer(refused(.unknownMemberId)).first == "lost t-0 t-1")
        _ = transcript.wait(.seconds(1))
        #expect(transcript.revoked(revocation) == [])
    }

    @Test func anotherCoordinatorIsLookedFor() {
        for code in [ErrorCode.notCoordinator, .coordinatorNotAvailable] {
            var transcript = stable()
            _ = transcript.wait(.seconds(3))
            #expect(transcript.answer(refused(code)) == [])
            #expect(transcript.wait(.seconds(1)) == ["find"])
            #expect(transcript.wait(.seconds(1)) == [])
            #expect(transcript.found(2) == ["beat m 1"] || transcript.wait(.seconds(3)) == ["beat m 1"])
            #expect(transcript.machine.owned.count == 2)
        }
    }

    @Test func aLostConnectionIsTriedAgainWithTheSameId() {
        var transcript = transcript()
        _ = transcript.advance()
        _ = transcript.found()
        _ = transcript.answer(.join(JoinGroupResponse(errorCode: .memberIdRequired, memberId: "m")))
        #expect(transcript.fail() == [])
        #expect(transcript.wait(.seconds(1)) == ["find"])
        #expect(transcript.found() == ["join 'm'"])
        _ = transcript.answer(joined())
        #expect(transcript.fail() == [])
        _ = transcript.wait(.seconds(1))
        #expect(transcript.found() == ["join 'm'"])
    }

    @Test func aHeartbeatThatIsNeverAnsweredIsNotWaitedFor() {
        var transcript = stable()
        #expect(transcript.wait(.seconds(3)) == ["beat m 1"])
        #expect(transcript.wait(.seconds(9)) == [])
        #expect(transcript.wait(.seconds(1)) == ["find"])
        #expect(transcript.found(3) == ["beat m 1"])
    }

    @Test func anAnswerOfAnEarlierRequestMeansNothing() {
        var transcript = stable([CooperativeStickyAssignor()])
        _ = transcript.wait(.seconds(3))
        let beat = transcript.sent.last?.number
        _ = transcript.run { $0.rejoin(reason: "test", at: $1, into: &$2) }
        _ = transcript.answer(joined(2))
        _ = transcript.answer(synced(0, 1))
        #expect(transcript.answer(refused(.unknownMemberId), to: beat) == [])
        #expect(transcript.machine.owned.count == 2)
    }

    @Test func aStaticMemberDoesNotLeave() {
        var transcript = stable(instanceId: "i")
        #expect(transcript.run { machine, _, actions in machine.leave(into: &actions) } == [])
        var other = stable()
        #expect(other.run { machine, _, actions in machine.leave(into: &actions) } == ["leave m"])
        #expect(other.machine.state == .ended(reason: "the consumer is closed"))
        #expect(other.wait(.seconds(60)) == [])
    }

    @Test func aMemberWhoseTaskIsAwayLeavesUntilItIsBack() {
        var transcript = stable()
        #expect(transcript.run { $0.taskStopped(at: $1, into: &$2) } == ["leave m", "lost t-0 t-1"])
        guard case .stopped = transcript.machine.state else {
            Issue.record("\(transcript.machine.state)")
            return
        }
        #expect(transcript.wait(.seconds(60)) == [])
        #expect(transcript.run { $0.taskReturned(at: $1, into: &$2) } == ["join ''"])
    }

    @Test func errorsThatTimeDoesNotHealEndTheMembership() {
        for code in [
            ErrorCode.fencedInstanceId, .inconsistentGroupProtocol, .groupAuthorizationFailed, .invalidSessionTimeout,
            .groupMaxSizeReached,
        ] {
            var transcript = transcript()
            _ = transcript.advance()
            _ = transcript.found()
            #expect(transcript.answer(.join(JoinGroupResponse(errorCode: code))) == ["failed \(code.name)"])
            #expect(transcript.wait(.seconds(60)) == [])
        }
    }

    @Test func anAssignmentThatCanNotBeReadEndsTheMembership() {
        var transcript = transcript()
        _ = transcript.advance()
        _ = transcript.found()
        _ = transcript.answer(joined())
        let answer = GroupAnswer.sync(SyncGroupResponse(assignment: Bytes(copying: [0, 1, 0xff])))
        #expect(transcript.answer(answer) == ["failed INVALID_REQUEST"])
    }

    @Test func nothingIsDueWhileTheCoordinatorIsLookedFor() {
        var transcript = stable()
        transcript.machine.coordinatorLost()
        #expect(transcript.wait(.seconds(5)) == ["find"])
        #expect(transcript.machine.nextDeadline(after: transcript.time) == .never)
    }
}
