import KafkaMessages
import KafkaWire

/// A request or response as it went over a connection, without the four bytes of its length.
struct CapturedFrame {
    /// Where it comes from: a file, and which frame of it.
    let place: String

    /// The number of the connection, where the capture tells it.
    let connection: Int?
    let isRequest: Bool
    let apiKey: ApiKey
    let version: Int16
    let correlationId: Int32
    let bytes: Bytes

    /// The type of its message, or nil where there is none.
    var messageType: (any Message.Type)? { MessageRegistry.message(of: apiKey, isRequest: isRequest) }

    /// What it is, in a few words.
    var title: String {
        let kind = isRequest ? "request" : "response"
        let on = connection.map { ", connection \($0)" } ?? ""
        return "\(place)\(on): \(apiKey.name) \(kind) v\(version), correlation \(correlationId), \(bytes.count) bytes"
    }
}
