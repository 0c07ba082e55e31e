import KafkaCore
import KafkaMessages
import KafkaWire
import Testing

/// What a producer's machine says to what happens.
@Suite struct ProducerMachineTests {
    @Test func batchesGoOutInOrderWithGrowingSequences() {
        var transcript = ProducerTranscript()
        transcript.seal(count: 10)
        transcript.seal(count: 5)
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e0", "send 1 to 1: b1@p0 s10 e0"])
        #expect(transcript.answer(0, base: 100) == ["done b0 at 100"])
        #expect(transcript.answer(1, base: 110) == ["done b1 at 110"])
        #expect(transcript.machine.pendingCount == 0)
        #expect(!transcript.machine.isBusy)
    }

    @Test func nothingIsSentWithoutAProducerId() {
        var transcript = ProducerTranscript(hasProducerId: false)
        transcript.seal()
        #expect(transcript.send() == ["need id"])
        #expect(transcript.send() == [])
        transcript.machine.failedProducerId()
        #expect(transcript.send() == ["need id"])
        transcript.machine.gotProducerId(9, epoch: 3)
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e3"])
    }

    @Test func aRefusedProducerIdFailsWhatWaits() {
        var transcript = ProducerTranscript(hasProducerId: false)
        transcript.seal()
        _ = transcript.send()
        var actions: [ProducerAction] = []
        transcript.machine.refused(.clusterAuthorizationFailed, into: &actions)
        #expect(actions.map(ProducerTranscript.text) == ["failed b0 CLUSTER_AUTHORIZATION_FAILED notWritten after 0"])
        #expect(transcript.machine.pendingCount == 0)
    }

    @Test func oneRequestCarriesABatchOfEachPartitionOfItsBroker() {
        var transcript = ProducerTranscript(leaders: [1, 2, 1])
        for partition in 0..<3 { transcript.seal(partition) }
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e0, b2@p2 s0 e0", "send 1 to 2: b1@p1 s0 e0"])
    }

    @Test func requestsAreLimitedInSizeAndNobodyStarves() {
        var settings = ProducerSettings()
        settings.maximumRequestSize = 2_500
        settings.maximumInFlight = 1
        var transcript = ProducerTranscript(leaders: [1, 1, 1], settings: settings)
        for _ in 0..<2 { for partition in 0..<3 { transcript.seal(partition) } }
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e0, b1@p1 s0 e0"])
        _ = transcript.answer(0)
        #expect(transcript.send() == ["send 1 to 1: b2@p2 s0 e0, b3@p0 s10 e0"])
        _ = transcript.answer(1)
        #expect(transcript.send() == ["send 2 to 1: b4@p1 s10 e0, b5@p2 s10 e0"])
    }

    @Test func aBatchLargerThanARequestGoesAlone() {
        var transcript = ProducerTranscript()
        transcript.seal(size: 10_000_000)
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e0"])
    }

    @Test func noMoreThanAllowedAreInFlight() {
        var transcript = ProducerTranscript()
        for _ in 0..<7 { transcript.seal(count: 1) }
        #expect(transcript.send().count == 5)
        #expect(transcript.answer(0) == ["done b0 at 0"])
        #expect(transcript.send() == ["send 5 to 1: b5@p0 s5 e0"])
    }

    @Test func theFirstBatchGoesAloneWhereBrokersTakeAnySequenceOfUnknownProducers() {
        var settings = ProducerSettings()
        settings.sendsFirstAlone = true
        var transcript = ProducerTranscript(settings: settings)
        for _ in 0..<3 { transcript.seal(count: 10) }
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e0"])
        #expect(transcript.answer(0, .notLeaderOrFollower) == ["refresh p0"])
        #expect(transcript.send() == [])
        #expect(transcript.wait(.seconds(2)) == ["send 1 to 1: b0@p0 s0 e0"])
        #expect(transcript.answer(1, base: 7) == ["done b0 at 7"])
        #expect(transcript.send() == ["send 2 to 1: b1@p0 s10 e0", "send 3 to 1: b2@p0 s20 e0"])
        #expect(transcript.answer(2) == ["done b1 at 0"])
        transcript.seal(count: 10)
        #expect(transcript.send() == ["send 4 to 1: b3@p0 s30 e0"])
    }

