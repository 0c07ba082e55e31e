internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaWire

/// Where a member begins.
extension ConsumerDriver {
    /// Asks for the offsets of partitions that are new, one request at a time.
    func fetchOffsets() {
        fetchOffsetsAt = .never
        guard !isFetchingOffsets, !isClosed, closing == nil else { return }
        let wanted = assignments.filter { $0.place < 0 && !$0.isClosing && !$0.isFound }
        guard !wanted.isEmpty else { return }
        guard membership.coordinator >= 0 else {
            fetchOffsetsAt = driver.now + driver.configuration.retryBackoff
            return
        }
        isFetchingOffsets = true
        resolveTopics(of: wanted) { [weak self] topics in
            guard let self, !isClosed else { return }
            guard let topics else { return retryFetching() }
            ask(for: wanted, topics)
        }
    }

    private func retryFetching() {
        isFetchingOffsets = false
        fetchOffsetsAt = driver.now + fetchBackoff.failed(chance: driver.random())
        advance()
    }

    /// Finds the state of the partitions' topics; nil where one is not known for now.
    private func resolveTopics(of wanted: [Assignment], _ completion: @escaping ([TopicState]?) -> Void) {
        var names: [String] = []
        for assignment in wanted where !names.contains(assignment.partition.topic) {
            names.append(assignment.partition.topic)
        }
        resolveTopics(names[...], [], completion)
    }

    private func resolveTopics(
        _ names: ArraySlice<String>,
        _ found: [TopicState],
        _ completion: @escaping ([TopicState]?) -> Void
    ) {
        guard let name = names.first else { return completion(found) }
        driver.metadata.topic(name) { [weak self] result in
            switch result {
            case .success(let topic): self?.resolveTopics(names.dropFirst(), found + [topic], completion)
            case .failure(let error):
                self?.status.note(error)
                completion(nil)
            }
        }
    }

    private func ask(for wanted: [Assignment], _ topics: [TopicState]) {
        let message = offsetFetch(wanted, topics)
        let hasIds = topics.allSatisfy { $0.id != .zero }
        // A member of a group of the newer protocol says which it is from version 9 on.
        let call = Call(
            message,
            versions: VersionRange(settings.groupProtocol == .consumer ? 9 : 1, hasIds ? 10 : 9),
            deadline: driver.now + driver.configuration.requestTimeout,
            fitting: ConsumerDriver.fitting
        ) { [weak self] result in
            self?.fetchedOffsets(wanted, topics, result)
        }
        driver.submit(call, to: membership.coordinator, lane: .offsets(number))
    }

    private func offsetFetch(_ wanted: [Assignment], _ topics: [TopicState]) -> OffsetFetchRequest {
        var group = OffsetFetchRequest.OffsetFetchRequestGroup(groupId: group)
        if settings.groupProtocol == .consumer {
            group.memberId = membership.memberId
            group.memberEpoch = membership.generation
        } else {
            group.memberId = nil
            group.memberEpoch = -1
        }
        group.topics = topics.map { topic in
            OffsetFetchRequest.OffsetFetchRequestTopics(
                name: topic.name,
                topicId: topic.id,
                partitionIndexes: wanted.filter { $0.partition.topic == topic.name }.map(\.partition.partition)
            )
        }
        // What a transaction has not ended yet is waited for: it may be committed.
        return OffsetFetchRequest(groupId: self.group, topics: [], groups: [group], requireStable: true)
    }

    private static func fitting(_ message: OffsetFetchRequest, _ version: Int16) -> OffsetFetchRequest {
        var message = message
        if version < 8 {
            message.topics = (message.groups.first?.topics ?? []).map {
                OffsetFetchRequest.OffsetFetchRequestTopic(name: $0.name, partitionIndexes: $0.partitionIndexes)
            }
            message.groups = []
            if version < 7 { message.requireStable = false }
            return message
        }
        message.groupId = ""
        guard let topics = message.groups.first?.topics else { return message }
        for index in topics.indices {
            if version < 10 {
                message.groups[0].topics?[index].topicId = .zero
            } else {
                message.groups[0].topics?[index].name = ""
            }
        }
        return message
    }

    private func fetchedOffsets(
        _ wanted: [Assignment],
        _ topics: [TopicState],
        _ result: Result<Answer, KafkaError>
    ) {
        guard !isClosed else { return }
        do throws(KafkaError) {
            let answer = try result.get()
            let response = try answer.decode(OffsetFetchResponse.self)
            let found = OffsetsFound(response, topics)
            if let error = found.error(of: wanted.map(\.partition)) {
                group { $0.expelled(error, at: self.driver.now, into: &$1) }
                guard
                    error.isRetriable || error == .staleMemberEpoch || error == .unstableOffsetCommit
                        || error == .unknownMemberId || error == .illegalGeneration
                else {
                    return end(.broker(error) { $0.api = .offsetFetch })
                }
                return retryFetching()
            }
            take(found, wanted, topics)
        } catch  where error.code == .unsupported || error.code == .invalidArgument {
            end(error)
        } catch {
            status.note(error)
            coordinatorIsLost()
            retryFetching()
        }
    }

    private func take(_ found: OffsetsFound, _ wanted: [Assignment], _ topics: [TopicState]) {
        isFetchingOffsets = false
        fetchBackoff.succeeded()
        var starts: [(number: Int, topic: TopicState, offset: Int64, leaderEpoch: Int32)] = []
        for assignment in wanted {
            guard let index = assignments.firstIndex(where: { $0.number == assignment.number && !$0.isClosing }),
                let topic = topics.first(where: { $0.name == assignment.partition.topic })
            else { continue }
            assignments[index].isFound = true
            let entry = found[assignment.partition]
            let offset = driver.defect == .committedIsIgnored ? -1 : entry?.offset ?? -1
            starts.append((assignment.number, topic, offset, entry?.leaderEpoch ?? -1))
        }
        if !starts.isEmpty { self.found(starts) }
        // More may have come meanwhile.
        fetchOffsets()
        advance()
    }

    func coordinatorIsLost() {
        group { machine, _ in machine.coordinatorLost() }
    }
}
