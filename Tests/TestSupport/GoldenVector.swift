public import KafkaJSON
public import KafkaWire

/// One line of the golden vectors: a message as JSON and as the bytes that the reference writes for it.
public struct GoldenVector: Sendable {
    /// The name of the message.
    public let message: String
    /// The API, or nil where the message belongs to none.
    public let apiKey: Int16?
    /// The version of the message.
    public let version: Int16
    /// What the vector is made to show: `full`, `mixed`, `null`, `edge` or `default`.
    public let name: String
    /// The version of the header that goes before the message, or nil where there is none.
    public let headerVersion: Int16?
    /// The content.
    public let json: JSONValue
    /// The bytes, without header and length.
    public let bytes: Bytes

    /// What to call it in a failure.
    public var label: String { "\(message) version \(version) \(name)" }

    /// Reads a line; nil where something is missing.
    init?(_ value: JSONValue) {
        guard let message = value["message"]?.string, let version = value["version"]?.int16,
            let name = value["case"]?.string, let json = value["json"],
            let bytes = value["hex"]?.string.flatMap({ Bytes(hexadecimal: $0) })
        else { return nil }
        self.message = message
        self.version = version
        self.name = name
        self.json = json
        self.bytes = bytes
        apiKey = value["apiKey"]?.int16
        headerVersion = value["headerVersion"]?.int16
    }

    /// How many vectors there are, those of the messages that 4.x dropped among them; fewer mean a damaged line.
    public static let count = 3726

    /// Reads all vectors.
    public static func all() throws -> [GoldenVector] {
        var vectors: [GoldenVector] = []
        for folder in ["golden/messages", "golden/messages-3.9.2"] {
            for file in try Fixtures.files(in: folder) where file.hasSuffix(".jsonl") {
                vectors += try Fixtures.lines("\(folder)/\(file)").compactMap { GoldenVector($0) }
            }
        }
        return vectors
    }
}
