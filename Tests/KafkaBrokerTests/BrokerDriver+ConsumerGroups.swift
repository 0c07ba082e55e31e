import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

extension BrokerDriver {
    /// A member's partitions of topic `t`, or nil where nothing is said of them.
    static func partitions(_ response: ConsumerGroupHeartbeatResponse) -> [Int32]? {
        response.assignment.map { $0.topicPartitions.flatMap(\.partitions).sorted() }
    }

    /// Lets a member join group `c`.
    mutating func join(
        _ member: String,
        topics: [String]? = ["t"],
        pattern: String? = nil,
        instance: String? = nil,
        assignor: String? = nil,
        timeout: Int32 = 10_000,
        group: String = "c",
        on connection: Int = 1
    ) throws -> ConsumerGroupHeartbeatResponse {
        let request = ConsumerGroupHeartbeatRequest(
            groupId: group,
            memberId: member,
            instanceId: instance,
            rebalanceTimeoutMs: timeout,
            subscribedTopicNames: topics,
            subscribedTopicRegex: pattern,
            serverAssignor: assignor,
            topicPartitions: []
        )
        return try call(request, version: 1, on: connection)
    }

    /// Lets a member of group `c` say that it is there, and which partitions of `t` it has.
    mutating func beat(
        _ member: String,
        epoch: Int32,
        owning partitions: [Int32]? = nil,
        topics: [String]? = nil,
        instance: String? = nil,
        assignor: String? = nil,
        group: String = "c",
        on connection: Int = 1
    ) throws -> ConsumerGroupHeartbeatResponse {
        var request = ConsumerGroupHeartbeatRequest(
            groupId: group,
            memberId: member,
            memberEpoch: epoch,
            instanceId: instance,
            subscribedTopicNames: topics,
            serverAssignor: assignor
        )
        if let partitions { request.topicPartitions = [.init(topicId: try topicId("t"), partitions: partitions)] }
        return try call(request, version: 1, on: connection)
    }

    /// The code of a commit of partition `partition` of topic `t` in group `c`.
    mutating func commit(_ member: String, epoch: Int32, partition: Int32 = 0, version: Int16 = 9) throws -> ErrorCode?
    {
        try commit(
            member: member,
            generation: epoch,
            partitions: [partition],
            group: "c",
            version: version
        ).first
    }
}
