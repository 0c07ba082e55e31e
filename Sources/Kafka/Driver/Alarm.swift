internal import KafkaNetwork

/// A timer of the loop that is set and cancelled from any thread.
final class Alarm: @unchecked Sendable {
    private let driver: ClientDriver
    /// The loop's.
    private var timer: (any LoopTimer)?

    init(_ driver: ClientDriver) { self.driver = driver }

    /// Sets it.
    func set(after limit: Duration, _ fire: @escaping @Sendable () -> Void) {
        driver.run { [self] in
            timer = driver.loop.makeTimer { [weak self] in
                self?.timer = nil
                fire()
            }
            timer?.arm(at: driver.now + limit)
        }
    }

    /// Cancels it.
    func cancel() {
        driver.run { [self] in
            timer?.disarm()
            timer = nil
        }
    }
}
