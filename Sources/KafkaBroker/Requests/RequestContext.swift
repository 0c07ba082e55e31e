internal import KafkaMessages
internal import KafkaWire

/// What is known of a request beside its body.
struct RequestContext: Sendable {
    /// Where it came from.
    let connection: Int
    /// To which node.
    let node: Int32
    /// The API.
    let apiKey: ApiKey
    /// The version.
    let version: Int16
    /// The number that the answer must have.
    let correlationId: Int32
    /// What the client calls itself.
    let clientId: String?
    /// The groups that it is about.
    var groups: [String] = []
    /// What goes wrong on purpose.
    var plan = FaultPlan()

    /// How long the answer asks the client to wait, in milliseconds.
    var throttleMilliseconds: Int32 { plan.throttleMilliseconds }

    /// The whole answer in pieces.
    func encode<Response: ResponseMessage>(_ response: Response) throws(WireError) -> Outcome {
        .answer(try ResponseFrame.encodeParts(response, version: version, correlationId: correlationId))
    }
}
