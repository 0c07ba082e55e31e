internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Gives out the id of an idempotent producer.
    mutating func initProducerId(
        _ request: InitProducerIdRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = InitProducerIdResponse(throttleTimeMs: context.throttleMilliseconds)
        response.producerEpoch = -1
        if let code = context.plan.error() {
            response.errorCode = code
        } else if request.transactionalId != nil || (request.producerId == -1) != (request.producerEpoch == -1) {
            // Without transactions a transactional id is as wrong as half of a producer's identity.
            response.errorCode = .invalidRequest
        } else {
            // A producer that had an id before gets another one: only a transactional id would keep it (KIP-360).
            response.producerId = nextProducerId
            response.producerEpoch = 0
            nextProducerId &+= 1
        }
        return try context.encode(response)
    }
}
