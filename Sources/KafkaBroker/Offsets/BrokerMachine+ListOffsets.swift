internal import KafkaMessages
internal import KafkaRecords
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = ListOffsetsResponse.ListOffsetsPartitionResponse

    /// Finds offsets by time, or at the ends of logs.
    func listOffsets(_ request: ListOffsetsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = ListOffsetsResponse(throttleTimeMs: context.throttleMilliseconds)
        for topic in request.topics {
            var partitions = topic.partitions.map { answer(topic.name, $0, context) }
            // Versions before 4 have no epoch, and it can't be left out silently.
            if context.version < 4 { for index in partitions.indices { partitions[index].leaderEpoch = -1 } }
            response.topics.append(
                ListOffsetsResponse.ListOffsetsTopicResponse(name: topic.name, partitions: partitions)
            )
        }
        return try context.encode(response)
    }

    private func answer(
        _ topic: String,
        _ wanted: ListOffsetsRequest.ListOffsetsPartition,
        _ context: RequestContext
    ) -> Answer {
        var answer = Answer(partitionIndex: wanted.partitionIndex)
        if let code = context.plan.error(topic, wanted.partitionIndex) {
            answer.errorCode = code
            return answer
        }
        guard let slot = topics.slot(named: topic), let partition = topics[slot].partition(wanted.partitionIndex) else {
            answer.errorCode = .unknownTopicOrPartition
            return answer
        }
        answer.errorCode = partition.failure(epoch: wanted.currentLeaderEpoch, node: context.node)
        guard answer.errorCode.isNone else { return answer }
        let log = partition.log
        switch wanted.timestamp {
        case -1:
            answer.offset = log.endOffset
            answer.leaderEpoch = partition.leaderEpoch
        case -2, -4:
            guard wanted.timestamp == -2 || context.version >= 8 else {
                answer.errorCode = .unsupportedVersion
                return answer
            }
            answer.offset = log.startOffset
            answer.leaderEpoch = max(log.epochs.epoch(at: log.startOffset), -1)
        case -3:
            guard context.version >= 7 else {
                answer.errorCode = .unsupportedVersion
                return answer
            }
            if let batch = log.latestBatch { fill(&answer, of: batch, notBefore: batch.maxTimestamp, from: 0, log) }
        case -5:
            // Nothing is ever moved to another tier.
            if context.version < 9 { answer.errorCode = .unsupportedVersion }
        case -6:
            // What waits to be moved is, without another tier, nothing.
            if context.version < 11 { answer.errorCode = .unsupportedVersion }
        case 0...:
            if let batch = log.firstBatch(notBefore: wanted.timestamp, from: log.startOffset) {
                fill(&answer, of: batch, notBefore: wanted.timestamp, from: log.startOffset, log)
            }
        default:
            answer.errorCode = .unsupportedVersion
        }
        return answer
    }

    /// Finds the first record of a batch that is not before a time, nor before an offset.
    private func fill(
        _ answer: inout Answer,
        of batch: LogBatch,
        notBefore time: Int64,
        from start: Int64,
        _ log: PartitionLog
    ) {
        // A batch whose records can't be read is taken as if its last record had the time that the header says.
        answer.offset = max(start, batch.lastOffset)
        answer.timestamp = batch.maxTimestamp
        answer.leaderEpoch = log.epochs.epoch(at: batch.baseOffset)
        var reader = RecordSetReader(batch.joined, options: .init(verifiesChecksums: false))
        guard let records = try? reader.next() else { return }
        for record in records where record.timestamp.milliseconds >= time && record.offset >= start {
            answer.offset = record.offset
            answer.timestamp = record.timestamp.milliseconds
            return
        }
    }
}
