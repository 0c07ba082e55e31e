import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

extension BrokerDriver {
    /// A wish to join group `g` as a consumer of topic `t`.
    static func joinRequest(
        _ member: String = "",
        instance: String? = nil,
        type: String = "consumer",
        protocols: [String] = ["range"],
        metadata: Bytes? = nil,
        session: Int32 = 10_000,
        rebalance: Int32 = 30_000,
        group: String = "g"
    ) throws -> JoinGroupRequest {
        let metadata = try metadata ?? subscription(["t"])
        return JoinGroupRequest(
            groupId: group,
            sessionTimeoutMs: session,
            rebalanceTimeoutMs: rebalance,
            memberId: member,
            groupInstanceId: instance,
            protocolType: type,
            protocols: protocols.map { .init(name: $0, metadata: metadata) }
        )
    }

    /// What a consumer says of itself in the classic protocol.
    static func subscription(_ topics: [String]) throws -> Bytes {
        var writer = WireWriter()
        writer.int16(1)
        try ConsumerProtocolSubscription(topics: topics).encode(to: &writer, version: 1)
        return writer.finish()
    }

    /// Asks for an id, and with it to join; the answer is still to come.
    mutating func begin(_ request: JoinGroupRequest, on connection: Int, node: Int32 = 1) throws -> String {
        if !machine.isKnown(connection) { open(connection, node: node) }
        let first = try call(request, version: 9, on: connection)
        #expect(first.errorCode == .memberIdRequired)
        var second = request
        second.memberId = first.memberId
        try ask(second, version: 9, on: connection)
        return first.memberId
    }

    /// Asks for an assignment; the answer is still to come.
    mutating func beginSync(
        _ member: String,
        generation: Int32,
        assigning assignments: [String: String] = [:],
        instance: String? = nil,
        on connection: Int
    ) throws {
        let request = SyncGroupRequest(
            groupId: "g",
            generationId: generation,
            memberId: member,
            groupInstanceId: instance,
            protocolType: "consumer",
            protocolName: "range",
            assignments: assignments.keys.sorted().map {
                .init(memberId: $0, assignment: Bytes(copying: assignments[$0] ?? ""))
            }
        )
        try ask(request, version: 5, on: connection)
    }

    /// The code of a heartbeat's answer.
    mutating func beat(
        _ member: String,
        generation: Int32,
        instance: String? = nil,
        on connection: Int
    ) throws -> ErrorCode {
        let request = HeartbeatRequest(
            groupId: "g",
            generationId: generation,
            memberId: member,
            groupInstanceId: instance
        )
        return try call(request, version: 4, on: connection).errorCode
    }

    /// A stable group of members on connections 1, 2, …; their ids, the leader first.
    mutating func gather(_ count: Int, session: Int32 = 10_000) throws -> [String] {
        var ids: [String] = []
        let request = try BrokerDriver.joinRequest(session: session)
        for connection in 1...count {
            let id = try begin(request, on: connection)
            if !ids.isEmpty {
                for (place, old) in ids.enumerated() {
                    var again = request
                    again.memberId = old
                    try ask(again, version: 9, on: place + 1)
                }
            }
            ids.append(id)
            var generation: Int32 = 0
            for connection in 1...ids.count {
                let joined = try answer(JoinGroupResponse.self, on: connection)
                #expect(joined.errorCode == .none)
                generation = joined.generationId
            }
            for (place, id) in ids.enumerated().reversed() {
                let shares = Dictionary(uniqueKeysWithValues: ids.map { ($0, "share of \($0)") })
                try beginSync(id, generation: generation, assigning: place == 0 ? shares : [:], on: place + 1)
            }
            for (place, id) in ids.enumerated() {
                let synced = try answer(SyncGroupResponse.self, on: place + 1)
                #expect(synced.assignment.string == "share of \(id)")
            }
        }
        return ids
    }

    /// The codes of a commit of one offset of each partition of topic `t`.
    mutating func commit(
        _ offset: Int64 = 5,
        member: String = "",
        generation: Int32 = -1,
        instance: String? = nil,
        metadata: String? = nil,
        partitions: [Int32] = [0],
        group: String = "g",
        version: Int16 = 9,
        on connection: Int = 1
    ) throws -> [ErrorCode] {
        let request = OffsetCommitRequest(
            groupId: group,
            generationIdOrMemberEpoch: generation,
            memberId: member,
            groupInstanceId: instance,
            topics: [
                .init(
                    name: "t",
                    partitions: partitions.map {
                        .init(partitionIndex: $0, committedOffset: offset, committedMetadata: metadata)
                    }
                )
            ]
        )
        return try call(request, version: version, on: connection).topics.flatMap { $0.partitions.map(\.errorCode) }
    }

    /// The offset that is kept for a partition of topic `t`, or -1.
    mutating func committed(_ partition: Int32 = 0, group: String = "g", on connection: Int = 1) throws -> Int64? {
        let request = OffsetFetchRequest(
            groups: [.init(groupId: group, topics: [.init(name: "t", partitionIndexes: [partition])])]
        )
        return try call(request, version: 9, on: connection).groups.first?.topics.first?.partitions.first?
            .committedOffset
    }
}
