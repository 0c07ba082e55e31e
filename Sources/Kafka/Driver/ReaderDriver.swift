internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaRecords
internal import KafkaWire

/// What reads partitions: asks the machine, fetches, and fills the queue that the reader's task takes from.
///
/// The loop's, but for what says otherwise.
final class ReaderDriver: LoopSource, @unchecked Sendable {
    struct Place {
        let partition: TopicPartition
        var topicId: KafkaUUID
        var generation = 0
    }

    /// Any thread.
    let queue: FetchQueue
    unowned let driver: ClientDriver
    private let number: Int
    private let settings: KafkaClient.Configuration.Reader
    var machine: FetchMachine
    private(set) var places: [Place] = []
    var actions: [FetchAction] = []
    private var timer: (any LoopTimer)?
    private(set) var isClosed = false
    private var isPerforming = false
    /// Whether partitions come and go, so that reading does not end with them.
    var isOpenEnded = false
    /// Looks at a failure first; true where that is all that is to be done.
    var intercept: ((_ place: Int, _ failure: FetchFailure) -> Bool)?

    init(number: Int, settings: KafkaClient.Configuration.Reader, driver: ClientDriver) {
        self.number = number
        self.settings = settings
        self.driver = driver
        var fetch = FetchSettings()
        fetch.retryBackoff = driver.configuration.retryBackoff
        fetch.retryBackoffLimit = driver.configuration.retryBackoffLimit
        machine = FetchMachine(settings: fetch, defect: driver.defect)
        queue = FetchQueue(defect: driver.defect)
    }

    /// The task has taken slices: there is room for more.
    ///
    /// Any thread.
    func taken() { driver.loop.wake() }

    var hasWork: Bool { queue.hasRoomNews }

    func pump() {
        guard queue.takeRoomNews() else { return }
        advance()
    }

    /// Adds the partitions of a topic.
    ///
    /// - Returns: The number of the first one.
    func add(_ topic: TopicState, _ partitions: [Int32], start: StartPosition, end: EndPosition) {
        let wall = driver.runtime.wallMilliseconds
        for partition in partitions {
            let index = machine.add(start: start, end: end, wallMilliseconds: wall)
            places.append(Place(partition: TopicPartition(topic.name, partition), topicId: topic.id))
            if let state = topic[partition] {
                machine.leads(index, node: state.leader, epoch: state.leaderEpoch, at: driver.now)
            }
        }
        advance()
    }

    /// Reads a partition that may have been read before.
    ///
    /// - Parameters:
    ///   - topic: Its topic.
    ///   - partition: Its number in the topic.
    ///   - start: Where to begin.
    ///   - leaderEpoch: The epoch of the record before that, or -1.
    /// - Returns: The reader's number of the partition, and the generation of what is fetched from now on.
    func open(
        _ topic: TopicState,
        _ partition: Int32,
        start: StartPosition,
        leaderEpoch: Int32
    ) -> (place: Int, generation: Int) {
        let name = TopicPartition(topic.name, partition)
        let wall = driver.runtime.wallMilliseconds
        let index: Int
        if let known = places.firstIndex(where: { $0.partition == name }) {
            index = known
            places[index].topicId = topic.id
            machine.restart(index, start: start, wallMilliseconds: wall)
        } else {
            index = machine.add(start: start, end: .never, wallMilliseconds: wall)
            places.append(Place(partition: name, topicId: topic.id))
        }
        places[index].generation = queue.renew(index)
        if let state = topic[partition] {
            machine.leads(index, node: state.leader, epoch: state.leaderEpoch, at: driver.now)
        }
        machine.continues(index, after: leaderEpoch)
        return (index, places[index].generation)
    }

    /// Reads a partition no more; what was fetched of it is not handed out.
    func stop(_ place: Int) {
        places[place].generation = queue.renew(place)
        machine.stop(place)
    }

    /// A topic has other leaders, or is another one.
    func metadataChanged(_ topic: TopicState) {
        for index in places.indices where places[index].partition.topic == topic.name {
            if places[index].topicId != topic.id, places[index].topicId != .zero, topic.id != .zero {
                machine.recreated(index, into: &actions)
                continue
            }
            if let state = topic[places[index].partition.partition] {
                machine.leads(index, node: state.leader, epoch: state.leaderEpoch, at: driver.now)
            }
        }
        advance()
    }

