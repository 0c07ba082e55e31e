public import KafkaMessages

/// What goes wrong on purpose in an embedded broker; each call holds for all requests that come after it.
public struct EmbeddedBrokerFaults: Sendable {
    private let driver: BrokerDriver

    init(driver: BrokerDriver) {
        self.driver = driver
    }

    /// Adds a fault.
    ///
    /// - Parameter fault: The fault.
    /// - Returns: A number with which it can be taken out; 0 where the broker has been closed.
    @discardableResult
    public func add(_ fault: BrokerFault) async -> Int {
        await driver.call { $0.machine.faults.add(fault) } ?? 0
    }

    /// Adds a fault.
    ///
    /// - Parameters:
    ///   - kind: What goes wrong.
    ///   - apiKey: With which API, or nil for any.
    ///   - broker: On which broker, or nil for any.
    ///   - topic: With which topic, or nil for any and for requests that are about none.
    ///   - partition: With which partition of the topics, or nil for any.
    ///   - times: With how many requests; nil is without end.
    ///   - condition: Whether it goes wrong with a request; asked only where the rest fits, on the broker's thread.
    /// - Returns: A number with which it can be taken out; 0 where the broker has been closed.
    @discardableResult
    public func add(
        _ kind: BrokerFault.Kind,
        on apiKey: ApiKey? = nil,
        broker: Int32? = nil,
        topic: String? = nil,
        partition: Int32? = nil,
        times: Int? = nil,
        when condition: (@Sendable (FaultContext) -> Bool)? = nil
    ) async -> Int {
        await add(
            BrokerFault(
                kind,
                on: apiKey,
                broker: broker,
                topic: topic,
                partition: partition,
                times: times,
                when: condition
            )
        )
    }

    /// Takes a fault out.
    ///
    /// - Parameter id: The number that adding it gave.
    public func remove(_ id: Int) async {
        await driver.call { $0.machine.faults.remove(id) }
    }

    /// Takes all faults out.
    public func removeAll() async {
        await driver.call { $0.machine.faults.removeAll() }
    }
}
