public import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaRecords
internal import KafkaWire

extension Admin {
    /// Finds offsets by what they are.
    ///
    /// - Parameters:
    ///   - topic: The topic's name.
    ///   - position: What is looked for: the start, the end, or the first record that is not older than a time.
    ///   - isolation: Whether the end is that of what is committed.
    /// - Returns: The offset of each partition; nil where there is no such record.
    /// - Throws: A `KafkaError` where a partition's leader can't be asked.
    public func offsets(
        of topic: String,
        at position: StartPosition,
        isolation: IsolationLevel = .readUncommitted
    ) async throws(KafkaError) -> [TopicPartition: Int64?] {
        let state = try await self.topic(topic)
        let time: Int64
        switch position {
        case .earliest: time = -2
        case .latest: time = -1
        case .time(let timestamp): time = max(0, timestamp.milliseconds)
        case .last(let duration): time = max(0, client.driver.runtime.wallMilliseconds - duration.milliseconds)
        case .offset:
            throw KafkaError(.invalidArgument, "an offset need not be asked for") { $0.topic = topic }
        }
        var offsets: [TopicPartition: Int64?] = [:]
        for leader in leaders(of: state) {
            let partitions = state.partitions.filter { $0.leader == leader }.map { partition in
                ListOffsetsRequest.ListOffsetsPartition(
                    partitionIndex: partition.partition,
                    currentLeaderEpoch: partition.leaderEpoch,
                    timestamp: time
                )
            }
            let request = ListOffsetsRequest(
                replicaId: -1,
                isolationLevel: isolation.rawValue,
                topics: [.init(name: topic, partitions: partitions)],
                timeoutMs: timeout
            )
            let response = try await client.request(request, to: .broker(leader), versions: VersionRange(1, 10))
            for partition in response.topics.flatMap(\.partitions) {
                try check(partition.errorCode, nil, topic: topic)
                let key = TopicPartition(topic, partition.partitionIndex)
                offsets[key] = .some(partition.offset < 0 ? nil : partition.offset)
            }
        }
        return offsets
    }

    /// Deletes the records before an offset of each partition.
    ///
    /// - Parameter offsets: The first offset of each partition that is to stay; -1 for none of those that are there.
    /// - Returns: The first offset that is left of each partition.
    /// - Throws: A `KafkaError` with the broker's code.
    @discardableResult
    public func deleteRecords(
        before offsets: [TopicPartition: Int64]
    ) async throws(KafkaError) -> [TopicPartition: Int64] {
        var left: [TopicPartition: Int64] = [:]
        let wanted = offsets.sorted { $0.key < $1.key }
        var names: [String] = []
        for entry in wanted where names.last != entry.key.topic { names.append(entry.key.topic) }
        for name in names {
            let state = try await topic(name)
            for leader in leaders(of: state) {
                let mine = wanted.filter { $0.key.topic == name && state[$0.key.partition]?.leader == leader }
                guard !mine.isEmpty else { continue }
                let partitions = mine.map {
                    DeleteRecordsRequest.DeleteRecordsPartition(partitionIndex: $0.key.partition, offset: $0.value)
                }
                let request = DeleteRecordsRequest(
                    topics: [.init(name: name, partitions: partitions)],
                    timeoutMs: timeout
                )
                let response = try await client.request(request, to: .broker(leader))
                for partition in response.topics.flatMap(\.partitions) {
                    try check(partition.errorCode, nil, topic: name)
                    left[TopicPartition(name, partition.partitionIndex)] = partition.lowWatermark
                }
            }
        }
        return left
    }

    private func leaders(of state: TopicState) -> [Int32] {
        var leaders: [Int32] = []
        for partition in state.partitions where partition.leader >= 0 && !leaders.contains(partition.leader) {
            leaders.append(partition.leader)
        }
        return leaders
    }
}
