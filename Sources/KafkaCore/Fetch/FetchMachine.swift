package import KafkaMessages
internal import KafkaRecords
package import KafkaWire

/// The mind of a reader: which broker is asked for what, and from which offset on.
package struct FetchMachine: Sendable {
    struct Request: Sendable {
        let node: Int32
        let generations: [(partition: Int, generation: Int, offset: Int64)]
        let isFetch: Bool
    }

    private let settings: FetchSettings
    let defect: Defect?
    var partitions: [FetchPartition] = []
    /// Brokers that do not say in a fetch where the log differs from what was read: those before 2.7.
    var oldNodes: [Int32] = []
    private var sessions: [FetchSession] = []
    private var requests: [Int: Request] = [:]
    private var nextRequest = 0
    private var rotation = 0

    /// Makes a machine.
    ///
    /// - Parameters:
    ///   - settings: How it decides.
    ///   - defect: A bug that it has, for tests.
    package init(settings: FetchSettings, defect: Defect? = nil) {
        self.settings = settings
        self.defect = defect
    }

    /// Adds a partition.
    ///
    /// - Parameters:
    ///   - start: Where to begin.
    ///   - end: Where to end.
    ///   - wallMilliseconds: The time of day, for starts that count from it.
    /// - Returns: Its number.
    package mutating func add(start: StartPosition, end: EndPosition, wallMilliseconds: Int64) -> Int {
        let backoff = Backoff(first: settings.retryBackoff, limit: settings.retryBackoffLimit)
        var partition = FetchPartition(backoff: backoff)
        switch end {
        case .never: break
        case .end: partition.needsEnd = true
        case .offset(let offset): partition.end = offset
        }
        partitions.append(partition)
        seek(partitions.count - 1, to: start, wallMilliseconds: wallMilliseconds)
        return partitions.count - 1
    }

    /// Reads a partition from another position on.
    package mutating func seek(_ partition: Int, to start: StartPosition, wallMilliseconds: Int64) {
        partitions[partition].generation += 1
        partitions[partition].lastEpoch = -1
        partitions[partition].isUnchecked = false
        partitions[partition].phase = .unresolved
        switch start {
        case .earliest: partitions[partition].startQuery = -2
        case .latest: partitions[partition].startQuery = -1
        case .time(let time): partitions[partition].startQuery = max(0, time.milliseconds)
        case .last(let duration):
            partitions[partition].startQuery = max(0, wallMilliseconds - duration.milliseconds)
        case .offset(let offset):
            partitions[partition].position = offset
            partitions[partition].phase = partitions[partition].needsEnd ? .unresolved : .reading
            partitions[partition].startQuery = .min
        }
    }

    /// Reads a partition again that was read before, as if it were new.
    package mutating func restart(_ partition: Int, start: StartPosition, wallMilliseconds: Int64) {
        let generation = partitions[partition].generation
        let request = partitions[partition].request
        partitions[partition] = FetchPartition(
            backoff: Backoff(first: settings.retryBackoff, limit: settings.retryBackoffLimit)
        )
        partitions[partition].generation = generation
        partitions[partition].request = request
        seek(partition, to: start, wallMilliseconds: wallMilliseconds)
    }

    /// Reads a partition no more.
    package mutating func stop(_ partition: Int) {
        partitions[partition].generation += 1
        partitions[partition].phase = .ended
    }

    /// The record before the position has an epoch, so that its leader can tell whether the log still has it.
    package mutating func continues(_ partition: Int, after leaderEpoch: Int32) {
        guard leaderEpoch >= 0, partitions[partition].phase == .reading else { return }
        partitions[partition].lastEpoch = leaderEpoch
    }

    /// Reads no more of a partition until it is resumed; what has come is handed out.
    package mutating func pause(_ partition: Int, _ isPaused: Bool) { partitions[partition].isPaused = isPaused }

    /// A partition has a leader, or another one.
    package mutating func leads(_ partition: Int, node: Int32, epoch: Int32, at now: BootInstant) {
        if partitions[partition].answeredAt.nanoseconds == .min { partitions[partition].answeredAt = now }
        guard partitions[partition].leaderEpoch <= epoch || epoch < 0 else { return }
        if partitions[partition].leader != node {
            partitions[partition].replica = -1
            partitions[partition].notBefore = now
        }
        let isNews = partitions[partition].leaderEpoch >= 0 && epoch > partitions[partition].leaderEpoch
        if isNews, partitions[partition].lastEpoch >= 0 { partitions[partition].isUnchecked = true }
        partitions[partition].leader = node
        partitions[partition].leaderEpoch = epoch
    }

    /// The next offset of a partition, or -1 where that is not known yet.
    package func position(of partition: Int) -> Int64 {
        partitions[partition].phase == .unresolved && partitions[partition].startQuery != .min
            ? -1 : partitions[partition].position
    }

    /// Up to which offset a partition may be read, as its leader said last; -1 where it did not yet.
    package func highWatermark(of partition: Int) -> Int64 { partitions[partition].highWatermark }

    /// Where reading a partition ends, or nil for never or not known yet.
    package func end(of partition: Int) -> Int64? { partitions[partition].end }

    /// Asks for what can be asked for.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - answers: How many answers with records there is room for, those that are on their way among them.
    ///   - actions: What to do.
    package mutating func advance(at now: BootInstant, answers: Int, into actions: inout [FetchAction]) {
        resolve(at: now, into: &actions)
        validate(at: now, into: &actions)
        let room = answers - sessions.count { $0.request >= 0 }
        if room > 0 { fetch(at: now, room: room, into: &actions) }
    }

    private mutating func resolve(at now: BootInstant, into actions: inout [FetchAction]) {
        var nodes: [(node: Int32, starts: [FetchAction.Query], ends: [FetchAction.Query])] = []
        for index in partitions.indices {
            let partition = partitions[index]
            guard partition.phase == .unresolved, partition.request < 0, now >= partition.notBefore else { continue }
            guard partition.leader >= 0 else {
                partitions[index].notBefore = now + settings.retryBackoff
                actions.append(.refresh(partition: index))
                continue
            }
            let place = nodes.firstIndex { $0.node == partition.leader } ?? nodes.count
            if place == nodes.count { nodes.append((partition.leader, [], [])) }
            // Where reading ends is asked first: what is written between the two questions belongs to it.
            if partition.needsEnd {
                nodes[place].ends.append(.init(partition: index, timestamp: -1, leaderEpoch: partition.leaderEpoch))
            } else {
                nodes[place].starts.append(
                    .init(partition: index, timestamp: partition.startQuery, leaderEpoch: partition.leaderEpoch)
                )
            }
        }
        for entry in nodes {
            for queries in [entry.ends, entry.starts] where !queries.isEmpty {
                let request = begin(entry.node, queries.map { ($0.partition, -1) }, isFetch: false)
                actions.append(.listOffsets(request: request, node: entry.node, queries: queries))
            }
        }
    }

    mutating func begin(_ node: Int32, _ asked: [(partition: Int, offset: Int64)], isFetch: Bool) -> Int {
        let request = nextRequest
        nextRequest += 1
        let generations = asked.map {
            (partition: $0.partition, generation: partitions[$0.partition].generation, offset: $0.offset)
        }
        requests[request] = Request(node: node, generations: generations, isFetch: isFetch)
        for entry in asked { partitions[entry.partition].request = request }
        return request
    }

    private mutating func fetch(at now: BootInstant, room: Int, into actions: inout [FetchAction]) {
        var nodes: [(node: Int32, entries: [FetchAction.Entry])] = []
        let count = partitions.count
        // Brokers fill answers in the order of the request: who comes first changes, so that none starves.
        for step in 0..<count {
            let index = (rotation + step) % count
            let partition = partitions[index]
            guard partition.phase == .reading, partition.request < 0, !partition.isPaused, now >= partition.notBefore
            else { continue }
            if let end = partition.end, partition.position >= end {
                partitions[index].phase = .ended
                actions.append(.ended(partition: index))
                continue
            }
            if mustBeValidated(partition) { continue }
            let node = partition.node(at: now)
            guard node >= 0 else {
                partitions[index].notBefore = now + settings.retryBackoff
                actions.append(.refresh(partition: index))
                continue
            }
            if let session = sessions.first(where: { $0.node == node }), session.request >= 0 { continue }
            let entry = FetchAction.Entry(
                partition: index,
                offset: partition.position,
                leaderEpoch: partition.leaderEpoch,
                lastFetchedEpoch: partition.lastEpoch
            )
            if let place = nodes.firstIndex(where: { $0.node == node }) {
                nodes[place].entries.append(entry)
            } else if nodes.count < room {
                nodes.append((node, [entry]))
            }
        }
        rotation = count == 0 ? 0 : (rotation + 1) % count
        for (node, entries) in nodes {
            if !sessions.contains(where: { $0.node == node }) { sessions.append(FetchSession(node: node)) }
            guard let place = sessions.firstIndex(where: { $0.node == node }) else { continue }
            if !settings.usesSessions { sessions[place].epoch = -1 }
            let (named, forgotten) = sessions[place].advance(to: entries)
            let request = begin(node, entries.map { ($0.partition, $0.offset) }, isFetch: true)
            sessions[place].request = request
            actions.append(
                .fetch(
                    request: request,
                    node: node,
                    session: sessions[place].id,
                    epoch: sessions[place].epoch,
                    entries: named,
                    forgotten: forgotten
                )
            )
        }
    }

    /// A broker named offsets.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - results: The partition, the error and the offset (-1: there is no such record) of each.
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func listed(
        _ request: Int,
        results: [(partition: Int, error: ErrorCode, offset: Int64)],
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        guard let asked = finish(request) else { return }
        for entry in asked.generations where partitions[entry.partition].generation == entry.generation {
            guard let result = results.first(where: { $0.partition == entry.partition }) else {
                retry(entry.partition, at: now, chance: chance, into: &actions)
                continue
            }
            guard result.error.isNone else {
                if result.error.isRetriable {
                    retry(entry.partition, result.error, at: now, chance: chance, into: &actions)
                } else {
                    fail(entry.partition, .refused(result.error, offset: -1), into: &actions)
                }
                continue
            }
            resolved(entry.partition, offset: result.offset, at: now)
        }
    }

    private mutating func resolved(_ partition: Int, offset: Int64, at now: BootInstant) {
        partitions[partition].backoff.succeeded()
        partitions[partition].answeredAt = now
        partitions[partition].lastError = .none
        if partitions[partition].needsEnd {
            partitions[partition].needsEnd = false
            partitions[partition].end = offset
            if partitions[partition].startQuery == .min { partitions[partition].phase = .reading }
        } else if offset < 0 {
            // No record is as young as that: reading begins at the end.
            partitions[partition].startQuery = -1
        } else {
            partitions[partition].position = offset
            partitions[partition].phase = .reading
        }
    }

    /// A broker answered a fetch.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - error: The error of the whole answer, or none.
    ///   - session: The session's id, or 0.
    ///   - results: What came for each partition that it names.
    ///   - detectsDivergence: Whether the broker looks at the epoch of what was read last (fetch version 12).
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func fetched(
        _ request: Int,
        error: ErrorCode,
        session: Int32,
        results: [FetchResult],
        detectsDivergence: Bool = true,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        guard let asked = finish(request) else { return }
        note(asked.node, detectsDivergence: detectsDivergence)
        let place = sessions.firstIndex { $0.node == asked.node }
        guard error.isNone else {
            if let place { sessions[place].reset() }
            let isForgotten = error == .fetchSessionIdNotFound || error == .invalidFetchSessionEpoch
            guard !isForgotten else { return }
            for entry in asked.generations { retry(entry.partition, error, at: now, chance: chance, into: &actions) }
            return
        }
        if let place, settings.usesSessions { sessions[place].answered(session: session) }
        // An answer of a session leaves out the partitions of which there is nothing to be said.
        let refused = results.filter { !$0.error.isNone }.map(\.partition)
        for entry in asked.generations where refused.isEmpty || !refused.contains(entry.partition) {
            partitions[entry.partition].answeredAt = now
            partitions[entry.partition].lastError = .none
        }
        for result in results {
            guard let entry = asked.generations.first(where: { $0.partition == result.partition }),
                partitions[result.partition].generation == entry.generation || defect == .staleAnswerIsTaken,
                isTrusted(result, detectsDivergence: detectsDivergence)
            else { continue }
            take(result, offset: entry.offset, from: asked.node, at: now, chance: chance, into: &actions)
        }
    }

    private mutating func take(
        _ result: FetchResult,
        offset: Int64,
        from node: Int32,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        let partition = result.partition
        switch result.error {
        case .none: break
        case .offsetOutOfRange:
            if node != partitions[partition].leader {
                // A follower may be behind: the leader knows.
                partitions[partition].replica = -1
                return
            }
            fail(
                partition,
                .outOfRange(offset: offset, start: result.logStart, end: result.highWatermark),
                into: &actions
            )
            return
        case .inconsistentTopicId:
            fail(partition, .recreated, into: &actions)
            return
        case let error where error.isRetriable || error == .fencedLeaderEpoch || error == .unknownLeaderEpoch:
            partitions[partition].replica = -1
            retry(partition, result.error, at: now, chance: chance, into: &actions)
            return
        case let error:
            fail(partition, .refused(error, offset: offset), into: &actions)
            return
        }
        partitions[partition].backoff.succeeded()
        partitions[partition].lastError = .none
        if result.highWatermark >= 0 { partitions[partition].highWatermark = result.highWatermark }
        if result.divergingEnd >= 0, defect != .truncationIsIgnored {
            fail(partition, .truncated(offset: offset, end: result.divergingEnd), into: &actions)
            return
        }
        if result.preferredReplica >= 0, result.preferredReplica != node {
            partitions[partition].replica = result.preferredReplica
            partitions[partition].replicaUntil = now + .seconds(300)
        }
        guard let next = result.nextOffset, next > offset else { return }
        switch defect {
        case .positionStays: break
        case .positionSkips: partitions[partition].position = next + 1
        default: partitions[partition].position = next
        }
        if result.lastEpoch >= 0 { partitions[partition].lastEpoch = result.lastEpoch }
        actions.append(.deliver(partition: partition, from: defect == .startIsIgnored ? 0 : offset))
    }

    /// A request came to nothing.
    package mutating func failed(
        _ request: Int,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        guard let asked = finish(request) else { return }
        if asked.isFetch, let place = sessions.firstIndex(where: { $0.node == asked.node }) { sessions[place].reset() }
        for entry in asked.generations {
            partitions[entry.partition].replica = -1
            retry(entry.partition, at: now, chance: chance, into: &actions)
        }
    }

    mutating func finish(_ request: Int) -> Request? {
        guard let asked = requests.removeValue(forKey: request) else { return nil }
        for entry in asked.generations where partitions[entry.partition].request == request {
            partitions[entry.partition].request = -1
        }
        for place in sessions.indices where sessions[place].request == request { sessions[place].request = -1 }
        return asked
    }

    mutating func retry(
        _ partition: Int,
        _ error: ErrorCode = .networkException,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        guard partitions[partition].phase != .ended else { return }
        partitions[partition].lastError = error
        partitions[partition].notBefore = now + partitions[partition].backoff.failed(chance: chance)
        actions.append(.refresh(partition: partition))
    }

    mutating func fail(_ partition: Int, _ failure: FetchFailure, into actions: inout [FetchAction]) {
        guard partitions[partition].phase != .ended else { return }
        partitions[partition].phase = .ended
        actions.append(.failed(partition: partition, failure))
    }

    /// The topic of a partition was deleted and made anew.
    package mutating func recreated(_ partition: Int, into actions: inout [FetchAction]) {
        partitions[partition].generation += 1
        fail(partition, .recreated, into: &actions)
    }

    /// When to look again, where something waits for a time.
    package func nextDeadline(after now: BootInstant) -> BootInstant {
        var next = BootInstant.never
        for partition in partitions
        where partition.phase != .ended && partition.request < 0 && partition.notBefore > now {
            next = min(next, partition.notBefore)
        }
        return next
    }

    /// Whether nothing more comes of any partition.
    package var hasEnded: Bool { partitions.allSatisfy { $0.phase == .ended } }
}