    @Test func aRetryKeepsSequencesAndOrder() {
        var transcript = ProducerTranscript()
        for _ in 0..<3 { transcript.seal(count: 10) }
        #expect(transcript.send().count == 3)
        #expect(transcript.answer(0, .notLeaderOrFollower) == ["refresh p0"])
        #expect(transcript.answer(1, .outOfOrderSequenceNumber) == [])
        #expect(transcript.send() == [])
        #expect(transcript.answer(2, .outOfOrderSequenceNumber) == [])
        #expect(transcript.send() == [])
        // One at a time until the first has been accepted, then all.
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b0@p0 s0 e0"])
        #expect(transcript.answer(3, base: 7) == ["done b0 at 7"])
        #expect(transcript.send() == ["send 4 to 1: b1@p0 s10 e0", "send 5 to 1: b2@p0 s20 e0"])
    }

    @Test func aLostConnectionIsRetriedWithTheSameSequence() {
        var transcript = ProducerTranscript()
        transcript.seal()
        _ = transcript.send()
        #expect(transcript.fail(0, mayBeWritten: true) == ["refresh p0"])
        #expect(transcript.wait(.seconds(2)) == ["send 1 to 1: b0@p0 s0 e0"])
        #expect(transcript.answer(1, .duplicateSequenceNumber) == ["done b0 at -1"])
    }

    @Test func outOfOrderAtTheFrontRaisesTheEpochOfThatPartition() {
        var transcript = ProducerTranscript(leaders: [1, 1])
        transcript.seal(0, count: 10)
        transcript.seal(1, count: 10)
        _ = transcript.send()
        _ = transcript.answer(0)
        transcript.seal(0, count: 3)
        transcript.seal(0, count: 4)
        #expect(transcript.send() == ["send 1 to 1: b2@p0 s10 e0", "send 2 to 1: b3@p0 s13 e0"])
        #expect(transcript.answer(1, .outOfOrderSequenceNumber) == ["refresh p0"])
        #expect(transcript.answer(2, .outOfOrderSequenceNumber) == [])
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b2@p0 s0 e1"])
        #expect(transcript.answer(3) == ["done b2 at 0"])
        transcript.seal(1, count: 1)
        #expect(transcript.send() == ["send 4 to 1: b3@p0 s3 e1, b4@p1 s10 e0"])
    }

    @Test func epochsThatAreUsedUpAskForAnotherProducerId() {
        var transcript = ProducerTranscript(hasProducerId: false)
        transcript.machine.gotProducerId(5, epoch: .max)
        transcript.seal()
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s0 e32767"])
        #expect(transcript.answer(0, .unknownProducerId) == ["refresh p0"])
        #expect(transcript.wait(.seconds(2)) == ["need id"])
        transcript.machine.gotProducerId(6, epoch: 0)
        #expect(transcript.send() == ["send 1 to 1: b0@p0 s0 e0"])
        #expect(transcript.requests.last?.entries.first?.producerId == 6)
    }

    @Test func sequencesWrap() {
        var transcript = ProducerTranscript()
        transcript.seal(count: .max)
        transcript.seal(count: 10)
        transcript.seal(count: 1)
        // Of 2^31 numbers 2^31 - 1 are used by the first batch.
        let sent = transcript.send()
        #expect(sent.map { $0.split(separator: " ")[5] } == ["s0", "s2147483647", "s9"])
    }

    @Test func aRefusedBatchFailsAndClosesItsGap() {
        var transcript = ProducerTranscript()
        for _ in 0..<3 { transcript.seal(count: 10) }
        _ = transcript.send()
        #expect(transcript.answer(0, .invalidRecord) == ["failed b0 INVALID_RECORD notWritten after 1"])
        _ = transcript.answer(1, .outOfOrderSequenceNumber)
        _ = transcript.answer(2, .outOfOrderSequenceNumber)
        // What came back first stood at the front: its sequence is begun anew under the next epoch.
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b1@p0 s0 e1"])
        #expect(transcript.answer(3) == ["done b1 at 0"])
        #expect(transcript.send() == ["send 4 to 1: b2@p0 s10 e1"])
    }

    @Test func deadlinesSayWhatIsKnown() {
        var transcript = ProducerTranscript(leaders: [1, -1])
        transcript.seal(0, deadline: .seconds(10))
        transcript.seal(1, deadline: .seconds(10))
        _ = transcript.send()
        _ = transcript.fail(0, mayBeWritten: true)
        #expect(transcript.wait(.seconds(1)) == ["refresh p1", "send 1 to 1: b0@p0 s0 e0"])
        _ = transcript.fail(1, mayBeWritten: false)
        let end = transcript.wait(.seconds(20))
        #expect(end.contains("failed b0 timed out unknown after 2"))
        #expect(end.contains("failed b1 timed out notWritten after 0"))
        #expect(transcript.machine.pendingCount == 0)
    }

