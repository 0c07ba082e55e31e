internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// What sends records: takes sealed batches, asks the machine, and does what it says.
///
/// The loop's.
final class ProducerDriver: LoopSource {
    private struct Flush {
        /// Batches with smaller numbers count, and the parts of such ones.
        let end: Int
        var left: Int
        var failed: KafkaError?
        var failedRecords = 0
        let completion: (Int, KafkaError?) -> Void
    }

    private unowned let driver: ClientDriver
    private let accumulator: Accumulator
    private var machine: ProducerMachine
    private var topics: [TopicBuffers] = []
    /// The id of each topic, or zero: a topic that is made anew has another one.
    private var topicIds: [KafkaUUID] = []
    /// The topic and the partition of each of the machine's partitions.
    private var places: [(topic: Int, partition: Int32)] = []
    /// By topic the machine's numbers of its partitions.
    private var numbers: [[Int]] = []
    private var batches: [Int: ProducerBatch] = [:]
    private var nextBatch = 0
    private var drained: [ProducerBatch] = []
    private var actions: [ProducerAction] = []
    private var flushes: [Flush] = []
    private var mustFlush = false
    private var hasAnswered = false
    private var isPumping = false
    private var timer: (any LoopTimer)?
    private var producerIdBackoff: Backoff

    init(driver: ClientDriver) {
        self.driver = driver
        accumulator = driver.accumulator
        let configuration = driver.configuration
        machine = ProducerMachine(settings: configuration.producerSettings, defect: driver.defect)
        producerIdBackoff = Backoff(first: configuration.retryBackoff, limit: configuration.retryBackoffLimit)
    }

    /// The open batches of a topic.
    func buffers(of state: TopicState) -> TopicBuffers {
        if let known = topics.first(where: { $0.name == state.name }) { return known }
        let topic = TopicBuffers(
            name: state.name,
            partitions: state.partitions.count,
            index: topics.count,
            accumulator: accumulator,
            sticky: Int(truncatingIfNeeded: driver.random() >> 1)
        )
        topics.append(topic)
        numbers.append([])
        topicIds.append(state.id)
        metadataChanged(state)
        return topic
    }

    /// A topic has other leaders or more partitions.
    func metadataChanged(_ state: TopicState) {
        guard let index = topics.firstIndex(where: { $0.name == state.name }) else { return }
        let topic = topics[index]
        topic.grow(to: state.partitions.count)
        // Before anybody appends to a partition the machine knows it: batches come by the loop, which is here.
        let missing = topic.partitionCount - numbers[index].count
        if missing > 0 {
            let first = machine.addPartitions(missing)
            for number in first..<first + missing {
                places.append((index, Int32(numbers[index].count)))
                numbers[index].append(number)
            }
        }
        if state.id != topicIds[index] {
            if topicIds[index] != .zero {
                for number in numbers[index] { machine.recreated(number) }
            }
            topicIds[index] = state.id
        }
        let now = driver.now
        for partition in state.partitions where Int(partition.partition) < topic.partitionCount {
            let number = numbers[index][Int(partition.partition)]
            machine.leads(number, node: partition.leader, epoch: partition.leaderEpoch, at: now)
        }
        accumulator.wake()
    }

    /// The machine's number of a batch's partition.
    private func number(of batch: ProducerBatch) -> Int { numbers[batch.topic.index][Int(batch.partition)] }

    var hasWork: Bool { accumulator.hasWork }

    func pump() {
        guard accumulator.hasWork || hasAnswered || mustFlush else { return }
        work()
    }

    /// Takes what is sealed and sends what can be sent.
    private func work() {
        let now = driver.now
        let next = accumulator.drain(
            at: now,
            all: mustFlush,
            urgent: hasAnswered || !machine.isBusy,
            into: &drained
        )
        hasAnswered = false
        mustFlush = false
        register()
        machine.send(at: now, into: &actions)
        perform()
        arm(at: min(next, machine.nextDeadline))
    }

    /// Hands the machine what was taken from the open batches.
    private func register() {
        for batch in drained {
            batch.id = nextBatch
            batches[nextBatch] = batch
            let partition = number(of: batch)
            machine.sealed(
                nextBatch,
                partition: partition,
                count: batch.header.count,
                size: batch.header.sizeInBytes,
                deadline: batch.deadline
            )
            nextBatch += 1
        }
        drained.removeAll(keepingCapacity: true)
    }

    private func arm(at time: BootInstant) {
        guard time != .never else { return }
        let timer = timer ?? driver.loop.makeTimer { [unowned self] in fired() }
        self.timer = timer
        if let armed = timer.deadline, armed <= time { return }
        timer.arm(at: time)
    }

    private func fired() {
        machine.tick(at: driver.now, into: &actions)
        perform()
        work()
    }

