package import KafkaMessages

/// What is known of the cluster at one time; never changed, only replaced.
public struct ClusterSnapshot: Sendable {
    /// The id of the cluster, if the broker says one.
    public private(set) var clusterId: String?

    /// The broker that is the controller, or -1.
    public private(set) var controller: Int32 = -1

    /// The brokers, by id.
    public private(set) var brokers: [BrokerNode] = []

    private var topics: [String: TopicState] = [:]

    /// Makes an empty one.
    package init() {}

    /// A broker by its id, or nil.
    public func broker(_ id: Int32) -> BrokerNode? { brokers.first { $0.id == id } }

    /// A topic by its name, or nil where it is not known.
    public func topic(_ name: String) -> TopicState? { topics[name] }

    /// Takes what a broker answered; topics that it says nothing about stay as they were.
    ///
    /// - Parameter response: The answer.
    /// - Returns: The topics whose state is new, in the order of the answer.
    package mutating func take(_ response: MetadataResponse) -> [TopicState] {
        clusterId = response.clusterId ?? clusterId
        controller = response.controllerId
        let nodes = response.brokers.map { BrokerNode(id: $0.nodeId, host: $0.host, port: $0.port, rack: $0.rack) }
        if !nodes.isEmpty { brokers = nodes.sorted { $0.id < $1.id } }
        var changed: [TopicState] = []
        for topic in response.topics {
            guard let name = topic.name, topic.errorCode.isNone || topic.errorCode == .leaderNotAvailable else {
                if let name = topic.name, topic.errorCode == .unknownTopicOrPartition { topics[name] = nil }
                continue
            }
            var state = TopicState(topic)
            if let before = topics[name] {
                if before.id == state.id { state = state.keepingNewerLeaders(of: before) }
                if before.id == state.id && before.partitions == state.partitions { continue }
            }
            topics[name] = state
            changed.append(state)
        }
        return changed
    }

    /// Forgets a topic.
    package mutating func forget(_ name: String) { topics[name] = nil }
}
