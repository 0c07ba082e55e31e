import KafkaBuffers
import Testing

/// Bytes are given in turn, and all come back.
@Suite struct BudgetTests {
    /// Waits until as many tasks wait for bytes.
    private func contended(_ budget: Budget) async {
        while !budget.isContended { await Task.yield() }
    }

    @Test func bytesAreTakenUpToTheLimit() {
        let budget = Budget(limit: 100)
        #expect(budget.take(60) && budget.take(40) && !budget.take(1))
        budget.give(40)
        #expect(budget.available == 40 && budget.take(40))
    }

    @Test func nobodyOvertakesWhoWaits() async {
        let budget = Budget(limit: 100)
        #expect(budget.take(100))
        async let granted = budget.wait(for: 80)
        await contended(budget)
        budget.give(30)
        // There are 30, but somebody waits for 80.
        #expect(!budget.take(10))
        budget.give(70)
        #expect(await granted)
        #expect(budget.available == 20 && budget.take(20))
    }

    @Test func cancelledWaitsEndAndFreeTheWay() async {
        let budget = Budget(limit: 100)
        #expect(budget.take(90))
        let first = Task { await budget.wait(for: 100) }
        await contended(budget)
        first.cancel()
        #expect(await first.value == false)
        #expect(budget.take(10))
    }

    @Test func aTaskThatIsCancelledAlreadyDoesNotWait() async {
        let budget = Budget(limit: 10)
        #expect(budget.take(10))
        let task = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return await budget.wait(for: 5)
        }
        #expect(await task.value == false)
        #expect(!budget.isContended)
    }

    @Test func closingEndsAllWaits() async {
        let budget = Budget(limit: 10)
        #expect(budget.take(10))
        async let waiting = budget.wait(for: 5)
        await contended(budget)
        budget.close()
        #expect(await waiting == false)
        #expect(await budget.wait(for: 1) == false)
    }

    @Test func whatIsNeverThereIsNotWaitedFor() async {
        #expect(await Budget(limit: 10).wait(for: 11) == false)
    }

    @Test func manyTasksShareABudgetAndGiveAllBack() async {
        let budget = Budget(limit: 1_000)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    for round in 0..<40 {
                        let need = (number * 31 + round * 17) % 400 + 1
                        guard await budget.wait(for: need) else { return }
                        await Task.yield()
                        budget.give(need)
                    }
                }
            }
        }
        #expect(budget.available == 1_000)
    }
}
