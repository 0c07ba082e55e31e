internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaWire

/// What a member commits.
extension ConsumerDriver {
    /// Commits what the task has processed, where that is done automatically.
    func commitProcessed(at now: BootInstant) {
        guard case .automatic(let interval) = settings.commits else { return }
        nextAutomaticCommit = now + interval
        let entries = entries(ledger.takeProcessed())
        guard !entries.isEmpty else { return }
        let deadline = now + driver.configuration.requestTimeout
        commits { _ = $0.commit(entries, deadline: deadline, into: &$1) }
    }

    /// The positions as they are committed; those of partitions that are gone are left out.
    func entries(_ positions: [ConsumerLedger.Position], metadata: String? = nil) -> [CommitEntry] {
        positions.compactMap { position in
            guard
                let assignment = assignments.first(where: {
                    $0.place == position.partition && $0.generation == position.generation
                })
            else { return nil }
            return entry(assignment, position.offset, position.leaderEpoch, metadata)
        }
    }

    private func entry(
        _ assignment: Assignment,
        _ offset: Int64,
        _ leaderEpoch: Int32,
        _ metadata: String?
    ) -> CommitEntry {
        CommitEntry(
            partition: assignment.partition,
            topicId: assignment.topicId,
            assignment: assignment.number,
            offset: offset,
            leaderEpoch: leaderEpoch,
            metadata: metadata
        )
    }

    /// Commits all that was handed out.
    func commitHandedOut(_ completion: @escaping (KafkaError?) -> Void) {
        commit(entries(ledger.handedOut()), completion)
    }

    /// Commits one position.
    func commit(
        _ position: ConsumerLedger.Position,
        of partition: TopicPartition,
        metadata: String?,
        _ completion: @escaping (KafkaError?) -> Void
    ) {
        let entries = entries([position], metadata: metadata)
        guard !entries.isEmpty else { return completion(lostError(of: partition)) }
        commit(entries, completion)
    }

    private func commit(_ entries: [CommitEntry], _ completion: @escaping (KafkaError?) -> Void) {
        guard !isClosed else { return completion(ClientDriver.closedError) }
        guard !entries.isEmpty else { return completion(nil) }
        let deadline = driver.now + driver.configuration.requestTimeout
        var job = 0
        isBeginningCommit = true
        commits { job = $0.commit(entries, deadline: deadline, into: &$1) }
        isBeginningCommit = false
        if let early = earlyFailures.removeValue(forKey: job) { return completion(early) }
        commitWaiters[job] = completion
        advance()
    }

    func sendCommit(_ request: Int, _ entries: [CommitEntry]) {
        // A topic that was made anew is another one: its records have nothing to do with these offsets.
        if let strange = entries.first(where: isRecreated) {
            let results = entries.map { entry in
                (
                    partition: entry.partition,
                    error: isRecreated(entry) ? .inconsistentTopicId : ErrorCode.networkException
                )
            }
            let error = KafkaError(.topicRecreated, "the topic was deleted and made anew") {
                $0.topic = strange.partition.topic
            }
            status.note(error)
            return commits {
                $0.answered(request, results: results, at: self.driver.now, chance: self.driver.random(), into: &$1)
            }
        }
        let message = offsetCommit(entries)
        let identity = (membership.memberId, membership.generation)
        let hasIds = entries.allSatisfy { $0.topicId != .zero }
        let call = Call(
            message,
            versions: VersionRange(settings.groupProtocol == .consumer ? 9 : 2, hasIds ? 10 : 9),
            deadline: driver.now + driver.configuration.requestTimeout,
            fitting: ConsumerDriver.fitting
        ) { [weak self] result in
            self?.committed(request, entries, result, as: identity)
        }
        driver.submit(call, to: membership.coordinator, lane: .offsets(number))
    }

    /// What an error says of the member as it is now: a commit that crossed a rebalance is only to be sent again.
    private func judged(_ error: ErrorCode, as identity: (memberId: String, generation: Int32)) -> ErrorCode {
        guard error == .illegalGeneration || error == .unknownMemberId else { return error }
        let isSame = identity == (membership.memberId, membership.generation)
        return isSame ? error : .rebalanceInProgress
    }