    // A leader that lost its partition while it waited for the others said so: found beside real brokers.
    @Test func whatALeaderRefusesThatMayHaveAppendedMayBeWritten() {
        for (error, outcome) in [
            (ErrorCode.notLeaderOrFollower, "unknown"), (.unknownTopicOrPartition, "unknown"),
            (.kafkaStorageError, "unknown"), (.requestTimedOut, "unknown"), (.notEnoughReplicasAfterAppend, "unknown"),
            (.notEnoughReplicas, "notWritten"), (.corruptMessage, "notWritten"),
        ] {
            var transcript = ProducerTranscript()
            transcript.seal(count: 10, deadline: .seconds(3))
            _ = transcript.send()
            #expect(transcript.answer(0, error) == ["refresh p0"], "\(error)")
            #expect(transcript.wait(.seconds(2)) == ["send 1 to 1: b0@p0 s0 e0"], "\(error)")
            #expect(transcript.answer(1, .notEnoughReplicas) == ["refresh p0"], "\(error)")
            transcript.seal(count: 10)
            let end = transcript.wait(.seconds(2))
            #expect(end.first == "failed b0 timed out \(outcome) after 2", "\(error)")
            // A sequence number that may be used is not used again: the broker would take the next records for these.
            let sequence = outcome == "unknown" ? 10 : 0
            #expect(end.last == "send 2 to 1: b1@p0 s\(sequence) e0", "\(error)")
        }
    }

    @Test func withOneAcknowledgementALeaderAnswersAtOnce() {
        var settings = ProducerSettings()
        settings.acknowledgements = .leader
        settings.isIdempotent = false
        var transcript = ProducerTranscript(settings: settings, hasProducerId: false)
        transcript.seal(deadline: .seconds(1))
        _ = transcript.send()
        #expect(transcript.answer(0, .notLeaderOrFollower) == ["refresh p0"])
        #expect(transcript.wait(.seconds(2)) == ["failed b0 timed out notWritten after 1"])
    }

