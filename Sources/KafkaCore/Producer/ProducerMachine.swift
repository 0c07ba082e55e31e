package import KafkaMessages
package import KafkaWire

/// The mind of a producer: which batch goes when to which broker, and what becomes of it.
///
/// Partitions, batches and requests are numbers of the driver's. Records of a partition are written in the order of
/// their batches and, with idempotence, once: a batch keeps its sequence number from attempt to attempt, so that a
/// broker that has it already says so. Only a broker that answers "out of order" to the first batch that is left has
/// certainly not written it; then the partition's epoch is raised and its sequence begins anew (KIP-360).
package struct ProducerMachine: Sendable {
    private struct Node: Sendable {
        let id: Int32
        var inFlightCount = 0
        /// Partitions that may have something to send, first come first served.
        var listed: [Int] = []
    }

    private struct Request: Sendable {
        let node: Int32
        let entries: [ProducerAction.Entry]
    }

    let settings: ProducerSettings
    let defect: Defect?
    var partitions: [ProducerPartition] = []
    private var nodes: [Node] = []
    private var requests: [Int: Request] = [:]
    private var nextRequest = 0
    var producerId: Int64 = -1
    private var producerEpoch: Int16 = -1
    private var isAskingForProducerId = false
    private var isClosed = false

    /// Partitions that wait for a time or a leader; looked at by ``tick(at:into:)``.
    private var waiting: [Int] = []

    /// How many batches are not done.
    package internal(set) var pendingCount = 0

    /// Makes a machine.
    ///
    /// - Parameters:
    ///   - settings: How it decides.
    ///   - defect: A bug that it has, for tests.
    package init(settings: ProducerSettings, defect: Defect? = nil) {
        self.settings = settings
        self.defect = defect
    }

    /// Adds partitions; their numbers follow those that there are.
    ///
    /// - Parameter count: How many.
    /// - Returns: The number of the first one.
    package mutating func addPartitions(_ count: Int) -> Int {
        let first = partitions.count
        let backoff = Backoff(first: settings.retryBackoff, limit: settings.retryBackoffLimit)
        for _ in 0..<count { partitions.append(ProducerPartition(backoff: backoff)) }
        return first
    }

    /// A partition has a leader, or another one.
    package mutating func leads(_ partition: Int, node: Int32, epoch: Int32, at now: BootInstant) {
        guard partitions[partition].leaderEpoch <= epoch || epoch < 0 else { return }
        if partitions[partition].leader != node {
            partitions[partition].isListed = false
            waiting.removeAll { $0 == partition }
            for index in nodes.indices { nodes[index].listed.removeAll { $0 == partition } }
            if node >= 0 { partitions[partition].notBefore = now }
            // What is in flight to the old leader must not be overtaken.
            if partitions[partition].inFlightCount > 0 { partitions[partition].isRecovering = true }
        }
        partitions[partition].leader = node
        partitions[partition].leaderEpoch = epoch
        list(partition)
    }

    /// The topic of a partition was deleted and made anew: its leaders' epochs begin anew.
    ///
    /// What was not acknowledged goes to the new topic. It keeps its sequence numbers, so that an attempt that comes
    /// late is still told from another; brokers take any number as the first one, so one batch goes alone.
    package mutating func recreated(_ partition: Int) {
        partitions[partition].leaderEpoch = -1
        guard settings.isIdempotent else { return }
        partitions[partition].isUnknown = settings.sendsFirstAlone
        if partitions[partition].inFlightCount > 0 { partitions[partition].isRecovering = true }
    }

    /// A batch is ready to be sent.
    ///
    /// - Parameters:
    ///   - batch: The driver's number of it.
    ///   - partition: The partition's number.
    ///   - count: How many records it has.
    ///   - size: Its size in bytes.
    ///   - deadline: When it fails where it was not acknowledged.
    package mutating func sealed(_ batch: Int, partition: Int, count: Int32, size: Int, deadline: BootInstant) {
        partitions[partition].batches.append(.init(id: batch, count: count, size: size, deadline: deadline))
        pendingCount += 1
        list(partition)
    }

    /// A batch was split: others stand in its place, in order.
    package mutating func replace(_ batch: Int, of partition: Int, by parts: [(batch: Int, count: Int32, size: Int)]) {
        guard let index = partitions[partition].batches.firstIndex(where: { $0.id == batch }) else { return }
        let old = partitions[partition].batches[index]
        var sequence = old.sequence
        let made = parts.prefix(defect == .secondHalfIsDropped ? 1 : parts.count).map { part in
            var new = ProducerPartition.Batch(
                id: part.batch,
                count: part.count,
                size: part.size,
                deadline: old.deadline
            )
            new.attempts = old.attempts
            new.producerId = old.producerId
            new.producerEpoch = old.producerEpoch
            new.sequence = sequence
            if sequence >= 0 { sequence = ProducerPartition.advance(sequence, by: part.count) }
            return new
        }
        partitions[partition].batches.replaceSubrange(index...index, with: made)
        pendingCount += parts.count - 1
        list(partition)
    }

    /// A batch can't be made smaller: it fails.
    package mutating func abandon(
        _ batch: Int,
        of partition: Int,
        _ error: ErrorCode,
        into actions: inout [ProducerAction]
    ) {
        guard let index = partitions[partition].batches.firstIndex(where: { $0.id == batch }) else { return }
        refuse(index, of: partition, ProducerResult(partition: partition, error: error), into: &actions)
    }

    /// The cluster gave a producer id.
    package mutating func gotProducerId(_ id: Int64, epoch: Int16) {
        producerId = id
        producerEpoch = epoch
        isAskingForProducerId = false
    }

    /// The request for a producer id failed: it will be asked for again.
    package mutating func failedProducerId() { isAskingForProducerId = false }

    /// The cluster refuses to give a producer id: what waits for one fails.
    package mutating func refused(_ error: ErrorCode, into actions: inout [ProducerAction]) {
        for partition in partitions.indices {
            let waiting = partitions[partition].batches.filter { $0.sequence < 0 && !$0.isInFlight }
            partitions[partition].batches.removeAll { $0.sequence < 0 && !$0.isInFlight }
            pendingCount -= waiting.count
            for batch in waiting {
                actions.append(.fail(batch: batch.id, .refused(error, .notWritten, message: nil), attempts: 0))
            }
        }
    }

    private func nodeIndex(_ id: Int32) -> Int? { nodes.firstIndex { $0.id == id } }

    /// Puts a partition into the list of its leader, or among those that wait.
    private mutating func list(_ partition: Int) {
        guard !partitions[partition].isListed, !partitions[partition].batches.isEmpty else { return }
        partitions[partition].isListed = true
        guard partitions[partition].leader >= 0 else {
            waiting.append(partition)
            return
        }
        let leader = partitions[partition].leader
        if let index = nodeIndex(leader) {
            nodes[index].listed.append(partition)
        } else {
            nodes.append(Node(id: leader, listed: [partition]))
        }
    }

    /// Whether anything is in flight at all.
    package var isBusy: Bool { nodes.contains { $0.inFlightCount > 0 } }

    /// The broker that a partition's batches go to, or -1.
    package func leader(of partition: Int) -> Int32 { partitions[partition].leader }

    /// Sends what can be sent.
    package mutating func send(at now: BootInstant, into actions: inout [ProducerAction]) {
        guard !isClosed else { return }
        if settings.isIdempotent, producerId < 0 {
            if pendingCount > 0, !isAskingForProducerId {
                isAskingForProducerId = true
                actions.append(.needProducerId)
            }
            return
        }
        for index in nodes.indices {
            while nodes[index].inFlightCount < settings.maximumInFlight, !nodes[index].listed.isEmpty {
                guard let entries = takeEntries(of: index, at: now) else { break }
                let request = nextRequest
                nextRequest += 1
                requests[request] = Request(node: nodes[index].id, entries: entries)
                nodes[index].inFlightCount += 1
                actions.append(.send(request: request, node: nodes[index].id, entries: entries))
                guard defect == .acknowledgedWhenSent else { continue }
                for entry in entries {
                    actions.append(.complete(batch: entry.batch, baseOffset: -1, logAppendTime: -1))
                }
            }
        }
    }

    /// Takes one batch of each partition that has one, as far as a request goes.
    private mutating func takeEntries(of node: Int, at now: BootInstant) -> [ProducerAction.Entry]? {
        var entries: [ProducerAction.Entry] = []
        var size = 0
        var kept: [Int] = []
        let listed = nodes[node].listed
        var position = 0
        while position < listed.count {
            let partition = listed[position]
            guard let next = partitions[partition].nextToSend(at: now, limit: settings.maximumInFlight) else {
                // In flight ones list it again when they come back; a time is waited for elsewhere.
                partitions[partition].isListed = false
                if now < partitions[partition].notBefore {
                    partitions[partition].isListed = true
                    waiting.append(partition)
                }
                position += 1
                continue
            }
            let bytes = partitions[partition].batches[next].size
            guard entries.isEmpty || size + bytes <= settings.maximumRequestSize else { break }
            entries.append(launch(next, of: partition))
            size += bytes
            if partitions[partition].nextToSend(at: now, limit: settings.maximumInFlight) != nil {
                kept.append(partition)
            } else {
                partitions[partition].isListed = false
            }
            position += 1
        }
        // What did not fit goes first next time.
        nodes[node].listed = Array(listed[position...]) + kept
        return entries.isEmpty ? nil : entries
    }

    private mutating func launch(_ index: Int, of partition: Int) -> ProducerAction.Entry {
        if settings.isIdempotent, partitions[partition].batches[index].sequence < 0 {
            assignSequence(index, of: partition)
        }
        partitions[partition].batches[index].isInFlight = true
        partitions[partition].batches[index].attempts += 1
        partitions[partition].inFlightCount += 1
        let batch = partitions[partition].batches[index]
        return ProducerAction.Entry(
            partition: partition,
            batch: batch.id,
            producerId: batch.producerId,
            producerEpoch: batch.producerEpoch,
            sequence: batch.sequence
        )
    }

    private mutating func assignSequence(_ index: Int, of partition: Int) {
        if partitions[partition].producerId < 0 {
            partitions[partition].producerId = producerId
            partitions[partition].producerEpoch = producerEpoch
            partitions[partition].nextSequence = 0
            partitions[partition].isUnknown = settings.sendsFirstAlone
        }
        let sequence = partitions[partition].nextSequence
        partitions[partition].batches[index].sequence = sequence
        partitions[partition].batches[index].producerId = partitions[partition].producerId
        partitions[partition].batches[index].producerEpoch = partitions[partition].producerEpoch
        let count = partitions[partition].batches[index].count
        guard defect != .sequenceStays else { return }
        partitions[partition].nextSequence = ProducerPartition.advance(sequence, by: count)
    }

    /// A broker answered.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - results: What it says of each batch; a batch that it says nothing of is taken as if no answer had come.
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func answered(
        _ request: Int,
        results: [ProducerResult],
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [ProducerAction]
    ) {
        guard let sent = finish(request) else { return }
        // Answers mostly have the order of the request: the place of the last one is where the next one is looked for.
        var place = 0
        for entry in sent.entries {
            var found: ProducerResult?
            for step in 0..<results.count {
                let index = (place + step) % results.count
                if results[index].partition == entry.partition {
                    found = results[index]
                    place = index + 1
                    break
                }
            }
            guard let result = found else {
                lost(entry, mayBeWritten: true, at: now, chance: chance, into: &actions)
                continue
            }
            take(result, of: entry, at: now, chance: chance, into: &actions)
        }
    }

    /// A request came to nothing: the connection was lost, or could not be made.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - mayBeWritten: Whether any byte of it may have reached the broker.
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func failed(
        _ request: Int,
        mayBeWritten: Bool,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [ProducerAction]
    ) {
        guard let sent = finish(request) else { return }
        for entry in sent.entries {
            lost(entry, mayBeWritten: mayBeWritten, at: now, chance: chance, into: &actions)
        }
    }

    /// A request that no broker acknowledges is with the system: its batches are done.
    package mutating func sentUnacknowledged(_ request: Int, into actions: inout [ProducerAction]) {
        guard let sent = finish(request) else { return }
        for entry in sent.entries {
            guard let index = land(entry) else { continue }
            end(index, of: entry.partition, into: &actions)
            actions.append(.complete(batch: entry.batch, baseOffset: -1, logAppendTime: -1))
        }
    }

    private mutating func finish(_ request: Int) -> Request? {
        guard let sent = requests.removeValue(forKey: request) else { return nil }
        if let index = nodeIndex(sent.node) { nodes[index].inFlightCount -= 1 }
        return sent
    }

    /// A batch is not in flight any more; its place, or nil where it ended meanwhile.
    private mutating func land(_ entry: ProducerAction.Entry) -> Int? {
        let partition = entry.partition
        guard let index = partitions[partition].batches.firstIndex(where: { $0.id == entry.batch && $0.isInFlight })
        else { return nil }
        partitions[partition].batches[index].isInFlight = false
        partitions[partition].inFlightCount -= 1
        return index
    }

    private mutating func end(_ index: Int, of partition: Int, into actions: inout [ProducerAction]) {
        partitions[partition].batches.remove(at: index)
        pendingCount -= 1
        let isOvertaken = partitions[partition].batches.first?.isOvertaken == true
        if partitions[partition].isRecovering, partitions[partition].inFlightCount == 0, !isOvertaken {
            // Whatever is left without a sequence, or behind an accepted batch, may be pipelined again.
            partitions[partition].isRecovering = false
            beginAnew(partition, into: &actions)
        }
        list(partition)
    }

    private mutating func take(
        _ result: ProducerResult,
        of entry: ProducerAction.Entry,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [ProducerAction]
    ) {
        let partition = entry.partition
        guard let index = land(entry) else { return }
        switch result.error {
        case .none:
            partitions[partition].backoff.succeeded()
            partitions[partition].isUnknown = false
            let left = overtake(upTo: index, of: partition, into: &actions)
            end(left, of: partition, into: &actions)
            actions.append(
                .complete(batch: entry.batch, baseOffset: result.baseOffset, logAppendTime: result.logAppendTime)
            )
        case .duplicateSequenceNumber:
            // It was written, but longer ago than the broker remembers where.
            partitions[partition].isUnknown = false
            end(index, of: partition, into: &actions)
            actions.append(.complete(batch: entry.batch, baseOffset: -1, logAppendTime: -1))
        case .messageTooLarge where partitions[partition].batches[index].count > 1:
            recover(partition)
            actions.append(.split(batch: entry.batch, attempts: partitions[partition].batches[index].attempts))
        case .outOfOrderSequenceNumber, .unknownProducerId, .invalidProducerEpoch:
            if index == 0 { partitions[partition].needsNewEpoch = true }
            retry(index, of: partition, error: result.error, at: now, chance: chance, into: &actions)
        default:
            if result.error.isRetriable {
                if mayFollowAppend(result.error) { partitions[partition].batches[index].mayBeWritten = true }
                retry(index, of: partition, error: result.error, at: now, chance: chance, into: &actions)
            } else {
                refuse(index, of: partition, result, into: &actions)
            }
        }
    }

    /// Whether a broker may say so of records that its log has already.
    ///
    /// A leader that waits for the other replicas answers that it is not the leader, or does not know the partition,
    /// where the partition is taken from it meanwhile; its followers may have the records.
    private func mayFollowAppend(_ error: ErrorCode) -> Bool {
        switch error {
        case .notEnoughReplicas, .corruptMessage: false
        default: settings.acknowledgements == .all
        }
    }

    /// The broker refused a batch for good; those behind it carry sequence numbers that now have a gap before them.
    private mutating func refuse(
        _ index: Int,
        of partition: Int,
        _ result: ProducerResult,
        into actions: inout [ProducerAction]
    ) {
        let batch = partitions[partition].batches[index]
        let outcome: WriteOutcome = batch.mayBeWritten ? .unknown : .notWritten
        recover(partition)
        end(index, of: partition, into: &actions)
        if !partitions[partition].batches.isEmpty { partitions[partition].isRecovering = settings.isIdempotent }
        if outcome == .notWritten, batch.sequence >= 0 { rewind(partition, behind: index, to: batch.sequence) }
        actions.append(
            .fail(batch: batch.id, .refused(result.error, outcome, message: result.message), attempts: batch.attempts)
        )
    }

    /// Closes the gap that a batch left which was certainly not written, where nothing behind it may be written.
    private mutating func rewind(_ partition: Int, behind index: Int, to sequence: Int32) {
        let behind = partitions[partition].batches[index...]
        guard !behind.contains(where: { $0.mayBeWritten || $0.isInFlight }) else { return }
        var next = sequence
        for place in behind.indices {
            guard partitions[partition].batches[place].sequence >= 0 else { break }
            partitions[partition].batches[place].sequence = next
            next = ProducerPartition.advance(next, by: partitions[partition].batches[place].count)
        }
        partitions[partition].nextSequence = next
    }

    private mutating func recover(_ partition: Int) {
        if settings.isIdempotent { partitions[partition].isRecovering = true }
    }

    private mutating func lost(
        _ entry: ProducerAction.Entry,
        mayBeWritten: Bool,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [ProducerAction]
    ) {
        guard let index = land(entry) else { return }
        if mayBeWritten, defect != .lostAnswerMeansNotWritten {
            partitions[entry.partition].batches[index].mayBeWritten = true
        }
        retry(index, of: entry.partition, error: .networkException, at: now, chance: chance, into: &actions)
    }

    private mutating func retry(
        _ index: Int,
        of partition: Int,
        error: ErrorCode,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [ProducerAction]
    ) {
        partitions[partition].batches[index].lastError = error
        let isFirst = !partitions[partition].isRecovering || index == 0
        partitions[partition].isRecovering = true
        if isFirst {
            partitions[partition].notBefore = now + partitions[partition].backoff.failed(chance: chance)
            actions.append(.refresh(partition: partition))
        }
        spoilRetry(of: index, of: partition)
        expire(partition, at: now, into: &actions)
        if partitions[partition].inFlightCount == 0 { beginAnew(partition, into: &actions) }
        list(partition)
    }

    /// Fails the batches of a partition whose deadline has passed and that are not in flight.
    private mutating func expire(_ partition: Int, at now: BootInstant, into actions: inout [ProducerAction]) {
        var index = 0
        while index < partitions[partition].batches.count {
            let batch = partitions[partition].batches[index]
            guard !batch.isInFlight, now >= batch.deadline else {
                index += 1
                continue
            }
            partitions[partition].batches.remove(at: index)
            pendingCount -= 1
            let outcome: WriteOutcome =
                batch.mayBeWritten && defect != .expiryMeansNotWritten ? .unknown : .notWritten
            // A gap stays behind a batch of which nothing is known: the next answer tells whether it was written.
            if outcome == .notWritten, batch.sequence >= 0 { rewind(partition, behind: index, to: batch.sequence) }
            if outcome == .unknown, batch.sequence >= 0 { partitions[partition].hasUnknownGap = true }
            actions.append(.fail(batch: batch.id, .timedOut(outcome, last: batch.lastError), attempts: batch.attempts))
        }
    }

    /// Looks at what waits for a time.
    package mutating func tick(at now: BootInstant, into actions: inout [ProducerAction]) {
        let looked = waiting
        waiting = []
        for partition in looked {
            partitions[partition].isListed = false
            expire(partition, at: now, into: &actions)
            if partitions[partition].leader < 0, !partitions[partition].batches.isEmpty,
                now >= partitions[partition].notBefore
            {
                partitions[partition].notBefore = now + settings.retryBackoff
                actions.append(.refresh(partition: partition))
            }
            list(partition)
        }
        // Batches may wait in a list because their broker takes no more.
        for node in nodes.indices {
            for partition in nodes[node].listed { expire(partition, at: now, into: &actions) }
        }
        send(at: now, into: &actions)
    }

    /// When to look again.
    package var nextDeadline: BootInstant {
        var next = BootInstant.never
        for partition in waiting {
            next = min(next, min(partitions[partition].notBefore, expiry(of: partition)))
        }
        for node in nodes {
            for partition in node.listed { next = min(next, expiry(of: partition)) }
        }
        return next
    }

    /// When the next batch of a partition fails; one in flight does not before its request has come to something.
    private func expiry(of partition: Int) -> BootInstant {
        partitions[partition].batches.first { !$0.isInFlight }?.deadline ?? .never
    }

    /// Fails all batches: those in flight with an unknown outcome.
    package mutating func close(into actions: inout [ProducerAction]) {
        isClosed = true
        for partition in partitions.indices {
            for batch in partitions[partition].batches {
                let outcome: WriteOutcome = batch.mayBeWritten || batch.isInFlight ? .unknown : .notWritten
                actions.append(.fail(batch: batch.id, .closed(outcome), attempts: batch.attempts))
            }
            partitions[partition].batches = []
        }
        pendingCount = 0
        requests = [:]
    }
}
