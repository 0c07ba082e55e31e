// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension BeginQuorumEpochRequest: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        if version >= 1 {
            self.voterId = try json.int32("voterId")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1 {
            self.leaderEndpoints = try json.structureArray("leaderEndpoints", version: version)
        }
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        if version >= 1 {
            json.int32("voterId", self.voterId)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 1 {
            json.structureArray("leaderEndpoints", self.leaderEndpoints, version: version)
        }
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochRequest.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        if version >= 1 {
            self.voterDirectoryId = try json.uuid("voterDirectoryId")
        }
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        if version >= 1 {
            json.uuid("voterDirectoryId", self.voterDirectoryId)
        }
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochRequest.LeaderEndpoint: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochRequest.LeaderEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BeginQuorumEpochRequest.LeaderEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BeginQuorumEpochResponse: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1, json.has("nodeEndpoints") {
            self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        }
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("topics", self.topics, version: version)
        if version >= 1, !self.nodeEndpoints.isEmpty {
            json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension BeginQuorumEpochResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension BeginQuorumEpochResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "BeginQuorumEpochResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BeginQuorumEpochResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
