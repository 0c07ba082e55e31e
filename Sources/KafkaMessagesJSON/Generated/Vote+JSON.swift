// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension VoteRequest: JSONStructure {
    public static var structureName: String {
        "VoteRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        if version >= 1 {
            self.voterId = try json.int32("voterId")
        }
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        if version >= 1 {
            json.int32("voterId", self.voterId)
        }
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "VoteRequest.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "VoteRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.replicaEpoch = try json.int32("replicaEpoch")
        self.replicaId = try json.int32("replicaId")
        if version >= 1 {
            self.replicaDirectoryId = try json.uuid("replicaDirectoryId")
        }
        if version >= 1 {
            self.voterDirectoryId = try json.uuid("voterDirectoryId")
        }
        self.lastOffsetEpoch = try json.int32("lastOffsetEpoch")
        self.lastOffset = try json.int64("lastOffset")
        if version >= 2 {
            self.preVote = try json.bool("preVote")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("replicaEpoch", self.replicaEpoch)
        json.int32("replicaId", self.replicaId)
        if version >= 1 {
            json.uuid("replicaDirectoryId", self.replicaDirectoryId)
        }
        if version >= 1 {
            json.uuid("voterDirectoryId", self.voterDirectoryId)
        }
        json.int32("lastOffsetEpoch", self.lastOffsetEpoch)
        json.int64("lastOffset", self.lastOffset)
        if version >= 2 {
            json.bool("preVote", self.preVote)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteResponse: JSONStructure {
    public static var structureName: String {
        "VoteResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1, json.has("nodeEndpoints") {
            self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("topics", self.topics, version: version)
        if version >= 1, !self.nodeEndpoints.isEmpty {
            json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "VoteResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "VoteResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.voteGranted = try json.bool("voteGranted")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.bool("voteGranted", self.voteGranted)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "VoteResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VoteResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
