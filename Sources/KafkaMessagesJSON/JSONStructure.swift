public import KafkaJSON
internal import KafkaMessages

/// A message or a structure inside one that can be made of JSON and turned into it.
///
/// The form is that of the reference's JSON converters: names in camelCase, no member for what the version lacks or for
/// a tagged field with its default, `bytes` in base64, identifiers in Kafka's text form, and unknown tagged fields as
/// `_unknownTaggedFields`.
public protocol JSONStructure {
    /// The name, for errors: that of the message, and behind a point that of the structure.
    static var structureName: String { get }

    /// Reads the members that the version has; those that are left over are noticed by the caller.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - version: The version of the message.
    /// - Throws: `MessageJSONError` where something is missing or has the wrong type.
    init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError)

    /// Writes the members that the version has.
    ///
    /// - Parameters:
    ///   - json: Where they go.
    ///   - version: The version of the message.
    func write(to json: inout MessageJSONWriter, version: Int16)
}

extension JSONStructure {
    /// Makes a value of JSON.
    ///
    /// - Parameters:
    ///   - json: An object with the members that the version has, and no others.
    ///   - version: The version of the message.
    /// - Throws: `MessageJSONError` with the path of what is missing, unknown or of the wrong type.
    public init(json: JSONValue, version: Int16) throws(MessageJSONError) {
        try self.init(json: json, version: version, at: JSONPath.root)
    }

    init(json: JSONValue, version: Int16, at path: JSONPath) throws(MessageJSONError) {
        if let message = Self.self as? any Message.Type, !message.versions.contains(version) {
            throw MessageJSONError(
                .unsupportedVersion(message: message.name, version: version, versions: message.versions)
            )
        }
        guard let object = json.object else {
            throw MessageJSONError(.wrongType(expected: "an object", found: json.shortDescription), at: path)
        }
        var reader = MessageJSONReader(object, at: path)
        try self.init(from: &reader, version: version)
        try reader.finish(Self.structureName, version: version)
    }

    /// Turns the value into JSON.
    ///
    /// - Parameter version: The version of the message.
    /// - Returns: An object with the members that the version has.
    /// - Throws: `MessageJSONError` where this is a message that can't be encoded in that version; what a structure
    ///   inside a message holds that the version lacks is left out.
    public func json(version: Int16) throws(MessageJSONError) -> JSONValue {
        if let message = self as? any Message {
            do {
                _ = try message.encoded(version: version)
            } catch {
                throw MessageJSONError(error, message: type(of: message))
            }
        }
        return checkedJSON(version: version)
    }

    /// Turns a value into JSON that is known to fit the version.
    func checkedJSON(version: Int16) -> JSONValue {
        var writer = MessageJSONWriter()
        write(to: &writer, version: version)
        return .object(writer.object)
    }
}
