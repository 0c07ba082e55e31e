internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = ProduceResponse.PartitionProduceResponse

    /// Appends records, and answers where an answer is wanted.
    mutating func produce(_ request: ProduceRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = ProduceResponse(throttleTimeMs: context.throttleMilliseconds)
        response.responses.reserveCapacity(request.topicData.count)
        var hasError = false
        var leaders: [Int32] = []
        for topic in request.topicData {
            let slot = context.version >= 13 ? topics.slot(of: topic.topicId) : topics.slot(named: topic.name)
            let name = slot.map { topics[$0].name } ?? topic.name
            var answers: [Answer] = []
            answers.reserveCapacity(topic.partitionData.count)
            for partition in topic.partitionData {
                let result: AppendResult
                if let code = context.plan.hasErrors ? context.plan.error(name, partition.index) : nil {
                    result = AppendResult(code)
                } else if !(-1...1).contains(request.acks) {
                    result = AppendResult(.invalidRequiredAcks)
                } else if let slot {
                    result = append(
                        partition.records,
                        slot: slot,
                        partition: partition.index,
                        acks: request.acks,
                        context
                    )
                } else {
                    result = AppendResult(context.version >= 13 ? .unknownTopicId : .unknownTopicOrPartition)
                }
                if !result.code.isNone { hasError = true }
                answers.append(answer(result, partition.index, slot, context, &leaders))
            }
            response.responses.append(
                ProduceResponse.TopicProduceResponse(
                    name: topic.name,
                    topicId: topic.topicId,
                    partitionResponses: answers
                )
            )
        }
        // Without an answer a closed connection is the only way to say that something went wrong.
        guard request.acks != 0 else { return hasError ? .close : .nothing }
        response.nodeEndpoints = endpoints(leaders).map {
            ProduceResponse.NodeEndpoint(nodeId: $0.id, host: $0.host, port: $0.port, rack: $0.rack)
        }
        return try context.encode(response)
    }

    /// Appends to a partition, and notes who waited for that.
    private mutating func append(
        _ records: Bytes?,
        slot: Int,
        partition: Int32,
        acks: Int16,
        _ context: RequestContext
    ) -> AppendResult {
        let index = Int(partition)
        // Nothing of the topic is kept in a name here: a second owner would have the log copied.
        guard index >= 0, index < topics[slot].partitions.count else { return AppendResult(.unknownTopicOrPartition) }
        if topics[slot].isInternal {
            return AppendResult(.invalidTopicException, "Cannot append to internal topic \(topics[slot].name)")
        }
        let settings = topics[slot].settings
        let limit = configuration.limits.partitionBytes
        let options = AppendOptions(
            node: context.node,
            version: context.version,
            acks: acks,
            settings: settings,
            validatesRecords: configuration.validatesRecords,
            keptBytes: settings.retentionBytes < 0 ? limit : min(limit, Int(settings.retentionBytes)),
            wallMilliseconds: wallMilliseconds
        )
        let result = topics.update(slot, index) { $0.append(records, options) }
        guard result.code.isNone else { return result }
        if topics.sizeInBytes > configuration.limits.totalBytes { shrinkLogs() }
        wake(slot, index)
        return result
    }

    /// Forgets the oldest batches of the largest logs until all logs together are well below their limit.
    private mutating func shrinkLogs() {
        let target = configuration.limits.totalBytes / 8 * 7
        while topics.sizeInBytes > target, let (slot, index) = topics.largest {
            let before = topics.sizeInBytes
            topics.update(slot, index) { $0.log.shrink(to: $0.log.sizeInBytes / 2) }
            // One batch is left in every log: nothing more can go.
            guard topics.sizeInBytes < before else { return }
        }
    }

    private func answer(
        _ result: AppendResult,
        _ index: Int32,
        _ slot: Int?,
        _ context: RequestContext,
        _ leaders: inout [Int32]
    ) -> Answer {
        var answer = Answer(
            index: index,
            errorCode: result.code,
            baseOffset: result.baseOffset,
            logAppendTimeMs: result.appendTime,
            logStartOffset: result.startOffset,
            recordErrors: result.recordErrors.map {
                ProduceResponse.BatchIndexAndErrorMessage(batchIndex: $0.index, batchIndexErrorMessage: $0.message)
            },
            errorMessage: result.message
        )
        // Who leads now spares the client a metadata request (KIP-951).
        if result.code == .notLeaderOrFollower, context.version >= 10, let slot,
            let partition = topics[slot].partition(index)
        {
            answer.currentLeader = ProduceResponse.LeaderIdAndEpoch(
                leaderId: partition.leader,
                leaderEpoch: partition.leaderEpoch
            )
            if !leaders.contains(partition.leader) { leaders.append(partition.leader) }
        }
        return answer
    }

    /// The nodes of these numbers that are up.
    func endpoints(_ ids: [Int32]) -> [BrokerNode] {
        ids.compactMap { id in nodes.first { $0.id == id && $0.isAlive } }
    }
}
