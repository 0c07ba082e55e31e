internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// The most bytes that a fetch is answered with, whatever the client says (`fetch.max.bytes`).
    private static let largestAnswer = 55 * 1024 * 1024

    /// Answers a fetch, or lets it wait for records.
    mutating func fetch(_ request: FetchRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        // A fault without a topic is an answer as a whole, as far as the version has such.
        if context.version >= 7, context.plan.hasErrors, request.topics.isEmpty, request.sessionEpoch <= 0,
            let code = context.plan.error()
        {
            return try refusal(code, context)
        }
        let named = request.topics.reduce(0) { $0 + $1.partitions.count }
        guard named <= configuration.limits.fetchPartitions else { return .close }
        let wanted = request.topics.flatMap { topic in
            topic.partitions.map { target(topic.topic, topic.topicId, $0) }
        }
        let session: FetchOperation.Session
        var targets = wanted
        switch request.sessionEpoch {
        case -1, 0:
            if request.sessionId != 0, sessions[request.sessionId]?.node == context.node {
                sessions.remove(request.sessionId)
            }
            session = request.sessionEpoch == 0 && context.version >= 7 ? .new : .none
        default:
            guard var known = sessions[request.sessionId], known.node == context.node else {
                return try refusal(.fetchSessionIdNotFound, context)
            }
            guard known.epoch == request.sessionEpoch else { return try refusal(.invalidFetchSessionEpoch, context) }
            guard known.usesTopicIds == (context.version >= 13) else {
                return try refusal(.fetchSessionTopicIdError, context)
            }
            let forgotten = request.forgottenTopicsData.flatMap { topic in
                topic.partitions.map { partition in
                    target(topic.topic, topic.topicId, FetchRequest.FetchPartition(partition: partition))
                }
            }
            known.update(wanted, forgetting: forgotten)
            guard sessions.holds(known.partitions.count) else { return .close }
            targets = known.partitions
            if known.partitions.isEmpty {
                sessions.remove(known.id)
                session = .none
            } else {
                known.epoch = FetchSession.next(after: known.epoch)
                known.lastUsed = now
                sessions[known.id] = known
                session = .incremental(known.id)
            }
        }
        let maxBytes = max(0, min(Int(request.maxBytes), BrokerMachine.largestAnswer))
        var operation = FetchOperation(
            context: context,
            session: session,
            targets: targets,
            minBytes: min(Int(request.minBytes), maxBytes),
            maxBytes: maxBytes,
            rack: context.version >= 11 ? request.rackId : "",
            readsCommitted: request.isolationLevel == 1
        )
        let reading = read(operation)
        guard !mustAnswer(operation, reading), request.maxWaitMs > 0, reading.readable > 0 else {
            return .answer(try answer(operation, reading))
        }
        operation.readable = reading.readable
        wait(operation, for: .milliseconds(request.maxWaitMs))
        return .wait
    }

    /// Whether a fetch has found what it wanted, or something that can't wait.
    private func mustAnswer(_ operation: FetchOperation, _ reading: FetchReading) -> Bool {
        reading.isUrgent || reading.sizeInBytes >= operation.minBytes
    }

    /// Lets a fetch wait.
    private mutating func wait(_ operation: FetchOperation, for duration: Duration) {
        let connection = operation.context.connection
        for (slot, partition) in places(of: operation) {
            topics.update(slot, partition) { $0.watch(connection) }
        }
        fetches[connection] = operation
        connections[connection]?.state = .fetching
        setDeadline(now + duration, of: connection)
    }

    /// Looks again at a fetch that waits, and answers it where it has waited long enough.
    mutating func continueFetch(_ connection: Int, isExpired: Bool) {
        guard let operation = fetches[connection], !isFrozen(operation.context.node) else { return }
        let reading = read(operation)
        // A topic that was deleted meanwhile, or made again under another id, ends the wait.
        let isLess = reading.readable < operation.readable
        guard isExpired || isLess || mustAnswer(operation, reading) else { return }
        setDeadline(nil, of: connection)
        fetches[connection] = nil
        unwatch(operation, connection: connection)
        do throws(WireError) {
            finish(.answer(try answer(operation, reading)), operation.context)
        } catch {
            close(connection)
        }
    }

    /// Takes a fetch off the partitions that it waited for.
    mutating func unwatch(_ operation: FetchOperation, connection: Int) {
        for (slot, partition) in places(of: operation) {
            topics.update(slot, partition) { $0.unwatch(connection) }
        }
    }

    /// The partitions of a fetch that are there.
    private func places(of operation: FetchOperation) -> [(slot: Int, partition: Int)] {
        operation.targets.compactMap { target in
            guard let slot = topics.slot(named: target.topic), target.partition >= 0,
                Int(target.partition) < topics[slot].partitions.count
            else { return nil }
            return (slot, Int(target.partition))
        }
    }

    /// What a request says of a partition.
    private func target(_ name: String, _ id: KafkaUUID, _ partition: FetchRequest.FetchPartition) -> FetchTarget {
        FetchTarget(
            topic: self.name(name, id),
            topicId: id,
            partition: partition.partition,
            currentLeaderEpoch: partition.currentLeaderEpoch,
            fetchOffset: partition.fetchOffset,
            lastFetchedEpoch: partition.lastFetchedEpoch,
            maxBytes: partition.partitionMaxBytes
        )
    }

    /// The answer to a fetch whose session is wrong.
    private func refusal(_ code: ErrorCode, _ context: RequestContext) throws(WireError) -> Outcome {
        try context.encode(FetchResponse(throttleTimeMs: context.throttleMilliseconds, errorCode: code))
    }
}
