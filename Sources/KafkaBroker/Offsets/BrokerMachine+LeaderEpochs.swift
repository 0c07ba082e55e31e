internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Says where leader epochs end, by which clients notice that a log was truncated (KIP-320).
    func offsetForLeaderEpoch(
        _ request: OffsetForLeaderEpochRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = OffsetForLeaderEpochResponse(throttleTimeMs: context.throttleMilliseconds)
        for topic in request.topics {
            var result = OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult(topic: topic.topic)
            for wanted in topic.partitions {
                var answer = OffsetForLeaderEpochResponse.EpochEndOffset(partition: wanted.partition)
                if let code = context.plan.error(topic.topic, wanted.partition) {
                    answer.errorCode = code
                } else if let slot = topics.slot(named: topic.topic),
                    let partition = topics[slot].partition(wanted.partition)
                {
                    answer.errorCode = partition.failure(epoch: wanted.currentLeaderEpoch, node: context.node)
                    if answer.errorCode.isNone {
                        let log = partition.log
                        (answer.leaderEpoch, answer.endOffset) =
                            log.epochs.end(of: wanted.leaderEpoch, logEnd: log.endOffset)
                    }
                } else {
                    answer.errorCode = .unknownTopicOrPartition
                }
                result.partitions.append(answer)
            }
            response.topics.append(result)
        }
        return try context.encode(response)
    }
}