    /// Does what the machine said; what that leads to is done by the same loop, not inside it.
    private func perform() {
        guard !isPumping else { return }
        isPumping = true
        defer { isPumping = false }
        while !actions.isEmpty {
            let todo = actions
            actions.removeAll(keepingCapacity: true)
            for action in todo { perform(action) }
        }
    }

    private func perform(_ action: ProducerAction) {
        switch action {
        case .send(let request, let node, let entries): send(request, to: node, entries)
        case .complete(let id, let baseOffset, let logAppendTime):
            guard let batch = batches.removeValue(forKey: id) else { return }
            end(batch, baseOffset: baseOffset, logAppendTime: logAppendTime, error: nil)
        case .fail(let id, let failure, let attempts):
            guard let batch = batches.removeValue(forKey: id) else { return }
            end(batch, baseOffset: -1, logAppendTime: -1, error: error(failure, of: batch, attempts: attempts))
        case .split(let id, let attempts): split(id, attempts: attempts)
        case .needProducerId: askForProducerId()
        case .refresh: driver.metadata.refresh()
        }
    }

    private func end(_ batch: ProducerBatch, baseOffset: Int64, logAppendTime: Int64, error: KafkaError?) {
        let count = batch.header.count
        batch.end(baseOffset: baseOffset, logAppendTime: logAppendTime, error: error)
        guard !flushes.isEmpty else { return }
        let origin = origin(of: batch)
        for index in flushes.indices where origin < flushes[index].end {
            flushes[index].left -= 1
            if let error {
                flushes[index].failed = flushes[index].failed ?? error
                flushes[index].failedRecords += Int(count)
            }
        }
        let done = flushes.filter { $0.left == 0 }
        flushes.removeAll { $0.left == 0 }
        for flush in done { flush.completion(flush.failedRecords, flush.failed) }
    }

    /// The number that the batch had before it was split; parts have later numbers than batches that follow them.
    private func origin(of batch: ProducerBatch) -> Int { (batch.parent ?? batch).id }

    /// Sends all that was appended until now, and tells when it is done.
    ///
    /// - Parameter completion: Gets how many records failed, and the first error.
    func flush(completion: @escaping (Int, KafkaError?) -> Void) {
        mustFlush = true
        work()
        guard !batches.isEmpty, driver.defect != .flushDoesNotWait else {
            completion(0, nil)
            return
        }
        flushes.append(Flush(end: nextBatch, left: batches.count, completion: completion))
    }

    private func send(_ request: Int, to node: Int32, _ entries: [ProducerAction.Entry]) {
        var topicData: [ProduceRequest.TopicProduceData] = []
        var topicIndexes: [Int] = []
        for entry in entries {
            guard let batch = batches[entry.batch] else { continue }
            batch.stamp(producerId: entry.producerId, epoch: entry.producerEpoch, sequence: entry.sequence)
            let place = places[entry.partition]
            let data = ProduceRequest.PartitionProduceData(index: place.partition, records: batch.bytes)
            if let index = topicIndexes.lastIndex(of: place.topic) {
                topicData[index].partitionData.append(data)
            } else {
                topicIndexes.append(place.topic)
                topicData.append(.init(name: topics[place.topic].name, partitionData: [data]))
            }
        }
        let configuration = driver.configuration
        let message = ProduceRequest(
            acks: configuration.producer.acknowledgements.rawValue,
            timeoutMs: Int32(clamping: configuration.requestTimeout.milliseconds),
            topicData: topicData
        )
        let isAnswered = configuration.producer.acknowledgements != .none
        let call = Call(
            message,
            versions: VersionRange(3, 12),
            deadline: driver.now + configuration.requestTimeout,
            isAnswered: isAnswered
        ) { [unowned self] result in
            if isAnswered {
                answered(request, node: node, topicIndexes, result)
            } else {
                sentUnacknowledged(request, result)
            }
        }
        driver.submit(call, to: node, lane: .produce)
    }

    private func sentUnacknowledged(_ request: Int, _ result: Result<Answer, KafkaError>) {
        switch result {
        case .success: machine.sentUnacknowledged(request, into: &actions)
        case .failure(let error): failed(request, error)
        }
        goOn()
    }

    private func failed(_ request: Int, _ error: KafkaError) {
        machine.failed(
            request,
            mayBeWritten: error.outcome != .notWritten,
            at: driver.now,
            chance: driver.random(),
            into: &actions
        )
    }

    /// Does what follows from an answer, now or at the end of what is being done.
    private func goOn() {
        hasAnswered = true
        guard !isPumping else {
            accumulator.wake()
            return
        }
        perform()
        work()
    }

