internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// What knows the cluster: asks for metadata where they are missing or wrong, one request at a time.
///
/// The loop's.
final class MetadataDriver {
    private struct Waiter {
        let topic: String
        let deadline: BootInstant
        let completion: (Result<TopicState, KafkaError>) -> Void
    }

    private unowned let driver: ClientDriver
    /// What is known.
    private(set) var snapshot = ClusterSnapshot()

    /// Topics in use, in the order of their first use.
    private var topics: [String] = []
    private var waiters: [Waiter] = []
    /// Topics for which somebody waits until all partitions have a leader.
    private var needsLeaders: [String] = []
    private var isAsking = false
    private var mustAskAgain = false
    private var lastAnswer: BootInstant?
    private var timer: (any LoopTimer)?
    /// When to ask anew where nobody is being asked.
    private var nextAsk = BootInstant.never
    private var backoff: Backoff
    private var lastFailure: KafkaError?
    private var lastTopicError: [String: ErrorCode] = [:]
    private var clusterWaiters: [(Result<ClusterSnapshot, KafkaError>) -> Void] = []

    init(driver: ClientDriver) {
        self.driver = driver
        backoff = Backoff(
            first: driver.configuration.retryBackoff,
            limit: driver.configuration.retryBackoffLimit
        )
    }

    /// Finds a topic.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - completion: Gets its state when each partition that there is has been named, or why there is none.
    func topic(_ name: String, completion: @escaping (Result<TopicState, KafkaError>) -> Void) {
        if let state = snapshot.topic(name) {
            completion(.success(state))
            return
        }
        if !topics.contains(name) { topics.append(name) }
        let deadline = driver.now + driver.configuration.topicTimeout
        waiters.append(Waiter(topic: name, deadline: deadline, completion: completion))
        refresh()
        arm()
    }

    /// Finds a topic all of whose partitions have a leader, asking anew until that is so.
    func topicWithLeaders(_ name: String, completion: @escaping (Result<TopicState, KafkaError>) -> Void) {
        snapshot.forget(name)
        needsLeaders.append(name)
        topic(name) { [unowned self] result in
            if let index = needsLeaders.firstIndex(of: name) { needsLeaders.remove(at: index) }
            completion(result)
        }
    }

    /// A topic is not there any more.
    func forget(_ name: String) {
        topics.removeAll { $0 == name }
        snapshot.forget(name)
    }

    /// Finds out about the cluster's brokers.
    ///
    /// - Parameter completion: Gets what is known, as soon as a broker has answered.
    func cluster(completion: @escaping (Result<ClusterSnapshot, KafkaError>) -> Void) {
        if !snapshot.brokers.isEmpty {
            completion(.success(snapshot))
            return
        }
        clusterWaiters.append(completion)
        refresh()
    }

    /// Something known is wrong: asks anew, soon.
    func refresh() {
        guard !driver.isClosed else { return }
        guard !isAsking else {
            mustAskAgain = true
            return
        }
        // Many partitions find out at the same time that their leader is gone.
        if let lastAnswer, driver.now < lastAnswer + driver.configuration.retryBackoff {
            arm(at: lastAnswer + driver.configuration.retryBackoff)
            return
        }
        ask()
    }

    /// Asks anew at a time.
    private func arm(at time: BootInstant) {
        nextAsk = min(nextAsk, time)
        arm()
    }

    /// Sees to it that nobody waits longer than wanted, also where a broker does not answer.
    private func arm() {
        let time = waiters.reduce(nextAsk) { min($0, $1.deadline) }
        guard time != .never else { return }
        let timer = timer ?? driver.loop.makeTimer { [unowned self] in fired() }
        self.timer = timer
        if let deadline = timer.deadline, deadline <= time { return }
        timer.arm(at: time)
    }

    private func fired() {
        expireWaiters()
        if driver.now >= nextAsk {
            nextAsk = .never
            if !isAsking { ask() }
        }
        arm()
    }

