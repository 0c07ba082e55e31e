internal import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

/// A request that is tried again as long as it was not sent and its time is not over.
///
/// The loop's.
final class RequestRetry {
    typealias Completion = (Result<Answer, KafkaError>) -> Void

    private let driver: ClientDriver
    private let target: RequestTarget
    private let deadline: BootInstant
    private let send: (_ node: Int32, _ completion: @escaping Completion) -> Void
    private let completion: Completion
    private var backoff: Backoff
    private var attempts = 0
    private var timer: (any LoopTimer)?

    init(
        driver: ClientDriver,
        target: RequestTarget,
        deadline: BootInstant,
        send: @escaping (_ node: Int32, _ completion: @escaping Completion) -> Void,
        completion: @escaping Completion
    ) {
        self.driver = driver
        self.target = target
        self.deadline = deadline
        self.send = send
        self.completion = completion
        backoff = Backoff(first: driver.configuration.retryBackoff, limit: driver.configuration.retryBackoffLimit)
    }

    /// Finds the broker and sends.
    func start() {
        guard target != .any else {
            attempt(driver.anyNode())
            return
        }
        driver.metadata.cluster { [self] result in
            switch result {
            case .failure(let error): completion(.failure(error))
            case .success(let cluster):
                if case .broker(let id) = target {
                    attempt(id)
                } else {
                    attempt(cluster.controller >= 0 ? cluster.controller : driver.anyNode())
                }
            }
        }
    }

    private func attempt(_ node: Int32) {
        attempts += 1
        send(node) { [self] result in
            guard case .failure(let error) = result, error.isRetriable, error.outcome == .notWritten else {
                completion(result)
                return
            }
            let wait = backoff.failed(chance: driver.random())
            guard driver.now + wait < deadline, !driver.isClosed else {
                completion(.failure(error.with { $0.attempt = attempts }))
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
}
