// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension FetchSnapshotRequest: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if json.has("clusterId") {
            self.clusterId = try json.nullableString("clusterId")
        }
        self.replicaId = try json.int32("replicaId")
        self.maxBytes = try json.int32("maxBytes")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if self.clusterId != nil {
            json.nullableString("clusterId", self.clusterId)
        }
        json.int32("replicaId", self.replicaId)
        json.int32("maxBytes", self.maxBytes)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotRequest.TopicSnapshot: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotRequest.TopicSnapshot"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotRequest.TopicSnapshot {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotRequest.PartitionSnapshot: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotRequest.PartitionSnapshot"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.currentLeaderEpoch = try json.int32("currentLeaderEpoch")
        self.snapshotId = try json.structure("snapshotId", version: version)
        self.position = try json.int64("position")
        if version >= 1, json.has("replicaDirectoryId") {
            self.replicaDirectoryId = try json.uuid("replicaDirectoryId")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotRequest.PartitionSnapshot {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.int32("currentLeaderEpoch", self.currentLeaderEpoch)
        json.structure("snapshotId", self.snapshotId, version: version)
        json.int64("position", self.position)
        if version >= 1, self.replicaDirectoryId != .zero {
            json.uuid("replicaDirectoryId", self.replicaDirectoryId)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotRequest.SnapshotId: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotRequest.SnapshotId"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.endOffset = try json.int64("endOffset")
        self.epoch = try json.int32("epoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotRequest.SnapshotId {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("endOffset", self.endOffset)
        json.int32("epoch", self.epoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1, json.has("nodeEndpoints") {
            self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("topics", self.topics, version: version)
        if version >= 1, !self.nodeEndpoints.isEmpty {
            json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.TopicSnapshot: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse.TopicSnapshot"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse.TopicSnapshot {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.PartitionSnapshot: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse.PartitionSnapshot"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.index = try json.int32("index")
        self.errorCode = try json.errorCode("errorCode")
        self.snapshotId = try json.structure("snapshotId", version: version)
        if json.has("currentLeader") {
            self.currentLeader = try json.structure("currentLeader", version: version)
        }
        self.size = try json.int64("size")
        self.position = try json.int64("position")
        self.unalignedRecords = try json.bytes("unalignedRecords")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse.PartitionSnapshot {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("index", self.index)
        json.errorCode("errorCode", self.errorCode)
        json.structure("snapshotId", self.snapshotId, version: version)
        if self.currentLeader != FetchSnapshotResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        json.int64("size", self.size)
        json.int64("position", self.position)
        json.bytes("unalignedRecords", self.unalignedRecords)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.SnapshotId: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse.SnapshotId"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.endOffset = try json.int64("endOffset")
        self.epoch = try json.int32("epoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse.SnapshotId {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("endOffset", self.endOffset)
        json.int32("epoch", self.epoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.LeaderIdAndEpoch: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse.LeaderIdAndEpoch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse.LeaderIdAndEpoch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchSnapshotResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "FetchSnapshotResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchSnapshotResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
