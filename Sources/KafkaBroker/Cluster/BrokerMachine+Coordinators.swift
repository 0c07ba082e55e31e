internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = FindCoordinatorResponse.Coordinator

    /// How many partitions the topics have in which coordinators keep their state.
    private static let coordinatorPartitions = 50

    /// The node that coordinates a group or a transactional id, or nil where none is up.
    ///
    /// A key belongs to the node that its hash names; while that one is down, to the next one that is up.
    func coordinator(of key: String) -> BrokerNode? {
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

    private func answer(_ key: String, _ request: FindCoordinatorRequest, _ context: RequestContext) -> Answer {
        var answer = Answer(key: key, nodeId: -1, port: -1, errorMessage: nil)
        if let code = context.plan.error() {
            answer.errorCode = code
        } else if !(0...2).contains(request.keyType) || (request.keyType == 2 && context.version < 6) {
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
