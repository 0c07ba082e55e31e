public import KafkaJSON
internal import KafkaMessages
public import KafkaWire

/// Encodes and decodes messages by name, with JSON in between.
public enum MessageJSON {
    /// Encodes a message.
    ///
    /// - Parameters:
    ///   - name: Its name, such as `FetchRequest`.
    ///   - version: The version.
    ///   - json: The content: every field that the version has, but tagged ones that have their default.
    /// - Returns: The bytes, without header or length.
    /// - Throws: `MessageJSONError`.
    public static func encode(name: String, version: Int16, json: JSONValue) throws(MessageJSONError) -> Bytes {
        let type = try messageType(named: name, version: version)
        let message = try type.init(json: json, version: version)
        return try encode(message, version: version)
    }

    /// Decodes a message.
    ///
    /// - Parameters:
    ///   - name: Its name, such as `FetchRequest`.
    ///   - version: The version.
    ///   - bytes: The bytes, without header or length; none may be left over.
    /// - Returns: The content.
    /// - Throws: `MessageJSONError`.
    public static func decode(name: String, version: Int16, bytes: Bytes) throws(MessageJSONError) -> JSONValue {
        let type = try messageType(named: name, version: version)
        do {
            return try type.init(decoding: bytes, version: version).checkedJSON(version: version)
        } catch {
            throw MessageJSONError(error, message: type)
        }
    }

    private static func encode(_ message: any MessageWithJSON, version: Int16) throws(MessageJSONError) -> Bytes {
        do {
            return try message.encoded(version: version)
        } catch {
            throw MessageJSONError(error, message: type(of: message))
        }
    }

    private typealias MessageWithJSON = Message & JSONStructure

    private static func messageType(named name: String, version: Int16) throws(MessageJSONError)
        -> any MessageWithJSON.Type
    {
        guard let type = MessageRegistry.message(named: name) as? any MessageWithJSON.Type else {
            let nearest = NearestName.find(name, among: MessageRegistry.all.map { $0.name })
            throw MessageJSONError(.unknownMessage(name, nearest: nearest))
        }
        guard type.versions.contains(version) else {
            throw MessageJSONError(.unsupportedVersion(message: name, version: version, versions: type.versions))
        }
        return type
    }
}
