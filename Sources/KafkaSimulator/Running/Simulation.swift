package import KafkaNetwork
package import KafkaWire
internal import Synchronization

/// A machine with a network of its own in which everything follows from a seed: time, chance, order and faults.
///
/// All loops and tasks in it take turns on one thread, driven by a queue of what is to happen; time passes only from
/// one event to the next. Whoever runs in it waits by ``sleep(for:)`` or by what it tests, never by the system's clock.
package final class Simulation: @unchecked Sendable {
    /// How much may happen in one simulation.
    private static let eventLimit = 1_000_000
    /// How long at the most until a task that can go on does so.
    private static let taskDelay = Duration.microseconds(20)

    /// What everything follows from.
    package let seed: UInt64

    /// Where buffers come from.
    package let pool = BufferPool()

    /// What goes wrong on the network from now on.
    package var faults: NetworkFaults

    /// How likely, in millionths, a lock that is only tried counts as held by somebody else.
    package var lockMisses = 0

    /// What happened so far.
    package internal(set) var transcript = Transcript()

    /// The time on the clock that deadlines count on.
    package private(set) var now = BootInstant(nanoseconds: 1_000_000_000_000)

    /// What every choice is drawn from.
    package var chance: SeededRandom

    /// The loop whose turn it is.
    var current: SimulatedLoop?
    /// Who listens, in the order of their beginning.
    var listeners: [SimulatedListener] = []
    /// The number of the next connection.
    var nextConnection = 1
    /// The next port that is free.
    var nextPort: UInt16 = 20_000
    /// Whether the body is done.
    var isBodyDone = false

    private let host: any EventLoop
    private let start: BootInstant
    private let limit: BootInstant
    private let ended = Atomic<Bool>(false)
    private let started = Atomic<Bool>(false)
    private var queue = EventQueue()
    private var wallStart: Int64 = 1_700_000_000_000

    init(seed: UInt64, faults: NetworkFaults, limit: Duration, host: any EventLoop) {
        self.seed = seed
        self.faults = faults
        self.host = host
        chance = SeededRandom(seed: seed)
        start = now
        self.limit = now + limit
    }

    /// Whether the simulation is over; any thread.
    var hasEnded: Bool { ended.load(ordering: .acquiring) }

    /// How long the simulation has run on its clock.
    package var elapsed: Duration { now - start }

    /// The time of day, in milliseconds since 1970.
    package var wallMilliseconds: Int64 {
        wallStart &+ (now.nanoseconds &- start.nanoseconds) / 1_000_000
    }

    // MARK: What happens

    /// Has something happen after a while; nothing happens after the end.
    ///
    /// - Parameters:
    ///   - delay: How long from now.
    ///   - work: What.
    func after(_ delay: Duration, _ work: @escaping () -> Void) { at(now + delay, work) }

    /// Has something happen at a time.
    ///
    /// - Parameters:
    ///   - time: When; at once where it has passed.
    ///   - work: What.
    func at(_ time: BootInstant, _ work: @escaping () -> Void) {
        guard !hasEnded else { return }
        checkThread()
        queue.add(at: max(time, now), tie: chance.next(), work)
    }

    /// Has a job of a task run soon; after the end it runs on a thread of the system's, so that the task can end.
    func add(_ job: UnownedJob, run: @escaping () -> Void) {
        guard !hasEnded else { return host.executor.enqueue(job) }
        after(chance.duration(below: Self.taskDelay), run)
    }

    /// Has what is to happen happen, until the body is done.
    ///
    /// - Returns: Why the body can't be done, or nil where it is.
    func runToEnd() -> SimulationError? {
        started.store(true, ordering: .releasing)
        defer { end() }
        var events = 0
        while !isBodyDone {
            guard let (time, work) = queue.removeFirst() else {
                return .deadlock(seed: seed, seconds: elapsed.components.seconds)
            }
            now = max(now, time)
            events += 1
            let seconds = elapsed.components.seconds
            guard now <= limit else { return .timeLimit(seed: seed, seconds: seconds) }
            guard events <= Self.eventLimit else { return .eventLimit(seed: seed, seconds: seconds) }
            work()
        }
        return nil
    }

    private func end() {
        ended.store(true, ordering: .releasing)
        queue.removeAll()
        listeners = []
    }

    /// Stops the program where a task has escaped to another thread: nothing that it does would follow from the seed.
    private func checkThread() {
        precondition(
            !started.load(ordering: .acquiring) || host.isCurrent,
            "the simulation was touched on another thread"
        )
    }

    // MARK: Time

    /// Waits for a time on the simulation's clock.
    ///
    /// - Parameter duration: How long.
    package func sleep(for duration: Duration) async {
        await withCheckedContinuation { continuation in
            after(duration) { continuation.resume() }
        }
    }

    /// Waits until something is so, or for a while.
    ///
    /// - Parameters:
    ///   - limit: How long at the most.
    ///   - condition: What is waited for.
    /// - Returns: Whether it is so.
    package func wait(within limit: Duration, until condition: () -> Bool) async -> Bool {
        let deadline = now + limit
        while !condition() {
            guard now < deadline else { return false }
            await sleep(for: .milliseconds(1))
        }
        return true
    }

    /// Has the machine sleep: the clock of deadlines goes on and nothing runs meanwhile.
    ///
    /// - Parameter duration: For how long.
    package func suspend(for duration: Duration) { now = now + duration }

    /// Sets the time of day.
    ///
    /// - Parameter milliseconds: How far forward, or back where it is negative.
    package func jumpWallClock(milliseconds: Int64) { wallStart = wallStart &+ milliseconds }
}
