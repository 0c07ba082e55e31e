internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// What runs one member of a group: its membership, its offsets, and the reader of its partitions.
///
/// The loop's, but for what says otherwise.
final class ConsumerDriver: LoopSource, @unchecked Sendable {
    /// A partition that the member has.
    struct Assignment {
        let partition: TopicPartition
        /// Tells this assignment from earlier ones of the same partition.
        let number: Int
        let begunAt: BootInstant
        var topicId = KafkaUUID.zero
        /// The reader's number, or -1 while the offset to begin at is not known.
        var place = -1
        var generation = -1
        var isPaused = false
        /// Whether its own task has as much as it may.
        var isFull = false
        /// Whether the offset of its group is known.
        var isFound = false
        /// Whether the user was told that it does not move.
        var isStill = false
        /// Whether it is being given up: nothing is handed out any more.
        var isClosing = false
        /// Where a seek wants to begin that came before the partition was opened.
        var soughtStart: StartPosition?
    }

    /// Partitions on their way out.
    struct Revocation {
        enum Step { case task, listener, commit }
        /// The machine's number, or nil where the consumer is closed.
        let number: Int?
        let partitions: [TopicPartition]
        let deadline: BootInstant
        var step = Step.task
    }

    /// Any thread.
    let group: String
    /// Any thread.
    let settings: KafkaClient.Configuration.Consumer
    /// Any thread.
    let reader: ReaderDriver
    /// Any thread.
    let ledger: ConsumerLedger
    /// Any thread.
    let status = MembershipStatus()
    /// Any thread.
    let streams = PartitionStreamsSlot()
    unowned let driver: ClientDriver
    let number: Int
    weak var consumer: Consumer?
    var membership: any GroupMembership
    var offsets: OffsetMachine
    var assignments: [Assignment] = []
    var nextAssignment = 0
    var revocation: Revocation?
    var hasFoundCoordinator = false
    /// Assigned partitions whose start is being found, and those for which that is to be tried again.
    var isFetchingOffsets = false
    var fetchOffsetsAt = BootInstant.never
    var fetchBackoff: Backoff
    /// Who waits for a commit.
    var commitWaiters: [Int: (KafkaError?) -> Void] = [:]
    /// Commits that failed before anybody could wait for them.
    var earlyFailures: [Int: KafkaError] = [:]
    /// The job that is being begun.
    var isBeginningCommit = false
    var nextAutomaticCommit = BootInstant.never
    /// The topics that the leader shared out, with the number of their partitions.
    var sharedTopics: [GroupTopic] = []
    var nextTopicCheck = BootInstant.never
    var nextWatch = BootInstant.never
    var closing: ((KafkaError?) -> Void)?
    var closeDeadline = BootInstant.never
    var farewells = 0
    private(set) var isClosed = false
    private var groupActions: [GroupAction] = []
    private var offsetActions: [OffsetAction] = []
    private var isPerforming = false
    private var timer: (any LoopTimer)?
    var resolveTimer: (any LoopTimer)?
    /// Callbacks run one after the other.
    let listenerQueue = ListenerQueue()

    init(
        number: Int,
        group: GroupSettings,
        settings: KafkaClient.Configuration.Consumer,
        reader: ReaderDriver,
        driver: ClientDriver
    ) {
        self.number = number
        self.group = group.group
        self.settings = settings
        self.reader = reader
        self.driver = driver
        ledger = ConsumerLedger(now: driver.now, defect: driver.defect)
        let backoff = driver.configuration.retryBackoff
        let limit = driver.configuration.retryBackoffLimit
        offsets = OffsetMachine(retryBackoff: backoff, retryBackoffLimit: limit, defect: driver.defect)
        fetchBackoff = Backoff(first: backoff, limit: limit)
        switch settings.groupProtocol {
        case .classic:
            membership = ClassicGroupMachine(settings: group, assignors: settings.assignors, defect: driver.defect)
        case .consumer:
            let id = KafkaUUID(high: driver.runtime.random(), low: driver.runtime.random())
            membership = ConsumerGroupMachine(settings: group, memberId: id.description, defect: driver.defect)
        }
        reader.isOpenEnded = true
        reader.intercept = { [unowned self] place, failure in intercept(place, failure) }
    }

    /// Begins to join.
    func start() {
        if case .automatic(let interval) = settings.commits { nextAutomaticCommit = driver.now + interval }
        if settings.standstill != nil { nextWatch = driver.now + settings.standstillLimit }
        advance()
    }

    var hasWork: Bool { ledger.hasNews }

    func pump() {
        guard ledger.takeNews() else { return }
        advance()
    }

    // MARK: Going on

