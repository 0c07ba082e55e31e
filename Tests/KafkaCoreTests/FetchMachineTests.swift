import KafkaCore
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

/// What a reader's machine says to what happens.
@Suite struct FetchMachineTests {
    private var time = BootInstant(nanoseconds: 0)

    private func machine(_ starts: [StartPosition], end: EndPosition = .never, leaders: [Int32]? = nil) -> FetchMachine
    {
        var machine = FetchMachine(settings: FetchSettings())
        for (index, start) in starts.enumerated() {
            let partition = machine.add(start: start, end: end, wallMilliseconds: 1_000_000)
            machine.leads(partition, node: leaders?[index] ?? 1, epoch: 4, at: time)
        }
        return machine
    }

    private func advance(_ machine: inout FetchMachine, answers: Int = .max) -> [String] {
        var actions: [FetchAction] = []
        machine.advance(at: time, answers: answers, into: &actions)
        return actions.map(FetchMachineTests.text)
    }

    private func list(
        _ machine: inout FetchMachine,
        _ request: Int,
        _ partition: Int,
        _ offset: Int64,
        _ error: ErrorCode = .none
    ) -> [String] {
        var actions: [FetchAction] = []
        machine.listed(request, results: [(partition, error, offset)], at: time, chance: 0, into: &actions)
        return actions.map(FetchMachineTests.text)
    }

    private func fetch(
        _ machine: inout FetchMachine,
        _ request: Int,
        session: Int32 = 9,
        error: ErrorCode = .none,
        isOld: Bool = false,
        _ results: [FetchResult]
    ) -> [String] {
        var actions: [FetchAction] = []
        machine.fetched(
            request,
            error: error,
            session: session,
            results: results,
            detectsDivergence: !isOld,
            at: time,
            chance: 0,
            into: &actions
        )
        return actions.map(FetchMachineTests.text)
    }

    private func result(
        _ partition: Int = 0,
        next: Int64? = nil,
        error: ErrorCode = .none,
        _ change: (inout FetchResult) -> Void = { _ in }
    ) -> FetchResult {
        var result = FetchResult(partition: partition)
        result.nextOffset = next
        result.error = error
        result.highWatermark = 100
        change(&result)
        return result
    }

    private static func text(_ action: FetchAction) -> String {
        switch action {
        case .fetch(let request, let node, let session, let epoch, let entries, let forgotten):
            let parts = entries.map { "p\($0.partition)@\($0.offset)" } + forgotten.map { "-p\($0)" }
            return "fetch \(request) from \(node) s\(session)/\(epoch): \(parts.joined(separator: " "))"
        case .listOffsets(let request, let node, let queries):
            return
                "list \(request) from \(node): \(queries.map { "p\($0.partition)@\($0.timestamp)" }.joined(separator: " "))"
        case .validate(let request, let node, let checks):
            let parts = checks.map { "p\($0.partition) e\($0.lastFetchedEpoch) of \($0.leaderEpoch)" }
            return "validate \(request) at \(node): \(parts.joined(separator: " "))"
        case .deliver(let partition, let start): return "deliver p\(partition) from \(start)"
        case .ended(let partition): return "ended p\(partition)"
        case .failed(let partition, let failure): return "failed p\(partition) \(failure)"
        case .refresh(let partition): return "refresh p\(partition)"
        }
    }

    @Test func startsAreAskedForAndRead() {
        var machine = machine([.earliest, .latest, .time(Timestamp(milliseconds: 77)), .last(.seconds(10)), .offset(5)])
        #expect(advance(&machine) == ["list 0 from 1: p0@-2 p1@-1 p2@77 p3@990000", "fetch 1 from 1 s0/0: p4@5"])
        #expect(machine.position(of: 0) == -1 && machine.position(of: 4) == 5)
        #expect(list(&machine, 0, 0, 33) == ["refresh p1", "refresh p2", "refresh p3"])
        #expect(machine.position(of: 0) == 33)
    }

    @Test func aTimeAfterTheLastRecordBeginsAtTheEnd() {
        var machine = machine([.time(Timestamp(milliseconds: 77))])
        #expect(advance(&machine) == ["list 0 from 1: p0@77"])
        #expect(list(&machine, 0, 0, -1) == [])
        #expect(advance(&machine) == ["list 1 from 1: p0@-1"])
        #expect(list(&machine, 1, 0, 12) == [])
        #expect(advance(&machine) == ["fetch 2 from 1 s0/0: p0@12"])
    }

    @Test func recordsAreDeliveredAndTheSessionGoesOn() {
        var machine = machine([.offset(0), .offset(10)])
        #expect(advance(&machine) == ["fetch 0 from 1 s0/0: p0@0 p1@10"])
        #expect(advance(&machine) == [])
        #expect(fetch(&machine, 0, [result(0, next: 20), result(1)]) == ["deliver p0 from 0"])
        #expect(machine.position(of: 0) == 20 && machine.highWatermark(of: 0) == 100)
        // Only what has changed is named again.
        #expect(advance(&machine) == ["fetch 1 from 1 s9/1: p0@20"])
        #expect(fetch(&machine, 1, [result(1, next: 30)]) == ["deliver p1 from 10"])
        machine.pause(0, true)
        #expect(advance(&machine) == ["fetch 2 from 1 s9/2: p1@30 -p0"])
        #expect(fetch(&machine, 2, []) == [])
        machine.pause(0, false)
        #expect(advance(&machine) == ["fetch 3 from 1 s9/3: p0@20"])
    }