    /// Reads a partition from another position on.
    func seek(_ partition: TopicPartition, to start: StartPosition) {
        guard let index = places.firstIndex(where: { $0.partition == partition }) else { return }
        _ = seek(index, to: start)
        advance()
    }

    /// Reads the partition of a number from another position on.
    ///
    /// - Returns: The generation of what is fetched from now on.
    func seek(_ place: Int, to start: StartPosition) -> Int {
        places[place].generation = queue.renew(place)
        machine.seek(place, to: start, wallMilliseconds: driver.runtime.wallMilliseconds)
        return places[place].generation
    }

    /// Reads no more of a partition, or reads it again.
    func pause(_ partition: TopicPartition, _ isPaused: Bool) {
        guard let index = places.firstIndex(where: { $0.partition == partition }) else { return }
        machine.pause(index, isPaused)
        advance()
    }

    /// Ends reading.
    func close(_ error: KafkaError? = nil) {
        guard !isClosed else { return }
        isClosed = true
        timer?.disarm()
        if let error { queue.fail(error) }
        queue.end()
        driver.closeLane(.fetch(number))
    }

    /// Asks for what can be asked for.
    func advance() {
        guard !isClosed else { return }
        let now = driver.now
        machine.advance(at: now, answers: room, into: &actions)
        perform()
        let next = machine.nextDeadline(after: now)
        guard next != .never, !isClosed else { return }
        let timer = timer ?? driver.loop.makeTimer { [unowned self] in advance() }
        self.timer = timer
        if let armed = timer.deadline, armed <= next { return }
        timer.arm(at: next)
    }

    /// How many bytes an answer may have.
    private var answerSize: Int { min(settings.maximumBytes, settings.budget) }

    /// For how many answers there is room: one ahead of the task, of each broker as far as the budget goes.
    private var room: Int {
        let waiting = queue.byteCount
        guard waiting < answerSize else { return 0 }
        return waiting == 0 ? max(1, settings.budget / answerSize) : (settings.budget - waiting) / answerSize
    }

    /// Does what the machine said; what that leads to is done by the same loop, not inside it.
    func perform() {
        guard !isPerforming else { return }
        isPerforming = true
        defer { isPerforming = false }
        while !actions.isEmpty {
            let todo = actions
            actions.removeAll(keepingCapacity: true)
            for action in todo { perform(action) }
        }
    }

    private func perform(_ action: FetchAction) {
        switch action {
        case .fetch(let request, let node, let session, let epoch, let entries, let forgotten):
            fetch(request, node, session: session, epoch: epoch, entries, forgotten)
        case .listOffsets(let request, let node, let queries): listOffsets(request, node, queries)
        case .validate(let request, let node, let checks): validate(request, node, checks)
        case .deliver: break
        case .ended: if machine.hasEnded { queue.end() }
        case .failed(let partition, let failure):
            if let intercept, intercept(partition, failure) { return }
            queue.fail(error(failure, of: places[partition].partition), partition: partition)
            if machine.hasEnded, !isOpenEnded { queue.end() }
        case .refresh: driver.metadata.refresh()
        }
    }

    private func fetch(
        _ request: Int,
        _ node: Int32,
        session: Int32,
        epoch: Int32,
        _ entries: [FetchAction.Entry],
        _ forgotten: [Int]
    ) {
        var topics: [FetchRequest.FetchTopic] = []
        let maximum = Int32(clamping: settings.maximumPartitionBytes)
        for entry in entries {
            let place = places[entry.partition]
            let partition = FetchRequest.FetchPartition(
                partition: place.partition.partition,
                currentLeaderEpoch: entry.leaderEpoch,
                fetchOffset: entry.offset,
                lastFetchedEpoch: entry.lastFetchedEpoch,
                partitionMaxBytes: maximum
            )
            if let index = topics.lastIndex(where: { $0.topic == place.partition.topic }) {
                topics[index].partitions.append(partition)
            } else {
                topics.append(
                    .init(topic: place.partition.topic, topicId: place.topicId, partitions: [partition])
                )
            }
        }
        var dropped: [FetchRequest.ForgottenTopic] = []
        for index in forgotten {
            let place = places[index]
            dropped.append(
                .init(
                    topic: place.partition.topic,
                    topicId: place.topicId,
                    partitions: [place.partition.partition]
                )
            )
        }
        let message = FetchRequest(
            maxWaitMs: Int32(clamping: settings.maximumWait.milliseconds),
            minBytes: Int32(clamping: settings.minimumBytes),
            maxBytes: Int32(clamping: answerSize),
            isolationLevel: settings.isolation.rawValue,
            sessionId: session,
            sessionEpoch: epoch,
            topics: topics,
            forgottenTopicsData: dropped
        )
        // Topics are named by their ids from version 13 on, which needs all of them.
        let hasIds = places.allSatisfy { $0.topicId != .zero }
        let call = Call(
            message,
            versions: VersionRange(4, hasIds ? 17 : 12),
            deadline: driver.now + driver.configuration.requestTimeout + settings.maximumWait,
            fitting: ReaderDriver.fitting
        ) { [weak self] result in
            self?.fetched(request, node, result)
        }
        driver.submit(call, to: node, lane: .fetch(number))
    }

