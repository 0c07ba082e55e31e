internal import KafkaCore
internal import KafkaMessages
internal import KafkaWire

/// Asks and changes what a cluster has: topics, partitions, configurations, records.
///
/// Errors of the cluster are thrown as a `KafkaError` with the broker's code and what it says.
public struct Admin: Sendable {
    let client: KafkaClient

    /// How long brokers may take for a change, in milliseconds.
    var timeout: Int32 { Int32(clamping: client.driver.configuration.requestTimeout.milliseconds) }

    /// Throws what a broker said of a topic.
    func check(_ code: ErrorCode, _ message: String?, topic: String?) throws(KafkaError) {
        guard !code.isNone else { return }
        throw .broker(code, message: message.map { "\(code.message) The broker says: \($0)" }) { $0.topic = topic }
    }
}

extension KafkaClient {
    /// What asks and changes what the cluster has.
    public var admin: Admin { Admin(client: self) }
}