    @Test func aForgottenSessionIsMadeAnew() {
        var machine = machine([.offset(0)])
        _ = advance(&machine)
        _ = fetch(&machine, 0, [result(next: 5)])
        #expect(advance(&machine) == ["fetch 1 from 1 s9/1: p0@5"])
        #expect(fetch(&machine, 1, session: 0, error: .fetchSessionIdNotFound, []) == [])
        #expect(advance(&machine) == ["fetch 2 from 1 s0/0: p0@5"])
    }

    @Test func nothingIsFetchedWithoutRoom() {
        var machine = machine([.offset(0)])
        #expect(advance(&machine, answers: 0) == [])
        #expect(advance(&machine) == ["fetch 0 from 1 s0/0: p0@0"])
    }

    @Test func noMoreBrokersAreAskedThanThereIsRoomFor() {
        var machine = machine([.offset(0), .offset(0), .offset(0)], leaders: [1, 2, 3])
        #expect(advance(&machine, answers: 2) == ["fetch 0 from 1 s0/0: p0@0", "fetch 1 from 2 s0/0: p1@0"])
        #expect(advance(&machine, answers: 2) == [])
        #expect(fetch(&machine, 0, [result(0, next: 5)]) == ["deliver p0 from 0"])
        // Who waited longest comes first.
        #expect(advance(&machine, answers: 2) == ["fetch 2 from 3 s0/0: p2@0"])
        #expect(advance(&machine, answers: 3) == ["fetch 3 from 1 s9/1: p0@5"])
    }

    @Test func readingEndsWhereItWasToEnd() {
        var machine = machine([.earliest], end: .end)
        #expect(advance(&machine) == ["list 0 from 1: p0@-1"])
        #expect(list(&machine, 0, 0, 50) == [])
        #expect(advance(&machine) == ["list 1 from 1: p0@-2"])
        #expect(list(&machine, 1, 0, 0) == [])
        #expect(advance(&machine) == ["fetch 2 from 1 s0/0: p0@0"])
        #expect(fetch(&machine, 2, [result(next: 50)]) == ["deliver p0 from 0"])
        #expect(!machine.hasEnded)
        #expect(advance(&machine) == ["ended p0"])
        #expect(machine.hasEnded)
    }

    @Test func errorsThatPassAreWaitedOut() {
        var machine = machine([.offset(3)])
        for error in [ErrorCode.notLeaderOrFollower, .fencedLeaderEpoch, .unknownLeaderEpoch, .unknownTopicOrPartition]
        {
            let request = machine
            _ = request
            let sent = advance(&machine)
            #expect(sent.count == 1)
            guard let number = sent.first?.split(separator: " ")[1], let request = Int(number) else { return }
            #expect(fetch(&machine, request, [result(error: error)]) == ["refresh p0"], "\(error)")
            #expect(advance(&machine) == [])
            machine.leads(
                0,
                node: machine.position(of: 0) == 3 ? Int32(request + 2) : 1,
                epoch: Int32(request + 5),
                at: time
            )
        }
        #expect(machine.position(of: 0) == 3)
    }

    @Test func errorsThatStayEndThePartition() {
        for (result, text) in [
            (
                result(error: .offsetOutOfRange) { $0.logStart = 40 },
                "failed p0 outOfRange(offset: 3, start: 40, end: 100)"
            ),
            (result { $0.divergingEnd = 2 }, "failed p0 truncated(offset: 3, end: 2)"),
            (result(error: .inconsistentTopicId), "failed p0 recreated"),
        ] {
            var machine = machine([.offset(3)])
            _ = advance(&machine)
            #expect(fetch(&machine, 0, [result]) == [text])
            #expect(machine.hasEnded)
            #expect(advance(&machine) == [])
        }
    }

    @Test func aNearerReplicaIsReadUntilItFails() {
        var machine = machine([.offset(0)])
        _ = advance(&machine)
        _ = fetch(&machine, 0, [result { $0.preferredReplica = 7 }])
        #expect(advance(&machine) == ["fetch 1 from 7 s0/0: p0@0"])
        #expect(fetch(&machine, 1, [result(error: .offsetOutOfRange)]) == [])
        #expect(advance(&machine) == ["fetch 2 from 1 s9/1: "])
    }

    @Test func answersFromBeforeASeekMeanNothing() {
        var machine = machine([.offset(0)])
        _ = advance(&machine)
        machine.seek(0, to: .offset(70), wallMilliseconds: 0)
        #expect(fetch(&machine, 0, [result(next: 20)]) == [])
        #expect(machine.position(of: 0) == 70)
        #expect(advance(&machine) == ["fetch 1 from 1 s9/1: p0@70"])
    }

