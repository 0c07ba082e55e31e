internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Says which brokers there are.
    func describeCluster(_ request: DescribeClusterRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DescribeClusterResponse(throttleTimeMs: context.throttleMilliseconds)
        response.errorCode = context.plan.error() ?? .none
        response.errorMessage = nil
        if response.errorCode.isNone, request.endpointType != 1 {
            let isController = request.endpointType == 2
            response.errorCode = isController ? .mismatchedEndpointType : .unsupportedEndpointType
            response.errorMessage =
                isController
                ? "The request was sent to an endpoint of type BROKER, but we wanted an endpoint of type CONTROLLER"
                : "Unsupported endpoint type \(request.endpointType)"
        }
        guard response.errorCode.isNone else { return try context.encode(response) }
        response.clusterId = clusterId
        response.controllerId = controller
        let showsFenced = context.version >= 2 && request.includeFencedBrokers
        response.brokers = nodes.filter { $0.isAlive || showsFenced }.map { node in
            var broker = DescribeClusterResponse.DescribeClusterBroker(
                brokerId: node.id,
                host: node.host,
                port: node.port,
                rack: node.rack
            )
            broker.isFenced = !node.isAlive
            return broker
        }
        if request.includeClusterAuthorizedOperations {
            response.clusterAuthorizedOperations = BrokerMachine.clusterOperations
        }
        return try context.encode(response)
    }
}
