internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = FindCoordinatorResponse.Coordinator

    /// How many partitions the topics have in which coordinators keep their state.
    private static let coordinatorPartitions = 50

    /// The node that coordinates a group or a transactional id, or nil where none is up.
    ///
    /// A key belongs to the node that it was moved to, or else to the one that its hash names; while that one is down,
    /// to the next one that is up.
    func coordinator(of key: String) -> BrokerNode? {
        if let moved = movedCoordinators[key], let node = node(moved), node.isAlive { return node }
        var hash: Int32 = 0
        for unit in key.utf16 { hash = hash &* 31 &+ Int32(unit) }
        let partition = Int(hash & .max) % BrokerMachine.coordinatorPartitions
        for step in nodes.indices {
            let node = nodes[(partition + step) % nodes.count]
            if node.isAlive { return node }
        }
        return nil
    }

    /// Says which nodes coordinate groups or transactional ids.
    func findCoordinator(_ request: FindCoordinatorRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = FindCoordinatorResponse(throttleTimeMs: context.throttleMilliseconds)
        guard context.version < 4 else {
            response.coordinators = request.coordinatorKeys.map { self.answer($0, request, context) }
            return try context.encode(response)
        }
        let answer = self.answer(request.key, request, context)
        response.errorCode = answer.errorCode
        response.errorMessage = answer.errorMessage
        response.nodeId = answer.nodeId
        response.host = answer.host
        response.port = answer.port
        return try context.encode(response)
    }

    /// Whether there are coordinators of that kind; for share groups a key names a group, a topic and a partition.
    private func isAllowed(_ key: String, _ type: Int8, _ context: RequestContext) -> Bool {
        guard type == 2 else { return type == 0 || type == 1 }
        return context.version >= 6 && key.split(separator: ":", omittingEmptySubsequences: false).count >= 3
    }

    private func answer(_ key: String, _ request: FindCoordinatorRequest, _ context: RequestContext) -> Answer {
        var answer = Answer(key: key, nodeId: -1, port: -1, errorMessage: context.version >= 4 ? "" : nil)
        if let code = context.plan.error() {
            answer.errorCode = code
        } else if !isAllowed(key, request.keyType, context) {
            answer.errorCode = .invalidRequest
        } else if let node = coordinator(of: key) {
            answer.nodeId = node.id
            answer.host = node.host
            answer.port = node.port
        } else {
            answer.errorCode = .coordinatorNotAvailable
        }
        return answer
    }
}
