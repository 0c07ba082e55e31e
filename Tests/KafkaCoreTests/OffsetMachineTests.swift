import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// A member's commits, event by event.
@Suite struct OffsetMachineTests {
    /// Feeds the machine and writes down what it says.
    private struct Transcript {
        var machine = OffsetMachine(retryBackoff: .milliseconds(100), retryBackoffLimit: .seconds(1))
        var time = BootInstant(nanoseconds: 0)
        var lastRequest = 0
        var lastJob = 0

        init(_ partitions: Int32...) {
            for partition in partitions { machine.gained(TopicPartition("t", partition), assignment: 1, committed: -1) }
        }

        mutating func run(_ body: (inout OffsetMachine, BootInstant, inout [OffsetAction]) -> Void) -> [String] {
            var actions: [OffsetAction] = []
            body(&machine, time, &actions)
            for case .commit(let request, _) in actions { lastRequest = request }
            return actions.map { action in
                switch action {
                case .commit(_, let entries):
                    "commit " + entries.map { "\($0.partition.partition)@\($0.offset)" }.joined(separator: " ")
                case .done(let job): "done \(job)"
                case .failed(let job, _, let failure): "failed \(job) \(failure)"
                case .refused(let code): "refused \(code.name)"
                }
            }
        }

        /// Somebody wants offsets committed: partition and offset of each.
        mutating func commit(_ entries: (Int32, Int64)..., assignment: Int = 1, deadline: Duration = .seconds(30))
            -> [String]
        {
            let list = entries.map { partition, offset in
                CommitEntry(
                    partition: TopicPartition("t", partition),
                    topicId: .zero,
                    assignment: assignment,
                    offset: offset
                )
            }
            var job = 0
            let actions = run { machine, now, actions in
                job = machine.commit(list, deadline: now + deadline, into: &actions)
                machine.advance(at: now, into: &actions)
            }
            lastJob = job
            return actions
        }

        /// The coordinator answers the last request, with an error for each partition that is named.
        mutating func answer(_ errors: (Int32, ErrorCode)...) -> [String] {
            let request = lastRequest
            return run { machine, now, actions in
                let results = errors.map { (partition: TopicPartition("t", $0.0), error: $0.1) }
                machine.answered(request, results: results, at: now, chance: 0, into: &actions)
            }
        }

        mutating func wait(_ duration: Duration) -> [String] {
            time = time + duration
            return run { $0.advance(at: $1, into: &$2) }
        }
    }

    @Test func oneRequestGoesAfterTheOther() {
        var transcript = Transcript(0, 1)
        #expect(transcript.commit((0, 5)) == ["commit 0@5"])
        let first = transcript.lastJob
        #expect(transcript.commit((0, 7), (1, 3)) == [])
        let second = transcript.lastJob
        #expect(transcript.commit((0, 9)) == [])
        let third = transcript.lastJob
        // What waited goes together, the largest offset of each partition.
        #expect(transcript.answer((0, .none)) == ["done \(first)", "commit 0@9 1@3"])
        #expect(transcript.answer((0, .none), (1, .none)) == ["done \(second)", "done \(third)"])
        #expect(transcript.machine.committed(TopicPartition("t", 0)) == 9)
        #expect(!transcript.machine.isBusy)
    }

    @Test func nothingIsTakenBack() {
        var transcript = Transcript(0)
        _ = transcript.commit((0, 5))
        _ = transcript.answer((0, .none))
        #expect(transcript.commit((0, 4)) == ["done \(transcript.lastJob)"])
        #expect(transcript.commit((0, 5)) == ["done \(transcript.lastJob)"])
        // But where the user went back.
        transcript.machine.rewound(TopicPartition("t", 0))
        #expect(transcript.commit((0, 4)) == ["commit 0@4"])
    }

    // Found by the simulator (seed 64): the one before may have arrived.
    @Test func whatMayHaveArrivedIsNotTakenBackEither() {
        var transcript = Transcript(0)
        _ = transcript.commit((0, 9), deadline: .milliseconds(50))
        let request = transcript.lastRequest
        _ = transcript.run { $0.failed(request, at: $1, chance: 0, into: &$2) }
        _ = transcript.wait(.seconds(1))
        #expect(!transcript.machine.isBusy)
        #expect(transcript.commit((0, 7)) == ["commit 0@9"])
    }

