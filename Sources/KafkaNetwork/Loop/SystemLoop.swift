internal import KafkaWire
internal import Synchronization

/// An event loop over epoll with a thread of its own.
package final class SystemLoop: EventLoop, @unchecked Sendable {
    /// How many jobs of tasks one turn runs, so that sockets have their turn too.
    private static let jobsPerTurn = 256
    /// How often an ending loop looks for what its handlers began when they were told of the end.
    private static let turnsToEnd = 100

    /// Where the buffers of frames come from.
    let pool: BufferPool
    /// What sends and receives, and is not needed between two calls.
    let scratch = LoopScratch()
    /// The armed timers.
    var timers = TimerHeap()

    private let poller: Poller
    private let workers: WorkerPool
    private let inbox = LoopInbox()
    private let sleeping = Atomic<Bool>(false)
    private let stopping = Atomic<Bool>(false)
    private let thread = Atomic<UInt>(0)

    private var targets = PollSlots()
    private var sources: [any LoopSource] = []
    private var sourcesVersion = 0
    private var jobs: [UnownedJob] = []
    private var jobsDone = 0
    private var unsettled: [SystemChannel] = []
    private var resuming: [SystemChannel] = []
    private var closed: [(channel: SystemChannel, reason: NetworkError)] = []

    /// How many turns the loop has made; on the loop.
    package private(set) var turns = 0

    private init(pool: BufferPool, workers: WorkerPool) throws(NetworkError) {
        self.pool = pool
        self.workers = workers
        poller = try Poller()
    }

    /// Makes a loop and starts its thread, which holds it until it is stopped.
    ///
    /// - Parameters:
    ///   - name: What the thread is called.
    ///   - pool: Where the buffers of frames come from.
    ///   - workers: Who runs the jobs that come after the loop has ended.
    /// - Returns: The loop.
    /// - Throws: Why the system has no descriptors or no thread.
    static func start(name: String, pool: BufferPool, workers: WorkerPool) throws(NetworkError) -> SystemLoop {
        let loop = try SystemLoop(pool: pool, workers: workers)
        let code = PosixThread.start(name: name) { loop.run() }
        guard code == 0 else { throw NetworkError(code: code, "starting the thread \(name)") }
        return loop
    }

    // MARK: Any thread

    package var isCurrent: Bool { thread.load(ordering: .relaxed) == PosixThread.current }

    package var executor: any TaskExecutor { self }

    package func execute(_ work: @escaping @Sendable () -> Void) {
        if inbox.add(work) { wake() }
    }

    package func wake() {
        guard sleeping.load(ordering: .sequentiallyConsistent) else { return }
        if sleeping.exchange(false, ordering: .sequentiallyConsistent) { poller.wake() }
    }

    package func stop() {
        stopping.store(true, ordering: .sequentiallyConsistent)
        wake()
    }

    /// Has a job run on the loop; after the loop has ended on another thread, so that no task waits for ever.
    func add(_ job: UnownedJob) {
        if isCurrent {
            jobs.append(job)
        } else if inbox.add(job) {
            wake()
        } else {
            workers.submit { self.run(job) }
        }
    }

    // MARK: On the loop

    /// Stops the program where what belongs to the loop is touched on another thread.
    func checkCurrent() {
        precondition(isCurrent, "what belongs to an event loop was touched on another thread")
    }

    package func add(_ source: any LoopSource) {
        checkCurrent()
        sources.append(source)
        sourcesVersion += 1
    }

    package func remove(_ source: any LoopSource) {
        checkCurrent()
        sources.removeAll { $0 === source }
        sourcesVersion += 1
    }

    package func makeTimer(_ fire: @escaping () -> Void) -> any LoopTimer {
        SystemTimer(loop: self, fire: fire)
    }

    package func connect(
        to address: SocketAddress,
        options: ChannelOptions,
        handler: any ChannelHandler
    ) -> any Channel {
        checkCurrent()
        let channel = SystemChannel(loop: self, remote: address, options: options, handler: handler)
        if stopping.load(ordering: .relaxed) {
            channel.close(NetworkError(.closed, "the event loop has stopped"))
        } else {
            channel.connect()
        }
        return channel
    }

    package func listen(
        on address: SocketAddress,
        options: ChannelOptions,
        accept: @escaping (any Channel) -> any ChannelHandler
    ) throws(NetworkError) -> any Listener {
        checkCurrent()
        guard !stopping.load(ordering: .relaxed) else {
            throw NetworkError(.closed, "the event loop has stopped")
        }
        return try SystemListener(loop: self, address: address, options: options, accept: accept)
    }

    /// Begins to watch the descriptor of a target.
    ///
    /// - Returns: The number to name it with.
    func watch(_ target: any PollTarget, _ socket: Socket, _ interest: PollEvents) throws(NetworkError) -> UInt64 {
        let number = targets.add(target)
        do {
            try poller.add(socket.descriptor, interest, number: number)
        } catch {
            targets.remove(number)
            throw error
        }
        return number
    }

    /// Changes what is waited for on a descriptor.
    func change(_ number: UInt64, _ socket: Socket, _ interest: PollEvents) {
        poller.change(socket.descriptor, interest, number: number)
    }

    /// Stops to watch a descriptor.
    func forget(_ number: UInt64, _ socket: Socket) {
        poller.remove(socket.descriptor)
        targets.remove(number)
    }

    /// Has a channel send what it has, and wait for what it wants, at the end of the turn.
    func settleLater(_ channel: SystemChannel) { unsettled.append(channel) }

    /// Has a channel hand out frames that have come already, in the next turn.
    func resumeLater(_ channel: SystemChannel) { resuming.append(channel) }

    /// Has the handler of a channel told in the next turn that it has closed.
    func tellLater(_ channel: SystemChannel, _ reason: NetworkError) { closed.append((channel, reason)) }

    // MARK: The thread

    private func run() {
        thread.store(PosixThread.current, ordering: .relaxed)
        while !stopping.load(ordering: .sequentiallyConsistent) {
            work()
            sleep()
            fireTimers()
            turns += 1
        }
        end()
    }

    /// What a turn does beside waiting.
    private func work() {
        runInbox(inbox.hasWork ? inbox.take() : LoopInbox.Batch())
        for channel in take(&resuming) { channel.resume() }
        for (channel, reason) in take(&closed) { channel.tellClosed(reason) }
        pump()
        for channel in take(&unsettled) { channel.settle() }
    }

    private func runInbox(_ batch: LoopInbox.Batch) {
        for work in batch.work { work() }
        jobs += batch.jobs
        let limit = jobsDone + Self.jobsPerTurn
        while jobsDone < min(jobs.count, limit) {
            jobsDone += 1
            run(jobs[jobsDone - 1])
        }
        if jobsDone == jobs.count {
            jobs.removeAll(keepingCapacity: jobs.capacity <= Self.jobsPerTurn)
            jobsDone = 0
        }
    }

    private func pump() {
        let version = sourcesVersion
        for source in sources {
            // One that an earlier one has removed must not be pumped any more.
            guard version == sourcesVersion || sources.contains(where: { $0 === source }) else { continue }
            source.pump()
        }
    }

    /// Waits, unless there is work; then has what happened on sockets dealt with.
    private func sleep() {
        poller.setAlarm(timers.deadline)
        sleeping.store(true, ordering: .sequentiallyConsistent)
        poller.wait(!hasWork, woken: { sleeping.store(false, ordering: .sequentiallyConsistent) }) { number, events in
            targets[number]?.isReady(events)
        }
    }

    private var hasWork: Bool {
        inbox.hasWork || jobsDone < jobs.count || !closed.isEmpty || !resuming.isEmpty || !unsettled.isEmpty
            || stopping.load(ordering: .sequentiallyConsistent) || sources.contains { $0.hasWork }
    }

    private func fireTimers() {
        guard !timers.isEmpty else { return }
        let now = SystemClock.boot
        let mark = timers.mark
        while let timer = timers.removeDue(at: now, before: mark) { timer.expire() }
    }

    /// Closes everything, tells everybody, and does the work that is left.
    private func end() {
        for target in targets.targets { target.loopStops() }
        for _ in 0..<Self.turnsToEnd {
            work()
            guard inbox.hasWork || !closed.isEmpty || jobsDone < jobs.count else { break }
        }
        let rest = inbox.close()
        for work in rest.work { work() }
        for target in targets.targets { target.loopStops() }
        for (channel, reason) in take(&closed) { channel.tellClosed(reason) }
        timers.removeAll()
        sources = []
        unsettled = []
        resuming = []
        let jobs = self.jobs[jobsDone...] + rest.jobs
        self.jobs = []
        jobsDone = 0
        thread.store(0, ordering: .relaxed)
        for job in jobs { add(job) }
    }

    private func take<Element>(_ list: inout [Element]) -> [Element] {
        guard !list.isEmpty else { return list }
        var taken: [Element] = []
        swap(&taken, &list)
        return taken
    }
}
