import KafkaBuffers
import Testing

/// What is put down is taken once, in order; permits are never more than there are.
@Suite(.timeLimit(.minutes(10))) struct MailboxTests {
    @Test func elementsAreTakenInOrder() async {
        let mailbox = Mailbox<Int>()
        async let first = mailbox.take()
        for number in 0..<10 { mailbox.put(number) }
        #expect(await first == 0)
        for number in 1..<10 { #expect(await mailbox.take() == number) }
        #expect(mailbox.count == 0)
    }

    @Test func theEndDropsWhatWaits() async {
        let mailbox = Mailbox<Int>()
        mailbox.put(1)
        mailbox.end()
        #expect(await mailbox.take() == nil)
        #expect(mailbox.put(2) == 0)
    }

    @Test func aCancelledTaskTakesNothingAndAnotherGoesOn() async {
        let mailbox = Mailbox<Int>()
        let task = Task { await mailbox.take() }
        task.cancel()
        #expect(await task.value == nil)
        mailbox.put(3)
        #expect(await mailbox.take() == 3)
    }

    @Test func marksAreTakenOnce() {
        let mailbox = Mailbox<Int>()
        #expect(!mailbox.unmark())
        #expect(mailbox.mark() && !mailbox.mark())
        #expect(mailbox.unmark() && !mailbox.unmark())
    }

    @Test func noMoreThanThePermitsWorkAtOneTime() async {
        let permits = Permits(3)
        let running = Counter()
        await withTaskGroup { group in
            for _ in 0..<50 {
                group.addTask {
                    guard await permits.take() else { return }
                    running.enter()
                    await Task.yield()
                    running.leave()
                    permits.give()
                }
            }
        }
        #expect(running.most <= 3 && running.total == 50)
    }

    @Test func aCancelledWaitForAPermitTakesNone() async {
        let permits = Permits(1)
        #expect(await permits.take())
        let task = Task { await permits.take() }
        task.cancel()
        #expect(await task.value == false)
        permits.give()
        #expect(await permits.take())
    }
}