    @Test func whatPassesIsTriedAgain() {
        for error in [
            ErrorCode.coordinatorLoadInProgress, .notCoordinator, .rebalanceInProgress, .staleMemberEpoch,
            .requestTimedOut,
        ] {
            var transcript = Transcript(0, 1)
            _ = transcript.commit((0, 5), (1, 6))
            let job = transcript.lastJob
            #expect(transcript.answer((0, .none), (1, error)) == ["refused \(error.name)"], "\(error)")
            // Only what failed.
            #expect(transcript.wait(.seconds(1)) == ["commit 1@6"])
            #expect(transcript.answer((1, .none)) == ["done \(job)"])
        }
    }

    @Test func whatDoesNotPassFails() {
        var transcript = Transcript(0)
        _ = transcript.commit((0, 5))
        let job = transcript.lastJob
        let actions = transcript.answer((0, .offsetMetadataTooLarge))
        #expect(actions.first == "refused OFFSET_METADATA_TOO_LARGE")
        #expect(actions.last?.hasPrefix("failed \(job) refused") == true && !transcript.machine.isBusy)
        for error in [ErrorCode.illegalGeneration, .unknownMemberId, .fencedInstanceId, .fencedMemberEpoch] {
            var transcript = Transcript(0)
            _ = transcript.commit((0, 5))
            let job = transcript.lastJob
            #expect(transcript.answer((0, error)) == ["refused \(error.name)", "failed \(job) partitionLost"])
        }
    }

    @Test func aLostPartitionIsNotCommitted() {
        var transcript = Transcript(0, 1)
        _ = transcript.commit((0, 1))
        #expect(transcript.commit((0, 5), (1, 6)) == [])
        let job = transcript.lastJob
        let actions = transcript.run { machine, _, actions in machine.lost(TopicPartition("t", 0), into: &actions) }
        #expect(actions == ["failed \(job) partitionLost"])
        let first = job - 2
        #expect(transcript.answer((0, .none)) == ["done \(first)", "commit 1@6"])
        #expect(transcript.commit((0, 7)) == ["failed \(transcript.lastJob) partitionLost"])
        // Nor where the member has it again, for records of before.
        transcript.machine.gained(TopicPartition("t", 0), assignment: 2, committed: 1)
        #expect(transcript.commit((0, 7), assignment: 1) == ["failed \(transcript.lastJob) partitionLost"])
    }

    @Test func deadlinesSayWhatIsKnown() {
        var transcript = Transcript(0)
        _ = transcript.commit((0, 5), deadline: .seconds(1))
        let job = transcript.lastJob
        let request = transcript.lastRequest
        _ = transcript.run { $0.failed(request, at: $1, chance: 0, into: &$2) }
        let late = transcript.wait(.seconds(2))
        #expect(late.count == 1 && late[0].hasPrefix("failed \(job) timedOut") && late[0].contains("isUnknown: true"))
        _ = transcript.commit((0, 6), deadline: .seconds(1))
        _ = transcript.answer((0, .coordinatorLoadInProgress))
        #expect(transcript.wait(.seconds(2)).first?.contains("isUnknown: false") == true)
    }

    @Test func aPartitionThatIsNotNamedInTheAnswerIsTriedAgain() {
        var transcript = Transcript(0)
        _ = transcript.commit((0, 5))
        _ = transcript.answer()
        #expect(transcript.wait(.seconds(1)) == ["commit 0@5"])
    }

    @Test func offsetsOfATopicThatWasMadeAnewAreNotTriedAgain() {
        var script = Transcript(0)
        #expect(script.commit((0, 5)) == ["commit 0@5"])
        // A coordinator may only be behind.
        #expect(script.answer((0, .unknownTopicId)).contains { $0.hasPrefix("failed") } == false)
        script.time = script.time + .seconds(2)
        let again = script.run { machine, now, actions in machine.advance(at: now, into: &actions) }
        #expect(again == ["commit 0@5"])
        #expect(script.answer((0, .inconsistentTopicId)).contains { $0.hasPrefix("failed") })
    }
}