    private func answered(
        _ request: Int,
        node: Int32,
        _ topicIndexes: [Int],
        _ result: Result<Answer, KafkaError>
    ) {
        do throws(KafkaError) {
            let response = try result.get().decode(ProduceResponse.self)
            var results: [ProducerResult] = []
            results.reserveCapacity(response.responses.reduce(0) { $0 + $1.partitionResponses.count })
            for topic in response.responses {
                guard let index = topicIndexes.first(where: { topics[$0].name == topic.name }) else { continue }
                for partition in topic.partitionResponses {
                    guard partition.index >= 0, partition.index < topics[index].partitionCount else { continue }
                    let number = numbers[index][Int(partition.index)]
                    results.append(
                        ProducerResult(
                            partition: number,
                            error: partition.errorCode,
                            baseOffset: partition.baseOffset,
                            logAppendTime: partition.logAppendTimeMs,
                            message: partition.errorMessage
                        )
                    )
                    let hint = partition.currentLeader
                    if hint.leaderId >= 0, hint.leaderEpoch >= 0, driver.metadata.snapshot.broker(hint.leaderId) != nil
                    {
                        machine.leads(number, node: hint.leaderId, epoch: hint.leaderEpoch, at: driver.now)
                    }
                }
            }
            driver.throttle(node, .produce, milliseconds: response.throttleTimeMs)
            machine.answered(
                request,
                results: results,
                at: driver.now,
                chance: driver.random(),
                into: &actions
            )
        } catch {
            failed(request, error)
        }
        goOn()
    }

    private func split(_ id: Int, attempts: Int) {
        guard let batch = batches[id] else { return }
        let parts = batch.split()
        guard !parts.isEmpty else {
            machine.abandon(id, of: number(of: batch), .messageTooLarge, into: &actions)
            return
        }
        batches[id] = nil
        var made: [(batch: Int, count: Int32, size: Int)] = []
        for part in parts {
            part.id = nextBatch
            batches[nextBatch] = part
            made.append((nextBatch, part.header.count, part.header.sizeInBytes))
            nextBatch += 1
        }
        // A flush that waits for the whole waits for its parts.
        let origin = origin(of: batch)
        for index in flushes.indices where origin < flushes[index].end { flushes[index].left += parts.count - 1 }
        machine.replace(id, of: number(of: batch), by: made)
        goOn()
    }

    private func askForProducerId() {
        let request = InitProducerIdRequest(transactionalId: nil, transactionTimeoutMs: 60_000)
        let call = Call(request, deadline: driver.now + driver.configuration.requestTimeout) { [unowned self] result in
            do throws(KafkaError) {
                let answer = try result.get()
                let response = try answer.decode(InitProducerIdResponse.self)
                guard response.errorCode.isNone else { throw .broker(response.errorCode) }
                producerIdBackoff.succeeded()
                machine.gotProducerId(response.producerId, epoch: response.producerEpoch)
                goOn()
            } catch {
                if case .broker(let code) = error.code, !code.isRetriable {
                    machine.refused(code, into: &actions)
                    goOn()
                }
                let wait = producerIdBackoff.failed(chance: driver.random())
                let timer = driver.loop.makeTimer { [unowned self] in
                    producerIdTimer = nil
                    machine.failedProducerId()
                    work()
                }
                producerIdTimer = timer
                timer.arm(at: driver.now + wait)
            }
        }
        driver.submit(call, to: driver.anyNode(), lane: .control)
    }

    private var producerIdTimer: (any LoopTimer)?
    private var closing: KafkaError?

    private func error(_ failure: ProducerFailure, of batch: ProducerBatch, attempts: Int) -> KafkaError {
        func fill(_ fields: inout KafkaError.Fields) {
            fields.topic = batch.topic.name
            fields.partition = batch.partition
            fields.outcome = failure.outcome
            fields.attempt = attempts
            fields.api = .produce
        }
        switch failure {
        case .refused(let code, _, let message):
            return .broker(code, message: message.map { "\(code.message) The broker says: \($0)" }, fill)
        case .timedOut(_, let last):
            return KafkaError(.timedOut, "the record was not acknowledged within the delivery timeout") { fields in
                fill(&fields)
                if !last.isNone { fields.cause = KafkaError.broker(last) }
            }
        case .closed:
            let closing = closing ?? KafkaError(.closed, "the client was closed before the record was acknowledged")
            return closing.with(fill)
        }
    }

    /// Fails all that is not acknowledged.
    ///
    /// - Parameter error: Why.
    func close(_ error: KafkaError) {
        accumulator.close()
        closing = error
        // What is still open has never been sent.
        _ = accumulator.drain(at: driver.now, all: true, urgent: true, into: &drained)
        register()
        machine.close(into: &actions)
        perform()
    }
}
