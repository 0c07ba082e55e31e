internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Forgets records before an offset.
    mutating func deleteRecords(
        _ request: DeleteRecordsRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = DeleteRecordsResponse(throttleTimeMs: context.throttleMilliseconds)
        for topic in request.topics {
            var result = DeleteRecordsResponse.DeleteRecordsTopicResult(name: topic.name)
            for wanted in topic.partitions {
                var answer = DeleteRecordsResponse.DeleteRecordsPartitionResult(
                    partitionIndex: wanted.partitionIndex,
                    lowWatermark: -1
                )
                answer.errorCode =
                    context.plan.error(topic.name, wanted.partitionIndex)
                    ?? delete(topic.name, wanted, context, &answer.lowWatermark)
                result.partitions.append(answer)
            }
            response.topics.append(result)
        }
        return try context.encode(response)
    }

    private mutating func delete(
        _ topic: String,
        _ wanted: DeleteRecordsRequest.DeleteRecordsPartition,
        _ context: RequestContext,
        _ lowWatermark: inout Int64
    ) -> ErrorCode {
        guard let slot = topics.slot(named: topic), wanted.partitionIndex >= 0,
            Int(wanted.partitionIndex) < topics[slot].partitions.count
        else { return .unknownTopicOrPartition }
        let index = Int(wanted.partitionIndex)
        guard topics[slot].partitions[index].leader == context.node else { return .notLeaderOrFollower }
        guard topics[slot].settings.deletes else { return .policyViolation }
        let end = topics[slot].partitions[index].log.endOffset
        let offset = wanted.offset == -1 ? end : wanted.offset
        guard (0...end).contains(offset) else { return .offsetOutOfRange }
        lowWatermark = topics.update(slot, index) { partition in
            partition.log.advanceStart(to: offset)
            return partition.log.startOffset
        }
        wake(slot, index)
        return .none
    }
}