    private func ask() {
        isAsking = true
        mustAskAgain = false
        nextAsk = .never
        let request = MetadataRequest(
            topics: topics.map { MetadataRequest.MetadataRequestTopic(name: $0) },
            allowAutoTopicCreation: driver.configuration.allowsTopicCreation
        )
        let asked = topics
        let call = Call(
            request,
            versions: VersionRange(1, 13),
            deadline: driver.now + driver.configuration.requestTimeout
        ) {
            [unowned self] result in
            isAsking = false
            do throws(KafkaError) {
                let answer = try result.get()
                take(try answer.decode(MetadataResponse.self), asked: asked)
            } catch {
                failed(error)
            }
        }
        driver.submit(call, to: driver.anyNode(), lane: .control)
    }

    private func take(_ response: MetadataResponse, asked: [String]) {
        backoff.succeeded()
        lastAnswer = driver.now
        lastFailure = nil
        for topic in response.topics { if let name = topic.name { lastTopicError[name] = topic.errorCode } }
        let changed = snapshot.take(response)
        for topic in changed {
            driver.producer.metadataChanged(topic)
            for reader in driver.readers { reader.metadataChanged(topic) }
        }
        let clusterWaiters = clusterWaiters
        self.clusterWaiters = []
        for waiter in clusterWaiters { waiter(.success(snapshot)) }
        let waiting = waiters
        waiters = []
        for waiter in waiting {
            if let state = snapshot.topic(waiter.topic),
                !needsLeaders.contains(waiter.topic) || state.partitions.allSatisfy({ $0.leader >= 0 })
            {
                waiter.completion(.success(state))
            } else if let error = lastTopicError[waiter.topic], isFinal(error) {
                waiter.completion(.failure(failure(of: waiter.topic)))
            } else {
                waiters.append(waiter)
            }
        }
        expireWaiters()
        let isIncomplete = !waiters.isEmpty || mustAskAgain
        arm(at: driver.now + (isIncomplete ? driver.configuration.retryBackoff : driver.configuration.metadataAge))
    }

    private func isFinal(_ error: ErrorCode) -> Bool {
        !error.isNone && !error.isRetriable
    }

    private func failed(_ error: KafkaError) {
        lastFailure = error
        expireWaiters()
        if error.code == .unsupported || driver.isClosed {
            let clusterWaiters = clusterWaiters
            self.clusterWaiters = []
            for waiter in clusterWaiters { waiter(.failure(error)) }
        }
        arm(at: driver.now + backoff.failed(chance: driver.random()))
    }

    private func expireWaiters() {
        let now = driver.now
        let late = waiters.filter { $0.deadline <= now }
        waiters.removeAll { $0.deadline <= now }
        for waiter in late {
            // Nobody uses a topic that was never found: it is not asked for any more.
            if !waiters.contains(where: { $0.topic == waiter.topic }) { topics.removeAll { $0 == waiter.topic } }
            waiter.completion(.failure(failure(of: waiter.topic)))
        }
    }

    private func failure(of topic: String) -> KafkaError {
        if let lastFailure {
            return KafkaError(.timedOut, "no broker could be asked for the topic \(topic)") {
                $0.topic = topic
                $0.cause = lastFailure
            }
        }
        let error = lastTopicError[topic] ?? .unknownTopicOrPartition
        guard error == .unknownTopicOrPartition || error.isNone else { return .broker(error) { $0.topic = topic } }
        return KafkaError(.unknownTopic, "the cluster has no topic \(topic)") {
            $0.topic = topic
            $0.hint = "Make it first (admin.createTopic), or let brokers make topics (auto.create.topics.enable)."
        }
    }

    /// Lets nobody wait any more.
    func close() {
        timer?.disarm()
        let failure = KafkaError(.closed, "the client is closed")
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.completion(.failure(failure)) }
        let clusterWaiters = clusterWaiters
        self.clusterWaiters = []
        for waiter in clusterWaiters { waiter(.failure(failure)) }
    }
}
