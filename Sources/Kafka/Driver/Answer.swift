internal import KafkaMessages
internal import KafkaWire

/// What a broker answered to a call.
struct Answer {
    /// The frame, header included.
    let frame: Bytes
    /// The version of the request.
    let version: Int16
    /// The broker that answered; negative for one that was only given by its address.
    let node: Int32
    /// Its address.
    let address: String

    /// Reads the answer.
    ///
    /// - Parameter type: What the answer must be.
    /// - Returns: The answer.
    /// - Throws: A `KafkaError` where the bytes are no such answer.
    func decode<Response: ResponseMessage>(_ type: Response.Type) throws(KafkaError) -> Response {
        do throws(WireError) {
            let response = try ResponseFrame(decoding: frame, of: Response.apiKey, version: version)
            return try Response(decoding: response.body, version: version)
        } catch {
            throw KafkaError(.malformed, "the broker's answer can't be read: \(error)") { fields in
                fields.api = Response.apiKey
                fields.broker = node
                fields.address = address
                fields.outcome = .unknown
                fields.cause = error
            }
        }
    }
}