    @Test func lostRequestsAreRepeated() {
        var machine = machine([.offset(0)])
        _ = advance(&machine)
        var actions: [FetchAction] = []
        machine.failed(0, at: time, chance: 0, into: &actions)
        #expect(actions.map(FetchMachineTests.text) == ["refresh p0"])
        #expect(machine.nextDeadline(after: time) == time + .milliseconds(80))
    }

    @Test func whoComesFirstChanges() {
        var machine = machine([.offset(0), .offset(0), .offset(0)])
        #expect(advance(&machine) == ["fetch 0 from 1 s0/0: p0@0 p1@0 p2@0"])
        _ = fetch(&machine, 0, session: 0, [])
        #expect(advance(&machine) == ["fetch 1 from 1 s0/0: p1@0 p2@0 p0@0"])
    }

    @Test func partitionsWithoutALeaderAskForMetadata() {
        var machine = machine([.offset(0)], leaders: [-1])
        #expect(advance(&machine) == ["refresh p0"])
        #expect(advance(&machine) == [])
    }

    private func validate(
        _ machine: inout FetchMachine,
        _ request: Int,
        end: Int64,
        error: ErrorCode = .none
    ) -> [String] {
        var actions: [FetchAction] = []
        machine.validated(request, results: [(0, error, end)], at: time, chance: 0, into: &actions)
        return actions.map(FetchMachineTests.text)
    }

    /// A machine that has read up to offset 20 from an old broker, with epoch 4, and learns of another leader.
    private func machineWithAnOldBroker() -> FetchMachine {
        var machine = machine([.offset(0)])
        _ = advance(&machine)
        _ = fetch(&machine, 0, isOld: true, [result(next: 20) { $0.lastEpoch = 4 }])
        machine.leads(0, node: 1, epoch: 5, at: time)
        return machine
    }

    @Test func oldBrokersAreAskedWhetherTheyHaveWhatWasRead() {
        var machine = machineWithAnOldBroker()
        #expect(advance(&machine) == ["validate 1 at 1: p0 e4 of 5"])
        #expect(advance(&machine) == [])
        #expect(validate(&machine, 1, end: 20) == [])
        #expect(advance(&machine) == ["fetch 2 from 1 s9/1: p0@20"])
        // Once for each leader.
        #expect(fetch(&machine, 2, isOld: true, [result(next: 30) { $0.lastEpoch = 5 }]) == ["deliver p0 from 20"])
        #expect(advance(&machine) == ["fetch 3 from 1 s9/2: p0@30"])
    }

    @Test func whatAnOldBrokerLostIsTruncation() {
        for end: Int64 in [12, -1] {
            var machine = machineWithAnOldBroker()
            _ = advance(&machine)
            #expect(validate(&machine, 1, end: end) == ["failed p0 truncated(offset: 20, end: \(end))"])
            #expect(machine.hasEnded)
        }
    }

    @Test func whatAnOldBrokerGaveUncheckedIsNotTaken() {
        var machine = machine([.offset(0)], leaders: [1])
        _ = advance(&machine)
        _ = fetch(&machine, 0, [result(next: 20) { $0.lastEpoch = 4 }])
        // Nobody knows yet that the next leader is old.
        machine.leads(0, node: 2, epoch: 5, at: time)
        #expect(advance(&machine) == ["fetch 1 from 2 s0/0: p0@20"])
        #expect(fetch(&machine, 1, isOld: true, [result(next: 30) { $0.lastEpoch = 5 }]) == [])
        #expect(machine.position(of: 0) == 20)
        #expect(advance(&machine) == ["validate 2 at 2: p0 e4 of 5"])
    }

    @Test func questionsThatFailAreAskedAgain() {
        var machine = machineWithAnOldBroker()
        _ = advance(&machine)
        #expect(validate(&machine, 1, end: -1, error: .fencedLeaderEpoch) == ["refresh p0"])
        #expect(advance(&machine) == [])
        machine.leads(0, node: 3, epoch: 6, at: time)
        // Of another broker nothing is known: what it gives is looked at when it comes.
        #expect(advance(&machine) == ["fetch 2 from 3 s0/0: p0@20"])
        _ = fetch(&machine, 2, isOld: true, [result()])
        #expect(advance(&machine) == ["validate 3 at 3: p0 e4 of 6"])
        // An answer of before yet another leader proves nothing about it.
        machine.leads(0, node: 3, epoch: 7, at: time)
        #expect(validate(&machine, 3, end: 20) == [])
        #expect(advance(&machine) == ["validate 4 at 3: p0 e4 of 7"])
        machine.cannotValidate(4)
        #expect(advance(&machine) == ["fetch 5 from 3 s9/1: p0@20"])
    }

    @Test func aSeekNeedsNoQuestion() {
        var machine = machineWithAnOldBroker()
        machine.seek(0, to: .offset(3), wallMilliseconds: 0)
        #expect(advance(&machine) == ["fetch 1 from 1 s9/1: p0@3"])
    }
}
