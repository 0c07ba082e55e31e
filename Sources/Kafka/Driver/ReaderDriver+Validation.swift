internal import KafkaCore
internal import KafkaMessages
internal import KafkaWire

extension ReaderDriver {
    /// Asks a leader whether its log has what was read, by where the epoch of the last record ends in it.
    func validate(_ request: Int, _ node: Int32, _ checks: [FetchAction.Check]) {
        var topics: [OffsetForLeaderEpochRequest.OffsetForLeaderTopic] = []
        for check in checks {
            let place = places[check.partition].partition
            let partition = OffsetForLeaderEpochRequest.OffsetForLeaderPartition(
                partition: place.partition,
                currentLeaderEpoch: check.leaderEpoch,
                leaderEpoch: check.lastFetchedEpoch
            )
            if let index = topics.lastIndex(where: { $0.topic == place.topic }) {
                topics[index].partitions.append(partition)
            } else {
                topics.append(.init(topic: place.topic, partitions: [partition]))
            }
        }
        let call = Call(
            OffsetForLeaderEpochRequest(replicaId: -1, topics: topics),
            // Older versions are for brokers among themselves.
            versions: VersionRange(3, 4),
            deadline: driver.now + driver.configuration.requestTimeout
        ) { [weak self] result in
            self?.validated(request, checks, result)
        }
        driver.submit(call, to: node, lane: .control)
    }

    private func validated(_ request: Int, _ checks: [FetchAction.Check], _ result: Result<Answer, KafkaError>) {
        guard !isClosed else { return }
        do throws(KafkaError) {
            let response = try result.get().decode(OffsetForLeaderEpochResponse.self)
            var results: [(partition: Int, error: ErrorCode, end: Int64)] = []
            for topic in response.topics {
                for answer in topic.partitions {
                    let wanted = TopicPartition(topic.topic, answer.partition)
                    guard let check = checks.first(where: { places[$0.partition].partition == wanted }) else {
                        continue
                    }
                    results.append((check.partition, answer.errorCode, answer.endOffset))
                }
            }
            machine.validated(request, results: results, at: driver.now, chance: driver.random(), into: &actions)
        } catch {
            if error.code == .unsupported {
                machine.cannotValidate(request)
            } else {
                machine.failed(request, at: driver.now, chance: driver.random(), into: &actions)
            }
        }
        perform()
        advance()
    }
}