    // Bytes of an attempt that was given up may come late: found by the simulator (seed 1370).
    @Test func behindAGapOfUnknownOutcomeNothingThatMayBeWrittenIsSentAnew() {
        var transcript = ProducerTranscript()
        transcript.seal(count: 10, deadline: .seconds(1))
        transcript.seal(count: 10)
        _ = transcript.send()
        transcript.seal(count: 10)
        _ = transcript.fail(0, mayBeWritten: true)
        _ = transcript.fail(1, mayBeWritten: true)
        // The first is given up, the second keeps its sequence: if the first was written it is accepted.
        #expect(
            transcript.wait(.seconds(2)) == ["failed b0 timed out unknown after 1", "send 2 to 1: b1@p0 s10 e0"]
        )
        #expect(
            transcript.answer(2, .outOfOrderSequenceNumber) == [
                "refresh p0", "failed b1 OUT_OF_ORDER_SEQUENCE_NUMBER unknown after 2",
            ]
        )
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b2@p0 s0 e1"])
        #expect(transcript.machine.pendingCount == 1)
    }

    /// Two batches go out together, and the broker forgets the producer between them: the topic was made anew.
    private func transcriptWithTwoInFlight() -> ProducerTranscript {
        var transcript = ProducerTranscript()
        for _ in 0..<2 { transcript.seal(count: 10) }
        _ = transcript.send()
        transcript.seal(count: 10)
        _ = transcript.answer(0, .notEnoughReplicas)
        return transcript
    }

    // A broker that knows nothing of a producer takes any number as the first: found beside real brokers.
    @Test func whatABrokerMayHaveTakenOutOfOrderIsNotSentAnew() {
        var transcript = transcriptWithTwoInFlight()
        _ = transcript.answer(1, .notLeaderOrFollower)
        #expect(transcript.wait(.seconds(2)) == ["send 2 to 1: b0@p0 s0 e0"])
        #expect(
            transcript.answer(2, .outOfOrderSequenceNumber) == [
                "refresh p0", "failed b0 OUT_OF_ORDER_SEQUENCE_NUMBER notWritten after 2",
                "failed b1 OUT_OF_ORDER_SEQUENCE_NUMBER unknown after 1",
            ]
        )
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b2@p0 s0 e1"])
        #expect(transcript.answer(3) == ["done b2 at 0"])
        #expect(transcript.machine.pendingCount == 0)
    }

    @Test func whatStandsBeforeABatchThatWasTakenOutOfOrderFails() {
        var transcript = transcriptWithTwoInFlight()
        #expect(
            transcript.answer(1, base: 7) == [
                "failed b0 OUT_OF_ORDER_SEQUENCE_NUMBER notWritten after 1", "done b1 at 7",
            ]
        )
        #expect(transcript.wait(.seconds(2)) == ["send 2 to 1: b2@p0 s20 e0"])
        #expect(transcript.answer(2) == ["done b2 at 0"])
        #expect(transcript.machine.pendingCount == 0)
    }

    // An answer that can't be read, and the next one that can: found by a slow run of the fault tests.
    @Test func whatMayBeWrittenIsAskedForAgainThoughABatchBehindItWasAccepted() {
        var transcript = ProducerTranscript()
        for _ in 0..<2 { transcript.seal(count: 10) }
        _ = transcript.send()
        transcript.seal(count: 10)
        #expect(transcript.fail(0, mayBeWritten: true) == ["refresh p0"])
        #expect(transcript.answer(1, base: 10) == ["done b1 at 10"])
        #expect(transcript.wait(.seconds(2)) == ["send 2 to 1: b0@p0 s0 e0"])
        #expect(transcript.answer(2) == ["done b0 at 0"])
        #expect(transcript.send() == ["send 3 to 1: b2@p0 s20 e0"])
        #expect(transcript.answer(3) == ["done b2 at 0"])
        #expect(transcript.machine.pendingCount == 0)
    }

    @Test func whatABatchBehindItOvertookIsNotSentAnew() {
        var transcript = ProducerTranscript()
        for _ in 0..<2 { transcript.seal(count: 10) }
        _ = transcript.send()
        transcript.seal(count: 10)
        _ = transcript.answer(0, .requestTimedOut)
        _ = transcript.answer(1, base: 7)
        #expect(transcript.wait(.seconds(2)) == ["send 2 to 1: b0@p0 s0 e0"])
        #expect(
            transcript.answer(2, .outOfOrderSequenceNumber) == [
                "refresh p0", "failed b0 OUT_OF_ORDER_SEQUENCE_NUMBER unknown after 2",
            ]
        )
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 1: b2@p0 s0 e1"])
        #expect(transcript.machine.pendingCount == 1)
    }

    @Test func moreThanOneRecordTooLargeIsSplit() {
        var transcript = ProducerTranscript()
        transcript.seal(count: 10)
        transcript.seal(count: 5)
        _ = transcript.send()
        #expect(transcript.answer(0, .messageTooLarge) == ["split b0"])
        _ = transcript.answer(1, .outOfOrderSequenceNumber)
        transcript.machine.replace(0, of: 0, by: [(20, 5, 500), (21, 5, 500)])
        #expect(transcript.machine.pendingCount == 3)
        #expect(transcript.wait(.seconds(2)) == ["send 2 to 1: b20@p0 s0 e0"])
        _ = transcript.answer(2)
        #expect(transcript.send() == ["send 3 to 1: b21@p0 s5 e0", "send 4 to 1: b1@p0 s10 e0"])
    }

    @Test func aSingleRecordTooLargeFails() {
        var transcript = ProducerTranscript()
        transcript.seal(count: 1)
        _ = transcript.send()
        #expect(transcript.answer(0, .messageTooLarge) == ["failed b0 MESSAGE_TOO_LARGE notWritten after 1"])
    }

    @Test func anotherLeaderGetsWhatIsLeftInOrder() {
        var transcript = ProducerTranscript()
        transcript.seal(count: 10)
        _ = transcript.send()
        transcript.machine.leads(0, node: 2, epoch: 1, at: transcript.time)
        transcript.seal(count: 10)
        // What is in flight to the old leader must not be overtaken.
        #expect(transcript.send() == [])
        #expect(transcript.answer(0, .notLeaderOrFollower) == ["refresh p0"])
        #expect(transcript.wait(.seconds(2)) == ["send 1 to 2: b0@p0 s0 e0"])
        _ = transcript.answer(1)
        #expect(transcript.send() == ["send 2 to 2: b1@p0 s10 e0"])
        // News that are older than what is known are no news.
        transcript.machine.leads(0, node: 1, epoch: 0, at: transcript.time)
        #expect(transcript.machine.leader(of: 0) == 2)
    }

    // The epochs of a topic's leaders begin anew with it: found beside real brokers.
    @Test func aTopicThatIsMadeAnewHasLeadersOfEarlierEpochs() {
        var settings = ProducerSettings()
        settings.sendsFirstAlone = true
        var transcript = ProducerTranscript(settings: settings)
        transcript.machine.leads(0, node: 2, epoch: 7, at: transcript.time)
        for _ in 0..<3 { transcript.seal(count: 10) }
        _ = transcript.send()
        _ = transcript.answer(0)
        #expect(transcript.send() == ["send 1 to 2: b1@p0 s10 e0", "send 2 to 2: b2@p0 s20 e0"])
        transcript.machine.recreated(0)
        transcript.machine.leads(0, node: 3, epoch: 0, at: transcript.time)
        #expect(transcript.machine.leader(of: 0) == 3)
        #expect(transcript.answer(1, .unknownTopicOrPartition) == ["refresh p0"])
        #expect(transcript.send() == [])
        #expect(transcript.answer(2, .unknownTopicOrPartition) == [])
        // A broker that knows nothing of the producer takes any sequence: what follows waits for the first.
        #expect(transcript.wait(.seconds(2)) == ["send 3 to 3: b1@p0 s10 e0"])
        #expect(transcript.answer(3) == ["done b1 at 0"])
        #expect(transcript.send() == ["send 4 to 3: b2@p0 s20 e0"])
    }

    @Test func partitionsWithoutALeaderAskForMetadata() {
        var transcript = ProducerTranscript(leaders: [-1])
        transcript.seal()
        #expect(transcript.send() == [])
        #expect(transcript.wait(.milliseconds(1)) == ["refresh p0"])
        #expect(transcript.wait(.milliseconds(1)) == [])
        transcript.machine.leads(0, node: 3, epoch: 0, at: transcript.time)
        #expect(transcript.send() == ["send 0 to 3: b0@p0 s0 e0"])
    }

    @Test func whatABrokerDoesNotMentionIsRetried() {
        var transcript = ProducerTranscript()
        transcript.seal()
        _ = transcript.send()
        var actions: [ProducerAction] = []
        transcript.machine.answered(0, results: [], at: transcript.time, chance: 0, into: &actions)
        #expect(actions.map(ProducerTranscript.text) == ["refresh p0"])
        #expect(transcript.wait(.seconds(2)) == ["send 1 to 1: b0@p0 s0 e0"])
    }

    @Test func withoutAcknowledgementBatchesAreDoneWhenSent() {
        var settings = ProducerSettings()
        settings.acknowledgements = .none
        settings.isIdempotent = false
        var transcript = ProducerTranscript(settings: settings, hasProducerId: false)
        transcript.seal()
        #expect(transcript.send() == ["send 0 to 1: b0@p0 s-1 e-1"])
        var actions: [ProducerAction] = []
        transcript.machine.sentUnacknowledged(0, into: &actions)
        #expect(actions.map(ProducerTranscript.text) == ["done b0 at -1"])
    }

    @Test func whatIsInFlightWithoutALeaderIsNotLookedAtAgainAndAgain() {
        var transcript = ProducerTranscript()
        transcript.seal(deadline: .seconds(10))
        _ = transcript.send()
        transcript.machine.leads(0, node: -1, epoch: 1, at: transcript.time)
        for _ in 0..<3 {
            _ = transcript.wait(.seconds(11))
            #expect(transcript.machine.nextDeadline > transcript.time)
        }
        #expect(transcript.fail(0, mayBeWritten: true).last == "failed b0 timed out unknown after 1")
    }

    @Test func closingFailsAllThatIsLeft() {
        var transcript = ProducerTranscript()
        for _ in 0..<6 { transcript.seal() }
        _ = transcript.send()
        let closed = transcript.close()
        #expect(closed.filter { $0.contains("unknown") }.count == 5)
        #expect(closed.filter { $0.contains("notWritten") } == ["failed b5 closed notWritten after 0"])
        #expect(transcript.answer(0) == [])
        #expect(transcript.send() == [])
    }
}