    private func isRecreated(_ entry: CommitEntry) -> Bool {
        let topic = driver.metadata.snapshot.topic(entry.partition.topic)
        guard entry.topicId != .zero, let known = topic else { return false }
        return known.id != .zero && known.id != entry.topicId
    }

    private func offsetCommit(_ entries: [CommitEntry]) -> OffsetCommitRequest {
        var topics: [OffsetCommitRequest.OffsetCommitRequestTopic] = []
        for entry in entries {
            let partition = OffsetCommitRequest.OffsetCommitRequestPartition(
                partitionIndex: entry.partition.partition,
                committedOffset: driver.defect == .commitSkipsARecord ? entry.offset + 1 : entry.offset,
                committedLeaderEpoch: entry.leaderEpoch,
                committedMetadata: entry.metadata ?? ""
            )
            if let index = topics.firstIndex(where: { $0.name == entry.partition.topic }) {
                topics[index].partitions.append(partition)
            } else {
                topics.append(.init(name: entry.partition.topic, topicId: entry.topicId, partitions: [partition]))
            }
        }
        return OffsetCommitRequest(
            groupId: group,
            generationIdOrMemberEpoch: membership.generation,
            memberId: membership.memberId,
            groupInstanceId: settings.instanceId,
            topics: topics
        )
    }

    private static func fitting(_ message: OffsetCommitRequest, _ version: Int16) -> OffsetCommitRequest {
        var message = message
        if version < 7 { message.groupInstanceId = nil }
        for topic in message.topics.indices {
            if version < 10 { message.topics[topic].topicId = .zero } else { message.topics[topic].name = "" }
            guard version < 6 else { continue }
            for partition in message.topics[topic].partitions.indices {
                message.topics[topic].partitions[partition].committedLeaderEpoch = -1
            }
        }
        return message
    }

    private func committed(
        _ request: Int,
        _ entries: [CommitEntry],
        _ result: Result<Answer, KafkaError>,
        as identity: (memberId: String, generation: Int32)
    ) {
        guard !isClosed else { return }
        let now = driver.now
        do throws(KafkaError) {
            let response = try result.get().decode(OffsetCommitResponse.self)
            var results: [(partition: TopicPartition, error: ErrorCode)] = []
            for topic in response.topics {
                let name =
                    topic.name.isEmpty
                    ? entries.first { $0.topicId == topic.topicId }?.partition.topic ?? "" : topic.name
                for partition in topic.partitions {
                    // Perhaps the topic was made anew: the next attempt is to know.
                    if partition.errorCode == .unknownTopicId { driver.metadata.refresh() }
                    let error = judged(partition.errorCode, as: identity)
                    results.append((TopicPartition(name, partition.partitionIndex), error))
                }
            }
            commits { $0.answered(request, results: results, at: now, chance: self.driver.random(), into: &$1) }
        } catch {
            status.note(error)
            if error.isRetriable { coordinatorIsLost() }
            commits { $0.failed(request, at: now, chance: self.driver.random(), into: &$1) }
        }
        advance()
    }

    func error(_ failure: CommitFailure, of partition: TopicPartition?) -> KafkaError {
        func fill(_ fields: inout KafkaError.Fields) {
            fields.topic = partition?.topic
            fields.partition = partition?.partition
            fields.api = .offsetCommit
        }
        switch failure {
        case .partitionLost: return lostError(of: partition)
        case .refused(.inconsistentTopicId):
            let text = "the topic was deleted and made anew: its old offsets are not committed"
            return KafkaError(.topicRecreated, text, fill)
        case .refused(let code): return .broker(code, fill)
        case .timedOut(let last, let isUnknown):
            return KafkaError(.timedOut, "the coordinator did not take the offsets in time: \(last.name)") {
                fill(&$0)
                $0.outcome = isUnknown ? .unknown : .notWritten
            }
        }
    }
}
