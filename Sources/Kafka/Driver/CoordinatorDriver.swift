internal import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

/// What knows the coordinators of groups: asks for them where they are not known, one request for all that wait.
///
/// The loop's.
final class CoordinatorDriver {
    private unowned let driver: ClientDriver
    private var nodes: [CoordinatorKey: Int32] = [:]
    /// Searches that go on, in the order in which they began.
    private var lookups: [CoordinatorLookup] = []

    init(driver: ClientDriver) { self.driver = driver }

    /// Finds the coordinator of a group.
    ///
    /// What a broker may say better a little later is asked for again, until the request timeout is over.
    ///
    /// - Parameters:
    ///   - group: The group's id.
    ///   - completion: Gets the broker's id, which the metadata then name, or why there is none.
    func coordinator(of group: String, completion: @escaping (Result<Int32, KafkaError>) -> Void) {
        let deadline = driver.now + driver.configuration.requestTimeout
        coordinator(of: .group(group), until: deadline, completion: completion)
    }

    /// Finds a coordinator.
    ///
    /// - Parameters:
    ///   - key: Of what.
    ///   - deadline: How long to go on looking.
    ///   - completion: Gets the broker's id, which the metadata then name, or why there is none.
    func coordinator(
        of key: CoordinatorKey,
        until deadline: BootInstant,
        completion: @escaping (Result<Int32, KafkaError>) -> Void
    ) {
        guard !driver.isClosed else {
            completion(.failure(ClientDriver.closedError))
            return
        }
        if let node = nodes[key] {
            completion(.success(node))
            return
        }
        if let lookup = lookups.first(where: { $0.key == key }) {
            lookup.wait(until: deadline, completion: completion)
            return
        }
        let lookup = CoordinatorLookup(key, driver: driver) { [unowned self] node in
            nodes[key] = node
            lookups.removeAll { $0.key == key }
        }
        lookups.append(lookup)
        lookup.wait(until: deadline, completion: completion)
        lookup.start()
    }

    /// A broker is not, or not any more, the coordinator of a group: who asks next looks for it anew.
    func forget(_ group: String) { forget(.group(group)) }

    /// A broker is not, or not any more, a coordinator: who asks next looks for it anew.
    func forget(_ key: CoordinatorKey) { nodes[key] = nil }

    /// Lets nobody wait any more.
    func close() {
        let ending = lookups
        lookups = []
        for lookup in ending { lookup.end(.failure(ClientDriver.closedError)) }
    }
}
