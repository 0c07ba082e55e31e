internal import KafkaMessages

/// A setting of a topic or a broker.
public struct ConfigurationEntry: Sendable, Hashable {
    /// The name.
    public let name: String

    /// The value; nil where it is secret.
    public let value: String?

    /// Whether it is what it is without anybody having set it.
    public let isDefault: Bool

    /// Whether it can't be changed.
    public let isReadOnly: Bool

    /// Whether its value is secret.
    public let isSensitive: Bool

    init(_ result: DescribeConfigsResponse.DescribeConfigsResourceResult) {
        name = result.name
        value = result.value
        // Sources: 5 is the default of the broker's release; -1 is what old brokers, which have a flag, say.
        isDefault = result.configSource == 5 || result.configSource == -1 && result.isDefault
        isReadOnly = result.readOnly
        isSensitive = result.isSensitive
    }
}