    /// A fetch request without what a version does not have.
    private static func fitting(_ message: FetchRequest, _ version: Int16) -> FetchRequest {
        guard version < 12 else { return message }
        var message = message
        for topic in message.topics.indices {
            for partition in message.topics[topic].partitions.indices {
                message.topics[topic].partitions[partition].lastFetchedEpoch = -1
            }
        }
        return message
    }

    private func fetched(_ request: Int, _ node: Int32, _ result: Result<Answer, KafkaError>) {
        guard !isClosed else { return }
        do throws(KafkaError) {
            let answer = try result.get()
            let response = try answer.decode(FetchResponse.self)
            driver.throttle(node, .fetch(number), milliseconds: response.throttleTimeMs)
            var results: [FetchResult] = []
            var data: [FetchResponse.PartitionData] = []
            var hint = 0
            for topic in response.responses {
                for partition in topic.partitions {
                    guard let index = find(topic, partition.partitionIndex, from: &hint) else { continue }
                    results.append(summary(of: partition, index))
                    data.append(partition)
                }
            }
            machine.fetched(
                request,
                error: response.errorCode,
                session: response.sessionId,
                results: results,
                detectsDivergence: answer.version >= 12,
                at: driver.now,
                chance: driver.random(),
                into: &actions
            )
            deliver(results, data)
        } catch {
            machine.failed(request, at: driver.now, chance: driver.random(), into: &actions)
            report(error)
        }
        perform()
        advance()
    }

    /// Errors that time does not heal end the reading.
    private func report(_ error: KafkaError) {
        guard error.code == .unsupported || error.code == .invalidArgument else { return }
        queue.fail(error)
        close()
    }

    private func find(
        _ topic: FetchResponse.FetchableTopicResponse,
        _ partition: Int32,
        from hint: inout Int
    ) -> Int? {
        for step in 0..<places.count {
            let index = (hint + step) % places.count
            guard places[index].partition.partition == partition else { continue }
            let isSame =
                topic.topic.isEmpty
                ? places[index].topicId == topic.topicId : places[index].partition.topic == topic.topic
            guard isSame else { continue }
            hint = index + 1
            return index
        }
        return nil
    }

    private func summary(of partition: FetchResponse.PartitionData, _ index: Int) -> FetchResult {
        var result = FetchResult(partition: index)
        result.error = partition.errorCode
        result.highWatermark =
            settings.isolation == .readCommitted ? partition.lastStableOffset : partition.highWatermark
        result.logStart = partition.logStartOffset
        result.preferredReplica = partition.preferredReadReplica
        result.divergingEnd = partition.divergingEpoch.endOffset
        if let records = partition.records, !records.isEmpty {
            let scan = RecordSetScan(records)
            result.nextOffset = scan.nextOffset
            result.lastEpoch = scan.lastEpoch
        }
        return result
    }

