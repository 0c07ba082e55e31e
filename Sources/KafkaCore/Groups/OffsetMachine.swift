package import KafkaMessages
package import KafkaWire

/// The mind of a member's commits: one request at a time, in order, never backwards, and never of a partition that is
/// another's by now.
package struct OffsetMachine: Sendable {
    /// What somebody wants committed.
    struct Job: Sendable {
        let number: Int
        var entries: [CommitEntry]
        let deadline: BootInstant
        var lastError = ErrorCode.none
        var isUnknown = false
    }

    /// A partition that the member has.
    struct Owned: Sendable {
        let partition: TopicPartition
        let assignment: Int
        var committed: Int64 = -1
        /// The largest offset that was sent: it may be committed though nobody said so.
        var sent: Int64 = -1
    }

    private let defect: Defect?
    private var owned: [Owned] = []
    private var jobs: [Job] = []
    private var inFlight: (request: Int, jobs: [Job], entries: [CommitEntry])?
    private var notBefore = BootInstant(nanoseconds: .min)
    private var backoff: Backoff
    private var nextNumber = 0

    /// Makes a machine that knows of no partition.
    package init(retryBackoff: Duration, retryBackoffLimit: Duration, defect: Defect? = nil) {
        backoff = Backoff(first: retryBackoff, limit: retryBackoffLimit)
        self.defect = defect
    }

    /// Whether anything is on its way or waits to be.
    package var isBusy: Bool { inFlight != nil || !jobs.isEmpty }

    /// Whether anything that is on its way or waits is about one of these partitions.
    package func isBusy(with partitions: [TopicPartition]) -> Bool {
        let entries = jobs.flatMap(\.entries) + (inFlight?.entries ?? [])
        return entries.contains { partitions.contains($0.partition) }
    }

    /// The member has a partition, whose group committed this offset last, or -1.
    package mutating func gained(_ partition: TopicPartition, assignment: Int, committed: Int64) {
        owned.removeAll { $0.partition == partition }
        owned.append(Owned(partition: partition, assignment: assignment, committed: committed))
    }

    /// The member does not have a partition any more; what waits for it fails.
    package mutating func lost(_ partition: TopicPartition, into actions: inout [OffsetAction]) {
        owned.removeAll { $0.partition == partition }
        for index in jobs.indices.reversed() where jobs[index].entries.contains(where: { $0.partition == partition }) {
            actions.append(.failed(job: jobs[index].number, partition: partition, .partitionLost))
            jobs[index].entries.removeAll { $0.partition == partition }
            // What else the job has is still committed, for nobody who waits.
            if jobs[index].entries.isEmpty { jobs.remove(at: index) }
        }
    }

    /// The user went back: smaller offsets may be committed again.
    package mutating func rewound(_ partition: TopicPartition) {
        for index in owned.indices where owned[index].partition == partition {
            owned[index].committed = -1
            owned[index].sent = -1
        }
    }

    /// The offset that the group committed last as far as the member knows, or -1.
    package func committed(_ partition: TopicPartition) -> Int64 {
        owned.first { $0.partition == partition }?.committed ?? -1
    }

    /// Somebody wants offsets committed.
    ///
    /// - Returns: The job's number, which ``OffsetAction/done(job:)`` or a failure names.
    package mutating func commit(
        _ entries: [CommitEntry],
        deadline: BootInstant,
        into actions: inout [OffsetAction]
    ) -> Int {
        nextNumber += 1
        let job = Job(number: nextNumber, entries: entries, deadline: deadline)
        if let stranger = entries.first(where: { !isOwned($0) }) {
            actions.append(.failed(job: job.number, partition: stranger.partition, .partitionLost))
        } else {
            jobs.append(job)
        }
        return job.number
    }

    private func isOwned(_ entry: CommitEntry) -> Bool {
        owned.contains { $0.partition == entry.partition && $0.assignment == entry.assignment }
    }

    /// Sends what waits, where nothing is on its way.
    package mutating func advance(at now: BootInstant, into actions: inout [OffsetAction]) {
        expire(at: now, into: &actions)
        guard inFlight == nil, !jobs.isEmpty, now >= notBefore else { return }
        let taken = jobs
        jobs = []
        var entries: [CommitEntry] = []
        for entry in taken.flatMap(\.entries) {
            if let index = entries.firstIndex(where: { $0.partition == entry.partition }) {
                if entry.offset >= entries[index].offset { entries[index] = entry }
            } else {
                entries.append(entry)
            }
        }
        if defect != .commitGoesBack { keepFromGoingBack(&entries) }
        guard !entries.isEmpty else {
            for job in taken { actions.append(.done(job: job.number)) }
            return
        }
        nextNumber += 1
        inFlight = (nextNumber, taken, entries)
        actions.append(.commit(request: nextNumber, entries: entries))
    }

    /// Leaves out what the group has already, and takes nothing back that it may have.
    private mutating func keepFromGoingBack(_ entries: inout [CommitEntry]) {
        for place in entries.indices {
            guard let index = owned.firstIndex(where: { $0.partition == entries[place].partition }) else { continue }
            if entries[place].offset < owned[index].sent {
                entries[place].offset = owned[index].sent
                entries[place].metadata = nil
            }
            owned[index].sent = entries[place].offset
        }
        entries.removeAll { entry in
            let last = committed(entry.partition)
            return entry.offset < last || (entry.offset == last && entry.metadata == nil)
        }
    }

    private mutating func expire(at now: BootInstant, into actions: inout [OffsetAction]) {
        for job in jobs where job.deadline <= now {
            let failure = CommitFailure.timedOut(last: job.lastError, isUnknown: job.isUnknown)
            actions.append(.failed(job: job.number, partition: job.entries.first?.partition, failure))
        }
        jobs.removeAll { $0.deadline <= now }
    }

    /// The coordinator answered.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - results: The error of each partition that it names; one that it does not name counts as not answered.
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func answered(
        _ request: Int,
        results: [(partition: TopicPartition, error: ErrorCode)],
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [OffsetAction]
    ) {
        guard let sent = inFlight, sent.request == request else { return }
        inFlight = nil
        var errors: [(partition: TopicPartition, error: ErrorCode)] = []
        for entry in sent.entries {
            let error = results.first { $0.partition == entry.partition }?.error ?? .networkException
            errors.append((entry.partition, error))
            guard error.isNone else { continue }
            for index in owned.indices
            where owned[index].partition == entry.partition && owned[index].assignment == entry.assignment {
                owned[index].committed = max(owned[index].committed, entry.offset)
            }
        }
        if let worst = errors.first(where: { !$0.error.isNone })?.error { actions.append(.refused(worst)) }
        settle(sent.jobs, errors, at: now, chance: chance, into: &actions)
        advance(at: now, into: &actions)
    }

    /// A request came to nothing.
    package mutating func failed(
        _ request: Int,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [OffsetAction]
    ) {
        guard let sent = inFlight, sent.request == request else { return }
        inFlight = nil
        let errors = sent.entries.map { (partition: $0.partition, error: ErrorCode.networkException) }
        settle(sent.jobs, errors, at: now, chance: chance, into: &actions)
    }

    private mutating func settle(
        _ sent: [Job],
        _ errors: [(partition: TopicPartition, error: ErrorCode)],
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [OffsetAction]
    ) {
        var again: [Job] = []
        for var job in sent {
            if let stranger = job.entries.first(where: { !isOwned($0) && error(of: $0, errors) != .none }) {
                actions.append(.failed(job: job.number, partition: stranger.partition, .partitionLost))
                continue
            }
            let wrong = job.entries.filter { error(of: $0, errors) != .none }
            guard let first = wrong.first else {
                actions.append(.done(job: job.number))
                continue
            }
            let failed = error(of: first, errors)
            guard wrong.allSatisfy({ OffsetMachine.mayRetry(error(of: $0, errors)) }) else {
                let final = wrong.map { error(of: $0, errors) }.first { !OffsetMachine.mayRetry($0) } ?? failed
                let failure: CommitFailure = OffsetMachine.meansLoss(final) ? .partitionLost : .refused(final)
                actions.append(.failed(job: job.number, partition: first.partition, failure))
                continue
            }
            job.entries = wrong
            job.lastError = failed
            if failed == .networkException || failed == .requestTimedOut { job.isUnknown = true }
            again.append(job)
        }
        guard !again.isEmpty else { return backoff.succeeded() }
        jobs = again + jobs
        notBefore = now + backoff.failed(chance: chance)
    }

    private func error(of entry: CommitEntry, _ errors: [(partition: TopicPartition, error: ErrorCode)]) -> ErrorCode {
        errors.first { $0.partition == entry.partition }?.error ?? .none
    }

    /// Whether another attempt may work, as long as the partition is the member's.
    private static func mayRetry(_ error: ErrorCode) -> Bool {
        switch error {
        // A rebalance goes on, or the member's epoch is an older one: both pass (KAFKA-19222).
        case .rebalanceInProgress, .staleMemberEpoch: true
        // The topic was made anew, as the client knows by itself; a coordinator that does not know a topic's id
        // (unknownTopicId) may only be behind.
        case .unknownTopicOrPartition, .inconsistentTopicId: false
        default: error.isRetriable
        }
    }

    private static func meansLoss(_ error: ErrorCode) -> Bool {
        switch error {
        case .unknownMemberId, .illegalGeneration, .fencedInstanceId, .fencedMemberEpoch: true
        default: false
        }
    }

    /// When something is due.
    package func nextDeadline(after now: BootInstant) -> BootInstant {
        guard !jobs.isEmpty else { return .never }
        var next = jobs.reduce(BootInstant.never) { min($0, $1.deadline) }
        if inFlight == nil { next = min(next, max(notBefore, now)) }
        return next
    }
}
