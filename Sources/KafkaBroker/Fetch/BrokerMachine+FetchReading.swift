internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Reads what a fetch wants, as far as it is there.
    func read(_ operation: FetchOperation) -> FetchReading {
        var reading = FetchReading()
        reading.results.reserveCapacity(operation.targets.count)
        var left = operation.maxBytes
        for (index, target) in operation.targets.enumerated() {
            var result = FetchResult(target: index)
            if let code = operation.context.plan.error(target.topic, target.partition) {
                result.code = code
                reading.isUrgent = true
            } else if let slot = place(target, operation.context, &result) {
                read(slot, target, operation, &result, &left, &reading)
                reading.readable += 1
                if !result.code.isNone || result.isDiverging || result.preferredReplica >= 0 { reading.isUrgent = true }
            }
            reading.results.append(result)
        }
        return reading
    }

    /// Finds the topic of a target, or says what is wrong.
    private func place(_ target: FetchTarget, _ context: RequestContext, _ result: inout FetchResult) -> Int? {
        guard !target.topic.isEmpty || context.version < 13 else {
            result.code = .unknownTopicId
            return nil
        }
        guard let slot = topics.slot(named: target.topic), target.partition >= 0,
            Int(target.partition) < topics[slot].partitions.count
        else {
            result.code = .unknownTopicOrPartition
            return nil
        }
        if target.topicId != .zero, topics[slot].id != target.topicId {
            result.code = .inconsistentTopicId
            return nil
        }
        return slot
    }

    private func read(
        _ slot: Int,
        _ target: FetchTarget,
        _ operation: FetchOperation,
        _ result: inout FetchResult,
        _ left: inout Int,
        _ reading: inout FetchReading
    ) {
        let partition = topics[slot].partitions[Int(target.partition)]
        result.code = fetchFailure(partition, target, operation.context)
        guard result.code.isNone else {
            // Who leads now spares the client a metadata request (KIP-951).
            let isElsewhere = result.code == .notLeaderOrFollower || result.code == .fencedLeaderEpoch
            if operation.context.version >= 12, isElsewhere {
                result.leader = partition.leader
                result.leaderEpoch = partition.leaderEpoch
            }
            return
        }
        let log = partition.log
        if let replica = preferredReplica(of: partition, operation) {
            result.preferredReplica = replica
            result.highWatermark = log.endOffset
            result.startOffset = log.startOffset
            return
        }
        if target.lastFetchedEpoch >= 0 {
            let end = log.epochs.end(of: target.lastFetchedEpoch, logEnd: log.endOffset)
            if end.offset < 0 {
                result.code = .offsetOutOfRange
                return
            }
            if end.epoch < target.lastFetchedEpoch || end.offset < target.fetchOffset {
                result.highWatermark = log.endOffset
                result.startOffset = log.startOffset
                (result.divergingEpoch, result.divergingOffset) = end
                return
            }
        }
        guard target.fetchOffset >= log.startOffset, target.fetchOffset <= log.endOffset else {
            result.code = .offsetOutOfRange
            return
        }
        result.highWatermark = log.endOffset
        result.startOffset = log.startOffset
        guard target.fetchOffset < log.endOffset else { return }
        var limit = max(0, min(left, Int(target.maxBytes)))
        let first = log.batchSize(at: target.fetchOffset)
        if limit < first {
            // The first batch of an answer is always whole, so that a client gets on; any other would be of no use cut.
            guard reading.sizeInBytes == 0 else { return }
            limit = first
        }
        let start = reading.segments.count
        result.sizeInBytes = log.read(
            from: target.fetchOffset,
            limit: limit,
            cuts: configuration.cutsBatches,
            into: &reading.segments
        )
        result.segments = start..<reading.segments.count
        reading.sizeInBytes += result.sizeInBytes
        left = max(0, left - result.sizeInBytes)
    }

    /// What is wrong with asking this node for a partition; from version 11 on every replica answers (KIP-392).
    private func fetchFailure(_ partition: Partition, _ target: FetchTarget, _ context: RequestContext) -> ErrorCode {
        let failure = partition.epochFailure(target.currentLeaderEpoch)
        guard failure.isNone else { return failure }
        if partition.leader == context.node { return .none }
        return context.version >= 11 && partition.leader >= 0 && partition.inSync.contains(context.node)
            ? .none : .notLeaderOrFollower
    }

    /// The replica in the client's rack to which a leader that is elsewhere sends it, or nil.
    private func preferredReplica(of partition: Partition, _ operation: FetchOperation) -> Int32? {
        guard configuration.prefersReplicasInRack, !operation.rack.isEmpty,
            partition.leader == operation.context.node, node(partition.leader)?.rack != operation.rack
        else { return nil }
        return partition.inSync.first { isAlive($0) && node($0)?.rack == operation.rack }
    }

    /// The answer to a fetch, which is noted in its session.
    mutating func answer(_ operation: FetchOperation, _ reading: FetchReading) throws(WireError) -> [Bytes] {
        var sessionId: Int32 = 0
        var chosen = Array(reading.results.indices)
        switch operation.session {
        case .none: break
        case .new:
            var partitions = operation.targets
            for result in reading.results { note(result, in: &partitions[result.target]) }
            sessionId = sessions.create(
                node: operation.context.node,
                usesTopicIds: operation.context.version >= 13,
                partitions: partitions,
                now: now,
                &random
            )
        case .incremental(let id):
            sessionId = id
            chosen = changes(operation, reading, in: id)
        }
        // As in Kafka, what there is comes first, and what nobody knows after it.
        let unknown = chosen.filter { reading.results[$0].isUnknown }
        if !unknown.isEmpty { chosen = chosen.filter { !reading.results[$0].isUnknown } + unknown }
        var leaders: [Int32] = []
        for place in chosen {
            let leader = reading.results[place].leader
            if leader >= 0, !leaders.contains(leader) { leaders.append(leader) }
        }
        let encoder = FetchEncoder(
            operation: operation,
            reading: reading,
            chosen: chosen,
            sessionId: sessionId,
            endpoints: endpoints(leaders)
        )
        return try encoder.encoded()
    }

    /// Which answers a client does not know yet; notes that it does from now on.
    private mutating func changes(_ operation: FetchOperation, _ reading: FetchReading, in id: Int32) -> [Int] {
        guard var session = sessions[id], session.partitions.count == operation.targets.count else {
            // The session was ended from another connection while the fetch waited.
            return Array(reading.results.indices)
        }
        sessions[id]?.partitions = []
        var chosen: [Int] = []
        var moved: [Int] = []
        for (place, result) in reading.results.enumerated() {
            let told = session.partitions[place]
            let isNew =
                result.sizeInBytes > 0 || !result.code.isNone || result.isDiverging || result.preferredReplica >= 0
                || result.preferredReplica >= 0
                || result.highWatermark != told.toldHighWatermark || result.startOffset != told.toldStartOffset
            if isNew { chosen.append(place) }
            if result.sizeInBytes > 0 { moved.append(place) }
            note(result, in: &session.partitions[place])
        }
        session.moveToEnd(moved)
        sessions[id] = session
        return chosen
    }

    private func note(_ result: FetchResult, in target: inout FetchTarget) {
        target.toldHighWatermark = result.highWatermark
        target.toldStartOffset = result.startOffset
        // A topic that was unknown by its id may be known now.
        if target.topic.isEmpty { target.topic = name("", target.topicId) }
    }
}
