// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ShareAcknowledgeRequest: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.nullableString("groupId")
        self.memberId = try json.nullableString("memberId")
        self.shareSessionEpoch = try json.int32("shareSessionEpoch")
        if version >= 2 {
            self.isRenewAck = try json.bool("isRenewAck")
        }
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("groupId", self.groupId)
        json.nullableString("memberId", self.memberId)
        json.int32("shareSessionEpoch", self.shareSessionEpoch)
        if version >= 2 {
            json.bool("isRenewAck", self.isRenewAck)
        }
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeRequest.AcknowledgeTopic: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeRequest.AcknowledgeTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeRequest.AcknowledgeTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeRequest.AcknowledgePartition: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeRequest.AcknowledgePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.acknowledgementBatches = try json.structureArray("acknowledgementBatches", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeRequest.AcknowledgePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.structureArray("acknowledgementBatches", self.acknowledgementBatches, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeRequest.AcknowledgementBatch: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeRequest.AcknowledgementBatch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.firstOffset = try json.int64("firstOffset")
        self.lastOffset = try json.int64("lastOffset")
        self.acknowledgeTypes = try json.int8Array("acknowledgeTypes")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeRequest.AcknowledgementBatch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int8Array("acknowledgeTypes", self.acknowledgeTypes)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeResponse: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 2 {
            self.acquisitionLockTimeoutMs = try json.int32("acquisitionLockTimeoutMs")
        }
        self.responses = try json.structureArray("responses", version: version)
        self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 2 {
            json.int32("acquisitionLockTimeoutMs", self.acquisitionLockTimeoutMs)
        }
        json.structureArray("responses", self.responses, version: version)
        json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeResponse.ShareAcknowledgeTopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.currentLeader = try json.structure("currentLeader", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structure("currentLeader", self.currentLeader, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeResponse.LeaderIdAndEpoch: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeResponse.LeaderIdAndEpoch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeResponse.LeaderIdAndEpoch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareAcknowledgeResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "ShareAcknowledgeResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        self.rack = try json.nullableString("rack")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareAcknowledgeResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.nullableString("rack", self.rack)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
