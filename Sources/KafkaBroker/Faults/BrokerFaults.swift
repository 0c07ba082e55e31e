public import KafkaMessages

/// The faults of a cluster, in the order in which they were added.
public struct BrokerFaults: Sendable {
    private var faults: [(id: Int, fault: BrokerFault)] = []
    private var nextId = 1

    /// Makes a list without faults.
    init() {}

    /// True where nothing goes wrong on purpose.
    public var isEmpty: Bool { faults.isEmpty }

    /// Adds a fault.
    ///
    /// - Parameter fault: The fault.
    /// - Returns: A number with which it can be taken out.
    @discardableResult
    public mutating func add(_ fault: BrokerFault) -> Int {
        defer { nextId += 1 }
        faults.append((nextId, fault))
        return nextId
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
    ///   - condition: Whether it goes wrong with a request; asked only where the rest fits.
    /// - Returns: A number with which it can be taken out.
    @discardableResult
    public mutating func add(
        _ kind: BrokerFault.Kind,
        on apiKey: ApiKey? = nil,
        broker: Int32? = nil,
        topic: String? = nil,
        partition: Int32? = nil,
        times: Int? = nil,
        when condition: (@Sendable (FaultContext) -> Bool)? = nil
    ) -> Int {
        add(
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
    public mutating func remove(_ id: Int) {
        faults.removeAll { $0.id == id }
    }

    /// Takes all faults out.
    public mutating func removeAll() {
        faults.removeAll()
    }

    /// What goes wrong with a request; faults that had their number of requests are taken out.
    mutating func plan(for request: RequestContext, targets: [FaultTarget]) -> FaultPlan {
        let context = FaultContext(
            apiKey: request.apiKey,
            version: request.version,
            broker: request.node,
            connection: request.connection,
            clientId: request.clientId,
            targets: targets,
            groups: request.groups
        )
        var plan = FaultPlan()
        for index in faults.indices where faults[index].fault.concerns(context) {
            plan.add(faults[index].fault)
            if let times = faults[index].fault.times { faults[index].fault.times = times - 1 }
        }
        faults.removeAll { $0.fault.times.map { $0 <= 0 } ?? false }
        return plan
    }
}