    /// Lays down for the task what the machine says is wanted.
    private func deliver(_ results: [FetchResult], _ data: [FetchResponse.PartitionData]) {
        var slices: [FetchSlice] = []
        var next = 0
        for action in actions {
            guard case .deliver(let partition, let start) = action else { continue }
            while next < results.count, results[next].partition != partition { next += 1 }
            guard next < results.count, let records = data[next].records else { continue }
            slices.append(
                FetchSlice(
                    partition: partition,
                    name: places[partition].partition,
                    generation: places[partition].generation,
                    records: records,
                    start: start,
                    end: machine.end(of: partition) ?? .max,
                    highWatermark: results[next].highWatermark,
                    aborted: (data[next].abortedTransactions ?? [])
                        .map { AbortedRange(producerId: $0.producerId, firstOffset: $0.firstOffset) }
                        .sorted { $0.firstOffset < $1.firstOffset }
                )
            )
        }
        if !slices.isEmpty { queue.put(slices) }
    }

    private func listOffsets(_ request: Int, _ node: Int32, _ queries: [FetchAction.Query]) {
        var topics: [ListOffsetsRequest.ListOffsetsTopic] = []
        for query in queries {
            let place = places[query.partition].partition
            let partition = ListOffsetsRequest.ListOffsetsPartition(
                partitionIndex: place.partition,
                currentLeaderEpoch: query.leaderEpoch,
                timestamp: query.timestamp
            )
            if let index = topics.lastIndex(where: { $0.name == place.topic }) {
                topics[index].partitions.append(partition)
            } else {
                topics.append(.init(name: place.topic, partitions: [partition]))
            }
        }
        let message = ListOffsetsRequest(
            replicaId: -1,
            isolationLevel: settings.isolation.rawValue,
            topics: topics,
            timeoutMs: Int32(clamping: driver.configuration.requestTimeout.milliseconds)
        )
        let deadline = driver.now + driver.configuration.requestTimeout
        let call = Call(message, versions: VersionRange(1, 10), deadline: deadline) { [weak self] result in
            self?.listed(request, queries, result)
        }
        driver.submit(call, to: node, lane: .control)
    }

    private func listed(_ request: Int, _ queries: [FetchAction.Query], _ result: Result<Answer, KafkaError>) {
        guard !isClosed else { return }
        do throws(KafkaError) {
            let response = try result.get().decode(ListOffsetsResponse.self)
            var results: [(partition: Int, error: ErrorCode, offset: Int64)] = []
            for topic in response.topics {
                for partition in topic.partitions {
                    let wanted = TopicPartition(topic.name, partition.partitionIndex)
                    guard let query = queries.first(where: { places[$0.partition].partition == wanted }) else {
                        continue
                    }
                    results.append((query.partition, partition.errorCode, partition.offset))
                }
            }
            machine.listed(request, results: results, at: driver.now, chance: driver.random(), into: &actions)
        } catch {
            machine.failed(request, at: driver.now, chance: driver.random(), into: &actions)
            report(error)
        }
        perform()
        advance()
    }

    private func error(_ failure: FetchFailure, of partition: TopicPartition) -> KafkaError {
        func fill(_ fields: inout KafkaError.Fields) {
            fields.topic = partition.topic
            fields.partition = partition.partition
            fields.api = .fetch
        }
        switch failure {
        case .outOfRange(let offset, let start, _):
            let begin = start >= 0 ? "; the first one that is there is \(start)" : ""
            return KafkaError(.offsetOutOfRange, "the partition has no offset \(offset)\(begin)") {
                fill(&$0)
                $0.offset = offset
                $0.hint =
                    "The records were deleted, or the offset is of another cluster: seek to where reading should go on."
            }
        case .truncated(let offset, let end):
            let place = end >= 0 ? ": the log now ends at \(end)" : ""
            return KafkaError(.offsetOutOfRange, "records that were read are gone\(place)") {
                fill(&$0)
                $0.offset = offset
                $0.hint = "A leader was elected that did not have them (unclean.leader.election.enable)."
            }
        case .recreated:
            return KafkaError(.topicRecreated, "the topic was deleted and made anew", fill)
        case .refused(let code, let offset):
            return .broker(code) {
                fill(&$0)
                $0.offset = offset < 0 ? nil : offset
            }
        }
    }

    /// The position of each partition, and up to where it may be read.
    func progress() -> [PartitionProgress] {
        places.indices.map { index in
            PartitionProgress(
                partition: places[index].partition,
                position: machine.position(of: index),
                end: machine.highWatermark(of: index),
                activity: machine.activity(of: index)
            )
        }
    }
}
