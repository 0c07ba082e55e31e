internal import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

/// A request that is tried again as long as it was not sent and its time is not over.
///
/// It is also tried again where the broker answers that it could do nothing yet, or is not the coordinator.
///
/// The loop's.
final class RequestRetry {
    typealias Completion = (Result<Answer, KafkaError>) -> Void

    private let driver: ClientDriver
    private let target: RequestTarget
    private let deadline: BootInstant
    private let send: (_ node: Int32, _ completion: @escaping Completion) -> Void
    private let isRefusal: (Answer) -> Bool
    private let completion: Completion
    private var backoff: Backoff
    private var attempts = 0
    private var timer: (any LoopTimer)?

    init(
        driver: ClientDriver,
        target: RequestTarget,
        deadline: BootInstant,
        send: @escaping (_ node: Int32, _ completion: @escaping Completion) -> Void,
        isRefusal: @escaping (Answer) -> Bool = { _ in false },
        completion: @escaping Completion
    ) {
        self.driver = driver
        self.target = target
        self.deadline = deadline
        self.send = send
        self.isRefusal = isRefusal
        self.completion = completion
        backoff = Backoff(first: driver.configuration.retryBackoff, limit: driver.configuration.retryBackoffLimit)
    }

    /// Finds the broker and sends.
    func start() {
        switch target {
        case .any: attempt(driver.anyNode())
        case .broker(let id): withCluster { [self] _ in attempt(id) }
        case .controller:
            withCluster { [self] cluster in
                attempt(cluster.controller >= 0 ? cluster.controller : driver.anyNode())
            }
        case .coordinator(let group):
            driver.coordinators.coordinator(of: .group(group), until: deadline) { [self] result in
                switch result {
                case .failure(let error): completion(.failure(error))
                case .success(let node): attempt(node)
                }
            }
        }
    }

    private func withCluster(_ body: @escaping (ClusterSnapshot) -> Void) {
        driver.metadata.cluster { [self] result in
            switch result {
            case .failure(let error): completion(.failure(error))
            case .success(let cluster): body(cluster)
            }
        }
    }

    private func attempt(_ node: Int32) {
        attempts += 1
        send(node) { [self] result in
            switch result {
            case .success(let answer):
                guard isRefusal(answer) else {
                    completion(result)
                    return
                }
                if case .coordinator(let group) = target { driver.coordinators.forget(group) }
                tryAgain(orElse: result)
            case .failure(let error):
                if case .coordinator(let group) = target, error.isRetriable { driver.coordinators.forget(group) }
                guard error.isRetriable, error.outcome == .notWritten else {
                    completion(result)
                    return
                }
                if node >= 0, driver.metadata.snapshot.broker(node) == nil { driver.metadata.refresh() }
                tryAgain(orElse: .failure(error.with { $0.attempt = attempts }))
            }
        }
    }

    private func tryAgain(orElse result: Result<Answer, KafkaError>) {
        let wait = backoff.failed(chance: driver.random())
        guard driver.now + wait < deadline, !driver.isClosed else {
            completion(result)
            return
        }
        let timer = driver.loop.makeTimer { [self] in
            self.timer = nil
            start()
        }
        self.timer = timer
        timer.arm(at: driver.now + wait)
    }
}
