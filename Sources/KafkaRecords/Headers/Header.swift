public import KafkaWire

/// One header of a record: a name and a value.
public struct Header: Hashable, Sendable {
    /// The name; names may occur more than once in a record.
    public var name: String

    /// The value, or nil for null.
    public var value: Bytes?

    /// Makes a header.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value, or nil for null.
    public init(name: String, value: Bytes?) {
        self.name = name
        self.value = value
    }
}
