/// Finds the types of messages by name or by API.
public enum MessageRegistry {
    private static let byName: [String: any Message.Type] = {
        var types: [String: any Message.Type] = [:]
        for type in all { types[type.name] = type }
        return types
    }()

    /// The type of a name.
    ///
    /// - Parameter name: The name in the protocol, such as `FetchRequest`.
    /// - Returns: The type, or nil where this release knows no such message.
    public static func message(named name: String) -> (any Message.Type)? {
        byName[name]
    }

    /// The type of an API's request or response.
    ///
    /// - Parameters:
    ///   - key: The API.
    ///   - isRequest: True for the request, false for the response.
    /// - Returns: The type, or nil where this release does not know the API.
    public static func message(of key: ApiKey, isRequest: Bool) -> (any Message.Type)? {
        isRequest ? request(of: key) : response(of: key)
    }
}
