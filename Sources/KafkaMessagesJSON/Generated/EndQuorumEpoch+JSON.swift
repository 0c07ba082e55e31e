// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension EndQuorumEpochRequest: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1 {
            self.leaderEndpoints = try json.structureArray("leaderEndpoints", version: version)
        }
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension EndQuorumEpochRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        json.structureArray("topics", self.topics, version: version)
        if version >= 1 {
            json.structureArray("leaderEndpoints", self.leaderEndpoints, version: version)
        }
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension EndQuorumEpochRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochRequest.TopicData"
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

extension EndQuorumEpochRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension EndQuorumEpochRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version <= 0 {
            self.preferredSuccessors = try json.int32Array("preferredSuccessors")
        }
        if version >= 1 {
            self.preferredCandidates = try json.structureArray("preferredCandidates", version: version)
        }
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension EndQuorumEpochRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        if version <= 0 {
            json.int32Array("preferredSuccessors", self.preferredSuccessors)
        }
        if version >= 1 {
            json.structureArray("preferredCandidates", self.preferredCandidates, version: version)
        }
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension EndQuorumEpochRequest.ReplicaInfo: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochRequest.ReplicaInfo"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.candidateId = try json.int32("candidateId")
        self.candidateDirectoryId = try json.uuid("candidateDirectoryId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension EndQuorumEpochRequest.ReplicaInfo {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("candidateId", self.candidateId)
        json.uuid("candidateDirectoryId", self.candidateDirectoryId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension EndQuorumEpochRequest.LeaderEndpoint: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochRequest.LeaderEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension EndQuorumEpochRequest.LeaderEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension EndQuorumEpochResponse: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochResponse"
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

extension EndQuorumEpochResponse {
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

extension EndQuorumEpochResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochResponse.TopicData"
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

extension EndQuorumEpochResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension EndQuorumEpochResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochResponse.PartitionData"
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

extension EndQuorumEpochResponse.PartitionData {
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

extension EndQuorumEpochResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "EndQuorumEpochResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension EndQuorumEpochResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
