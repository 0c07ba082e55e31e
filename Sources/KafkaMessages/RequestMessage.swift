/// A message that a client sends.
public protocol RequestMessage: Message {
    /// What the broker answers with.
    associatedtype Response: ResponseMessage

    /// The API.
    static var apiKey: ApiKey { get }
}
