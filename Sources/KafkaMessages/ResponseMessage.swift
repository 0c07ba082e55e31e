/// A message that a broker answers with.
public protocol ResponseMessage: Message {
    /// The API.
    static var apiKey: ApiKey { get }
}
