import KafkaNetwork
import KafkaWire
import Testing

@Suite struct TimerTests {
    /// What fired, in order; on the loop.
    private final class Log: @unchecked Sendable {
        var fired: [Int] = []
        var timers: [any LoopTimer] = []
        var early = Int.max
    }

    @Test func timersFireInTheOrderOfTheirTimes() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            let start = runtime.now
            await loop.run {
                for number in [5, 3, 9, 1, 7, 0, 8, 2, 6, 4] {
                    let timer = loop.makeTimer { log.fired.append(number) }
                    timer.arm(at: start + .milliseconds(5 + number))
                    log.timers.append(timer)
                }
            }
            try await loop.until("all have fired") { log.fired.count == 10 }
            #expect(await loop.run { log.fired } == Array(0..<10))
            #expect(runtime.now - start >= .milliseconds(14))
            #expect(await loop.run { log.timers.allSatisfy { $0.deadline == nil } })
        }
    }

    @Test func ofTwoTimersWithOneTimeTheOneArmedFirstFiresFirst() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            await loop.run {
                let time = runtime.now + .milliseconds(2)
                for number in 0..<100 {
                    let timer = loop.makeTimer { log.fired.append(number) }
                    timer.arm(at: time)
                    log.timers.append(timer)
                }
            }
            try await loop.until("all have fired") { log.fired.count == 100 }
            #expect(await loop.run { log.fired } == Array(0..<100))
        }
    }

    @Test func aTimerMayBeMovedAndDisarmed() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            await loop.run {
                let start = runtime.now
                for number in 0..<3 { log.timers.append(loop.makeTimer { log.fired.append(number) }) }
                log.timers[0].arm(at: start + .milliseconds(1))
                log.timers[1].arm(at: start + .seconds(1_000))
                log.timers[2].arm(at: start + .milliseconds(2))
                // The first goes to the end, the second to the front, the third goes out.
                log.timers[0].arm(at: start + .milliseconds(10))
                log.timers[1].arm(at: start + .milliseconds(3))
                log.timers[2].disarm()
                log.timers[2].disarm()
                #expect(log.timers[2].deadline == nil)
                #expect(log.timers[1].deadline == start + .milliseconds(3))
            }
            try await loop.until("two have fired") { log.fired.count == 2 }
            #expect(await loop.run { log.fired } == [1, 0])
        }
    }

    @Test func aTimerMayDisarmAnotherThatIsDueToo() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            await loop.run {
                let time = runtime.now
                for number in 0..<2 {
                    log.timers.append(
                        loop.makeTimer {
                            log.fired.append(number)
                            log.timers[1 - number].disarm()
                        }
                    )
                }
                for timer in log.timers { timer.arm(at: time) }
            }
            try await loop.until("one has fired") { !log.fired.isEmpty }
            #expect(await loop.run { log.fired } == [0])
        }
    }

    @Test func aTimerThatArmsItselfForThePastLetsOthersLive() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            await loop.run {
                let timer = loop.makeTimer {
                    log.fired.append(0)
                    if log.fired.count < 1_000 { log.timers[0].arm(at: BootInstant(nanoseconds: 0)) }
                }
                log.timers.append(timer)
                timer.arm(at: runtime.now + .seconds(-1))
                // Other work comes in between, which it would not if the timer fired on and on in one turn.
                loop.execute { log.early = log.fired.count }
            }
            try await loop.until("it has fired often") { log.fired.count == 1_000 }
            let early = await loop.run { log.early }
            #expect(early < 3)
        }
    }

    @Test func thousandsOfTimersFireAtTheirTimesAsAModelSays() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            let expected: [Int] = await loop.run {
                var state: UInt64 = 7
                func random(_ limit: Int) -> Int {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return Int(state >> 33) % limit
                }
                // Nothing fires before all is set: the times are past what setting takes, and the loop is in this turn.
                let start = runtime.now
                var model: [Int: (time: Int, order: Int)] = [:]
                for number in 0..<5_000 { log.timers.append(loop.makeTimer { log.fired.append(number) }) }
                for order in 0..<30_000 {
                    let number = random(5_000)
                    if random(4) == 0 {
                        log.timers[number].disarm()
                        model[number] = nil
                    } else {
                        let time = random(1_000)
                        log.timers[number].arm(at: start + .microseconds(time))
                        model[number] = (time, order)
                    }
                }
                return model.sorted { ($0.value.time, $0.value.order) < ($1.value.time, $1.value.order) }.map(\.key)
            }
            try await loop.until("all have fired") { log.fired.count == expected.count }
            #expect(await loop.run { log.fired } == expected)
        }
    }

    @Test func aTimerArmedWhileTheLoopSleepsLongWakesItInTime() async throws {
        try await withLoop { runtime, loop in
            let log = Log()
            await loop.run {
                log.timers = (0..<2).map { number in loop.makeTimer { log.fired.append(number) } }
                log.timers[0].arm(at: runtime.now + .seconds(3_600))
            }
            let start = runtime.now
            await loop.run { log.timers[1].arm(at: runtime.now + .milliseconds(20)) }
            try await loop.until("it has fired") { log.fired == [1] }
            #expect(runtime.now - start >= .milliseconds(20))
            // Not an hour later.
            #expect(runtime.now - start < .seconds(100))
            await loop.run { log.timers[0].disarm() }
        }
    }
}
