internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// The search for one coordinator, which goes on as long as somebody waits for it.
///
/// The loop's.
final class CoordinatorLookup {
    typealias Completion = (Result<Int32, KafkaError>) -> Void

    private struct Waiter {
        let deadline: BootInstant
        let completion: Completion
    }

    /// What is looked for.
    let key: CoordinatorKey

    private unowned let driver: ClientDriver
    private let finished: (Int32?) -> Void
    private var waiters: [Waiter] = []
    private var backoff: Backoff
    private var timer: (any LoopTimer)?
    /// When to ask; never while an answer is awaited.
    private var nextAsk = BootInstant.never
    private var attempts = 0
    private var lastFailure: KafkaError?
    private var hasEnded = false

    /// Makes a search that has not begun.
    ///
    /// - Parameters:
    ///   - key: What is looked for.
    ///   - driver: Whose it is.
    ///   - finished: Gets the broker, or nil where none was found, before the waiters do.
    init(_ key: CoordinatorKey, driver: ClientDriver, finished: @escaping (Int32?) -> Void) {
        self.key = key
        self.driver = driver
        self.finished = finished
        backoff = Backoff(first: driver.configuration.retryBackoff, limit: driver.configuration.retryBackoffLimit)
    }

    /// Begins.
    func start() {
        // Who asks an address to start from would not know where the coordinator is that it names.
        driver.metadata.cluster { [self] result in
            switch result {
            case .success: ask()
            case .failure(let error): end(.failure(error))
            }
        }
    }

    /// Somebody more waits.
    func wait(until deadline: BootInstant, completion: @escaping Completion) {
        waiters.append(Waiter(deadline: deadline, completion: completion))
        arm()
    }

    private func ask() {
        guard !hasEnded else { return }
        nextAsk = .never
        attempts += 1
        let key = key
        let call = Call(
            versions: VersionRange(key.kind == .group ? 0 : 1, 6),
            deadline: driver.now + driver.configuration.requestTimeout,
            completion: { [self] result in take(result) }
        ) { version in
            // Newer versions ask for many at a time.
            version < 4
                ? FindCoordinatorRequest(key: key.name, keyType: key.kind.rawValue)
                : FindCoordinatorRequest(keyType: key.kind.rawValue, coordinatorKeys: [key.name])
        }
        driver.submit(call, to: driver.anyNode(), lane: .control)
    }

    private func take(_ result: Result<Answer, KafkaError>) {
        guard !hasEnded else { return }
        do throws(KafkaError) {
            let answer = try result.get()
            let node = try node(of: try answer.decode(FindCoordinatorResponse.self), version: answer.version)
            guard driver.metadata.snapshot.broker(node) != nil else {
                driver.metadata.refresh()
                throw KafkaError(.connection, "the cluster's metadata do not name the coordinator yet") {
                    $0.broker = node
                }
            }
            end(.success(node))
        } catch {
            guard error.isRetriable else {
                end(.failure(error))
                return
            }
            lastFailure = error
            nextAsk = driver.now + backoff.failed(chance: driver.random())
            arm()
        }
    }

    private func node(of response: FindCoordinatorResponse, version: Int16) throws(KafkaError) -> Int32 {
        var (code, message, node) = (response.errorCode, response.errorMessage, response.nodeId)
        if version >= 4 {
            guard let coordinator = response.coordinators.first(where: { $0.key == key.name }) else {
                throw KafkaError(.malformed, "the broker's answer does not name the coordinator of \(key.name)") {
                    $0.api = FindCoordinatorRequest.apiKey
                }
            }
            (code, message, node) = (coordinator.errorCode, coordinator.errorMessage, coordinator.nodeId)
        }
        guard code.isNone else {
            let text = message.flatMap { $0.isEmpty ? nil : "\(code.message) The broker says: \($0)" }
            throw .broker(code, message: text) { $0.api = FindCoordinatorRequest.apiKey }
        }
        return node
    }

    /// Sees to it that nobody waits longer than wanted, also where a broker does not answer.
    private func arm() {
        guard !hasEnded else { return }
        let time = waiters.reduce(nextAsk) { min($0, $1.deadline) }
        guard time != .never else { return }
        let timer = timer ?? driver.loop.makeTimer { [unowned self] in fired() }
        self.timer = timer
        if let deadline = timer.deadline, deadline <= time { return }
        timer.arm(at: time)
    }

    private func fired() {
        let now = driver.now
        let late = waiters.filter { $0.deadline <= now }
        waiters.removeAll { $0.deadline <= now }
        if waiters.isEmpty {
            // Nobody waits any more: who comes next begins anew.
            waiters = late
            end(.failure(timedOut))
            return
        }
        for waiter in late { waiter.completion(.failure(timedOut)) }
        guard !hasEnded else { return }
        if now >= nextAsk { ask() }
        arm()
    }

    private var timedOut: KafkaError {
        let what = key.kind == .group ? "group" : "transactional id"
        return KafkaError(.timedOut, "the coordinator of the \(what) \(key.name) was not found in time") {
            $0.api = FindCoordinatorRequest.apiKey
            $0.attempt = self.attempts
            $0.cause = self.lastFailure
        }
    }

    /// Tells all that wait, once.
    func end(_ result: Result<Int32, KafkaError>) {
        guard !hasEnded else { return }
        hasEnded = true
        timer?.disarm()
        timer = nil
        finished(try? result.get())
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.completion(result) }
    }
}
