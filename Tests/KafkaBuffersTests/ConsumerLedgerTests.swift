import KafkaBuffers
import KafkaWire
import Testing

/// A batch is handed out, or its partition is closed first, never both.
@Suite(.timeLimit(.minutes(10))) struct ConsumerLedgerTests {
    private static let start = BootInstant(nanoseconds: 1_000_000_000)

    private func ledger() -> ConsumerLedger {
        let ledger = ConsumerLedger(now: Self.start)
        ledger.open(0, generation: 1)
        ledger.open(1, generation: 1)
        ledger.confirm(until: Self.start + .seconds(10))
        return ledger
    }

    private func handOut(
        _ ledger: ConsumerLedger,
        _ partition: Int = 0,
        generation: Int = 1,
        next: Int64 = 10,
        at time: BootInstant = start
    ) -> ConsumerLedger.Verdict {
        ledger.handOut(partition, generation: generation, next: next, leaderEpoch: 3, at: time)
    }

    @Test func whatIsGivenBackIsProcessed() {
        let ledger = ledger()
        #expect(handOut(ledger) == .granted)
        #expect(ledger.isInHand([0]) && !ledger.isInHand([1]))
        #expect(ledger.takeProcessed() == [])
        #expect(ledger.handedOut().map(\.offset) == [10])
        // The loop asked, and is told.
        #expect(ledger.giveBack(0, generation: 1, processedTo: 10, leaderEpoch: 3))
        #expect(ledger.takeNews() && !ledger.takeNews())
        #expect(ledger.takeProcessed() == [.init(partition: 0, generation: 1, offset: 10, leaderEpoch: 3)])
        #expect(ledger.takeProcessed() == [])
    }

    @Test func whatIsGivenBackUnprocessedIsNot() {
        let ledger = ledger()
        _ = handOut(ledger)
        _ = ledger.giveBack(0, generation: 1, processedTo: nil, leaderEpoch: 3)
        #expect(ledger.takeProcessed() == [] && !ledger.isInHand([0]))
    }

    @Test func nothingIsHandedOutOfAClosedPartition() {
        let ledger = ledger()
        #expect(handOut(ledger) == .granted)
        ledger.close(0)
        #expect(handOut(ledger) == .stale)
        #expect(handOut(ledger, 7) == .stale)
        #expect(handOut(ledger, 1, generation: 0) == .stale)
        // What was handed out before may be given back still.
        _ = ledger.giveBack(0, generation: 1, processedTo: 10, leaderEpoch: 3)
        #expect(ledger.takeProcessed().count == 1)
        ledger.forget(0)
        ledger.open(0, generation: 2)
        _ = ledger.giveBack(0, generation: 1, processedTo: 20, leaderEpoch: 3)
        #expect(ledger.takeProcessed() == [])
    }

    @Test func afterSilenceNothingIsHandedOutUntilTheMemberIsConfirmed() async {
        let ledger = ledger()
        let late = Self.start + .seconds(10)
        #expect(handOut(ledger, at: late) == .held)
        async let hasEnded = ledger.waitUntilConfirmed { late }
        ledger.confirm(until: late + .seconds(10))
        #expect(await hasEnded == false)
        #expect(handOut(ledger, at: late) == .granted)
    }

    @Test func theEndAndACancellationEndAWait() async {
        let ledger = ledger()
        let late = Self.start + .seconds(60)
        let task = Task { await ledger.waitUntilConfirmed { late } }
        task.cancel()
        #expect(await task.value == false)
        async let hasEnded = ledger.waitUntilConfirmed { late }
        ledger.end()
        #expect(await hasEnded)
    }

    @Test func whoIsAwayIsKnown() {
        let ledger = ledger()
        #expect(ledger.awaySince == Self.start)
        _ = ledger.cameBack(at: Self.start + .seconds(1))
        #expect(ledger.awaySince == nil)
        _ = handOut(ledger, at: Self.start + .seconds(2))
        #expect(ledger.awaySince == Self.start + .seconds(2))
        _ = ledger.cameBack(at: Self.start + .seconds(3))
        // Another task has it still: it was handed out then.
        #expect(ledger.awaySince == Self.start + .seconds(2))
        _ = ledger.giveBack(0, generation: 1, processedTo: 10, leaderEpoch: 3)
        #expect(ledger.awaySince == nil)
    }

    @Test func aClosingLoopAndATaskNeverBothHaveABatch() async {
        for _ in 0..<200 {
            let ledger = ledger()
            async let verdict = Task { handOut(ledger) }.value
            ledger.close(0)
            // Whatever came first: a batch that was granted is in hands for the loop to see.
            let isInHand = ledger.isInHand([0])
            if await verdict == .granted { continue }
            #expect(!isInHand)
        }
    }
}
