import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// A member of a group of the newer protocol (KIP-848), event by event.
@Suite struct ConsumerGroupMachineTests {
    private typealias Transcript = GroupTranscript<ConsumerGroupMachine>

    private static let topic = KafkaUUID(high: 1, low: 2)

    private func transcript(instanceId: String? = nil) -> Transcript {
        var settings = GroupSettings(group: "g")
        settings.topics = ["t"]
        settings.sessionTimeout = .seconds(10)
        settings.instanceId = instanceId
        return GroupTranscript(ConsumerGroupMachine(settings: settings, memberId: "m"))
    }

    private func accepted(_ epoch: Int32, _ partitions: [Int32]? = nil) -> GroupAnswer {
        var response = ConsumerGroupHeartbeatResponse(memberId: "m", memberEpoch: epoch, heartbeatIntervalMs: 5_000)
        response.assignment = partitions.map { list in
            .init(topicPartitions: list.isEmpty ? [] : [.init(topicId: Self.topic, partitions: list)])
        }
        return .consumerHeartbeat(response)
    }

    private func refused(_ code: ErrorCode) -> GroupAnswer {
        .consumerHeartbeat(ConsumerGroupHeartbeatResponse(errorCode: code))
    }

    /// A member with partitions 0 and 1.
    private func stable(instanceId: String? = nil) -> Transcript {
        var transcript = transcript(instanceId: instanceId)
        _ = transcript.advance()
        _ = transcript.found()
        _ = transcript.answer(accepted(1, [0, 1]))
        let resolved = transcript.run { $0.resolved([(Self.topic, "t")], at: $1, into: &$2) }
        #expect(resolved == ["gained t-0 t-1", "beat 1 has 0,1"])
        _ = transcript.answer(accepted(1))
        return transcript
    }

    @Test func aMemberJoinsAndIsGivenPartitions() {
        var transcript = transcript()
        #expect(transcript.advance() == ["find"])
        #expect(transcript.found() == ["beat 0 topics t has "])
        #expect(transcript.answer(accepted(1, [])) == ["gained ", "beat 1 has "])
        #expect(transcript.answer(accepted(1)) == [])
        #expect(transcript.wait(.seconds(4)) == [])
        #expect(transcript.wait(.seconds(1)) == ["beat 1"])
        #expect(transcript.answer(accepted(2, [3])) == ["resolve 1"])
        let resolved = transcript.run { $0.resolved([(Self.topic, "t")], at: $1, into: &$2) }
        #expect(resolved == ["gained t-3", "beat 2 has 3"])
        #expect(transcript.machine.owned == [TopicPartition("t", 3)])
        #expect(transcript.machine.state == .stable)
    }

    @Test func partitionsAreGivenUpBeforeOthersAreTaken() {
        var transcript = stable()
        _ = transcript.wait(.seconds(5))
        #expect(transcript.answer(accepted(2, [1, 2])) == ["revoke t-0"])
        // Whatever the user's code does: the member goes on to live, and does not say that it gave up yet.
        #expect(transcript.wait(.seconds(5)) == ["beat 2"])
        #expect(transcript.answer(accepted(2)) == [])
        #expect(transcript.revoked() == ["gained t-2", "beat 2 has 1,2"])
        #expect(transcript.machine.owned.map(\.partition) == [1, 2])
    }

    @Test func whoIsFencedHasLostAllAndBeginsAnew() {
        for code in [ErrorCode.fencedMemberEpoch, .unknownMemberId] {
            var transcript = stable()
            _ = transcript.wait(.seconds(5))
            #expect(transcript.answer(refused(code)) == ["lost t-0 t-1"], "\(code)")
            #expect(transcript.machine.owned.isEmpty)
            #expect(transcript.wait(.seconds(1)) == ["beat 0 topics t has "], "\(code)")
        }
    }

    @Test func afterAFailureAllIsSaidAnew() {
        var transcript = stable()
        _ = transcript.wait(.seconds(5))
        #expect(transcript.fail() == [])
        #expect(transcript.wait(.seconds(1)) == ["find"])
        _ = transcript.found(2)
        let said = transcript.sent.last?.request
        _ = transcript.wait(.seconds(5))
        guard case .consumerHeartbeat(let beat)? = transcript.sent.last?.request ?? said else { return }
        #expect(beat.subscribedTopicNames == ["t"] && beat.topicPartitions?.first?.partitions == [0, 1])
        #expect(beat.memberEpoch == 1 && beat.rebalanceTimeoutMs > 0)
    }

    @Test func aStaleEpochOfACommitAsksForTheNewOneAtOnce() {
        var transcript = stable()
        #expect(transcript.run { $0.expelled(.staleMemberEpoch, at: $1, into: &$2) } == ["beat 1"])
        _ = transcript.answer(accepted(4))
        #expect(transcript.machine.generation == 4)
        #expect(transcript.machine.owned.count == 2)
    }

    @Test func leavingSaysWhetherTheMemberComesBack() {
        var transcript = stable()
        #expect(transcript.run { machine, _, actions in machine.leave(into: &actions) } == ["beat -1"])
        var other = stable(instanceId: "i")
        #expect(other.run { machine, _, actions in machine.leave(into: &actions) } == ["beat -2"])
        #expect(other.wait(.seconds(60)) == [])
    }

    @Test func aMemberWhoseTaskIsAwayLeavesUntilItIsBack() {
        var transcript = stable()
        #expect(transcript.run { $0.taskStopped(at: $1, into: &$2) } == ["beat -1", "lost t-0 t-1"])
        #expect(transcript.wait(.seconds(60)) == [])
        #expect(transcript.run { $0.taskReturned(at: $1, into: &$2) } == ["beat 0 topics t has "])
    }

    @Test func errorsThatTimeDoesNotHealEndTheMembership() {
        for code in [ErrorCode.unsupportedAssignor, .invalidRegularExpression, .unreleasedInstanceId, .invalidRequest] {
            var transcript = transcript()
            _ = transcript.advance()
            _ = transcript.found()
            #expect(transcript.answer(refused(code)) == ["failed \(code.name)"])
            #expect(transcript.wait(.seconds(60)) == [])
        }
    }

    @Test func aBusyCoordinatorIsAskedAgain() {
        var transcript = stable()
        _ = transcript.wait(.seconds(5))
        #expect(transcript.answer(refused(.coordinatorLoadInProgress)) == [])
        #expect(transcript.wait(.seconds(6)) == ["beat 1 topics t has 0,1"])
    }
}
