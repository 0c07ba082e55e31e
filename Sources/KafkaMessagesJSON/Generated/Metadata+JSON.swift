// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension MetadataRequest: JSONStructure {
    public static var structureName: String {
        "MetadataRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 0 {
            self.topics = try json.structureArray("topics", version: version)
        } else {
            self.topics = try json.nullableStructureArray("topics", version: version)
        }
        if version >= 4 {
            self.allowAutoTopicCreation = try json.bool("allowAutoTopicCreation")
        }
        if version >= 8 && version <= 10 {
            self.includeClusterAuthorizedOperations = try json.bool("includeClusterAuthorizedOperations")
        }
        if version >= 8 {
            self.includeTopicAuthorizedOperations = try json.bool("includeTopicAuthorizedOperations")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableStructureArray("topics", self.topics, version: version)
        if version >= 4 {
            json.bool("allowAutoTopicCreation", self.allowAutoTopicCreation)
        }
        if version >= 8 && version <= 10 {
            json.bool("includeClusterAuthorizedOperations", self.includeClusterAuthorizedOperations)
        }
        if version >= 8 {
            json.bool("includeTopicAuthorizedOperations", self.includeTopicAuthorizedOperations)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension MetadataRequest.MetadataRequestTopic: JSONStructure {
    public static var structureName: String {
        "MetadataRequest.MetadataRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 10 {
            self.topicId = try json.uuid("topicId")
        }
        if version <= 9 {
            self.name = try json.string("name")
        } else {
            self.name = try json.nullableString("name")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataRequest.MetadataRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        json.nullableString("name", self.name)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension MetadataResponse: JSONStructure {
    public static var structureName: String {
        "MetadataResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.brokers = try json.structureArray("brokers", version: version)
        if version >= 2 {
            self.clusterId = try json.nullableString("clusterId")
        }
        if version >= 1 {
            self.controllerId = try json.int32("controllerId")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 8 && version <= 10 {
            self.clusterAuthorizedOperations = try json.int32("clusterAuthorizedOperations")
        }
        if version >= 13 {
            self.errorCode = try json.errorCode("errorCode")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("brokers", self.brokers, version: version)
        if version >= 2 {
            json.nullableString("clusterId", self.clusterId)
        }
        if version >= 1 {
            json.int32("controllerId", self.controllerId)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 8 && version <= 10 {
            json.int32("clusterAuthorizedOperations", self.clusterAuthorizedOperations)
        }
        if version >= 13 {
            json.errorCode("errorCode", self.errorCode)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension MetadataResponse.MetadataResponseBroker: JSONStructure {
    public static var structureName: String {
        "MetadataResponse.MetadataResponseBroker"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        if version >= 1 {
            self.rack = try json.nullableString("rack")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataResponse.MetadataResponseBroker {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        if version >= 1 {
            json.nullableString("rack", self.rack)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension MetadataResponse.MetadataResponseTopic: JSONStructure {
    public static var structureName: String {
        "MetadataResponse.MetadataResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        if version <= 11 {
            self.name = try json.string("name")
        } else {
            self.name = try json.nullableString("name")
        }
        if version >= 10 {
            self.topicId = try json.uuid("topicId")
        }
        if version >= 1 {
            self.isInternal = try json.bool("isInternal")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 8 {
            self.topicAuthorizedOperations = try json.int32("topicAuthorizedOperations")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataResponse.MetadataResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("name", self.name)
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        if version >= 1 {
            json.bool("isInternal", self.isInternal)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 8 {
            json.int32("topicAuthorizedOperations", self.topicAuthorizedOperations)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension MetadataResponse.MetadataResponsePartition: JSONStructure {
    public static var structureName: String {
        "MetadataResponse.MetadataResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.partitionIndex = try json.int32("partitionIndex")
        self.leaderId = try json.int32("leaderId")
        if version >= 7 {
            self.leaderEpoch = try json.int32("leaderEpoch")
        }
        self.replicaNodes = try json.int32Array("replicaNodes")
        self.isrNodes = try json.int32Array("isrNodes")
        if version >= 5 {
            self.offlineReplicas = try json.int32Array("offlineReplicas")
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension MetadataResponse.MetadataResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("leaderId", self.leaderId)
        if version >= 7 {
            json.int32("leaderEpoch", self.leaderEpoch)
        }
        json.int32Array("replicaNodes", self.replicaNodes)
        json.int32Array("isrNodes", self.isrNodes)
        if version >= 5 {
            json.int32Array("offlineReplicas", self.offlineReplicas)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
