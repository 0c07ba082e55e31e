public import KafkaMessages

/// Something that goes wrong on purpose, with some requests.
public struct BrokerFault: Sendable {
    /// What goes wrong.
    public enum Kind: Sendable, Hashable {
        /// The request is answered with an error and has no effect: for the topics and partitions that are meant, or
        /// as a whole where it is about none.
        case error(ErrorCode)
        /// The request is handled; its answer comes later, and so does what follows on the connection.
        case delay(Duration)
        /// The request is handled and never answered, nor is any that follows on the connection.
        case drop
        /// The request is handled; the connection is closed instead of an answer.
        case cut
        /// The connection is closed before the request is handled.
        case cutBefore
        /// The request is handled; the connection is closed after the first half of the answer.
        case cutMiddle
        /// The request is handled; behind the header of the answer are random bytes.
        case garbage
        /// The answer says that the client has to wait; the broker reads nothing from the connection meanwhile.
        case throttle(Duration)
    }

    /// What goes wrong.
    public var kind: Kind
    /// With which API, or nil for any.
    public var apiKey: ApiKey?
    /// On which broker, or nil for any.
    public var broker: Int32?
    /// With which topic, or nil for any and for requests that are about none.
    public var topic: String?
    /// With which partition of the topics, or nil for any.
    public var partition: Int32?
    /// With how many requests; nil is without end.
    public var times: Int?
    /// Whether it goes wrong with a request; asked only where the rest fits.
    public var condition: (@Sendable (FaultContext) -> Bool)?

    /// Makes a fault.
    ///
    /// - Parameters:
    ///   - kind: What goes wrong.
    ///   - apiKey: With which API, or nil for any.
    ///   - broker: On which broker, or nil for any.
    ///   - topic: With which topic, or nil for any and for requests that are about none.
    ///   - partition: With which partition of the topics, or nil for any.
    ///   - times: With how many requests; nil is without end.
    ///   - condition: Whether it goes wrong with a request; asked only where the rest fits.
    public init(
        _ kind: Kind,
        on apiKey: ApiKey? = nil,
        broker: Int32? = nil,
        topic: String? = nil,
        partition: Int32? = nil,
        times: Int? = nil,
        when condition: (@Sendable (FaultContext) -> Bool)? = nil
    ) {
        self.kind = kind
        self.apiKey = apiKey
        self.broker = broker
        self.topic = topic
        self.partition = partition
        self.times = times
        self.condition = condition
    }

    /// Whether the fault is meant for a topic or partition.
    func concerns(_ target: FaultTarget) -> Bool {
        if let topic, topic != target.topic { return false }
        if let partition, let other = target.partition, partition != other { return false }
        return true
    }

    /// Whether the fault is meant for a request.
    func concerns(_ context: FaultContext) -> Bool {
        if let times, times <= 0 { return false }
        if let apiKey, apiKey != context.apiKey { return false }
        if let broker, broker != context.broker { return false }
        if topic != nil || partition != nil, !context.targets.contains(where: concerns) { return false }
        return condition?(context) ?? true
    }
}