    /// Does what is due.
    func advance() {
        guard !isClosed else { return }
        let now = driver.now
        look(at: now)
        group { $0.advance(at: now, into: &$1) }
        if now >= nextAutomaticCommit { commitProcessed(at: now) }
        commits { $0.advance(at: now, into: &$1) }
        if now >= fetchOffsetsAt { fetchOffsets() }
        if now >= nextTopicCheck { checkTopics() }
        if now >= nextWatch { watch(at: now) }
        advanceRevocation(at: now)
        advanceClosing(at: now)
        arm(after: now)
    }

    /// Looks whether the task is away for too long, or is back.
    private func look(at now: BootInstant) {
        guard closing == nil else { return }
        if let since = ledger.awaySince {
            guard now >= since + settings.maximumProcessingTime else { return }
            ledger.awaitTask()
            group { $0.taskStopped(at: now, into: &$1) }
        } else {
            group { $0.taskReturned(at: now, into: &$1) }
        }
    }

    private func arm(after now: BootInstant) {
        guard !isClosed else { return }
        var next = min(membership.nextDeadline(after: now), offsets.nextDeadline(after: now))
        next = min(next, min(min(nextAutomaticCommit, nextWatch), min(fetchOffsetsAt, nextTopicCheck)))
        if let revocation { next = min(next, revocation.deadline) }
        if closing != nil { next = min(next, closeDeadline) }
        if let since = ledger.awaySince {
            let limit = since + settings.maximumProcessingTime
            if limit > now { next = min(next, limit) }
        }
        // Somebody who only begins to be away is looked for later.
        next = min(next, now + settings.maximumProcessingTime)
        guard next != .never else { return }
        let timer = timer ?? driver.loop.makeTimer { [unowned self] in advance() }
        self.timer = timer
        if let armed = timer.deadline, armed <= next { return }
        timer.arm(at: next)
    }

    /// Lets the membership's machine do something, and does what it says.
    func group(_ body: (inout any GroupMembership, inout [GroupAction]) -> Void) {
        body(&membership, &groupActions)
        perform()
        status.set(membership.state, memberId: membership.memberId, generation: membership.generation)
        ledger.confirm(until: membership.validUntil)
    }

    /// Lets the offsets' machine do something, and does what it says.
    func commits(_ body: (inout OffsetMachine, inout [OffsetAction]) -> Void) {
        body(&offsets, &offsetActions)
        perform()
    }

    private func perform() {
        guard !isPerforming else { return }
        isPerforming = true
        defer { isPerforming = false }
        while !groupActions.isEmpty || !offsetActions.isEmpty {
            let group = groupActions
            groupActions.removeAll(keepingCapacity: true)
            for action in group { perform(action) }
            let offsets = offsetActions
            offsetActions.removeAll(keepingCapacity: true)
            for action in offsets { perform(action) }
        }
    }

    private func perform(_ action: GroupAction) {
        switch action {
        case .findCoordinator: findCoordinator()
        case .send(let request, let what): send(request, what)
        case .assign(let number, let assignor, let members): assign(number, assignor, members)
        case .resolve(let ids): resolve(ids)
        case .revoke(let number, let partitions):
            // A consumer that is closed gives up all it has.
            if closing == nil { revoke(number, partitions) }
        case .gained(let partitions): gain(partitions)
        case .lost(let partitions, _): lose(partitions)
        case .failed(let code, let message): fail(code, message)
        }
    }

    private func perform(_ action: OffsetAction) {
        switch action {
        case .commit(let request, let entries): sendCommit(request, entries)
        case .done(let job): commitWaiters.removeValue(forKey: job)?(nil)
        case .failed(let job, let partition, let failure):
            let error = error(failure, of: partition)
            if let waiter = commitWaiters.removeValue(forKey: job) {
                waiter(error)
            } else if isBeginningCommit {
                earlyFailures[job] = error
            } else {
                status.note(error)
            }
        case .refused(let code): group { $0.expelled(code, at: driver.now, into: &$1) }
        }
    }

    private func fail(_ code: ErrorCode, _ message: String?) {
        let error = KafkaError.broker(code, message: message) {
            $0.hint = code.groupHint(for: settings)
        }
        end(error)
    }

    /// Ends what is handed out, for a reason; the member still has to be closed.
    func end(_ error: KafkaError) {
        reader.queue.fail(error)
        ledger.end()
        status.end(error)
    }

    /// Shuts down.
    func shutDown() {
        guard !isClosed else { return }
        isClosed = true
        timer?.disarm()
        resolveTimer?.disarm()
        ledger.end()
        let waiters = commitWaiters.keys.sorted().compactMap { commitWaiters[$0] }
        commitWaiters = [:]
        for waiter in waiters { waiter(ClientDriver.closedError) }
        driver.closeLane(.group(number))
        driver.closeLane(.offsets(number))
        let done = closing
        closing = nil
        done?(nil)
    }
}
