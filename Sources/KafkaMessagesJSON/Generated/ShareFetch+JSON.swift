// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ShareFetchRequest: JSONStructure {
    public static var structureName: String {
        "ShareFetchRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.nullableString("groupId")
        self.memberId = try json.nullableString("memberId")
        self.shareSessionEpoch = try json.int32("shareSessionEpoch")
        self.maxWaitMs = try json.int32("maxWaitMs")
        self.minBytes = try json.int32("minBytes")
        self.maxBytes = try json.int32("maxBytes")
        if version >= 1 {
            self.maxRecords = try json.int32("maxRecords")
        }
        if version >= 1 {
            self.batchSize = try json.int32("batchSize")
        }
        if version >= 2 {
            self.shareAcquireMode = try json.int8("shareAcquireMode")
        }
        if version >= 2 {
            self.isRenewAck = try json.bool("isRenewAck")
        }
        self.topics = try json.structureArray("topics", version: version)
        self.forgottenTopicsData = try json.structureArray("forgottenTopicsData", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("groupId", self.groupId)
        json.nullableString("memberId", self.memberId)
        json.int32("shareSessionEpoch", self.shareSessionEpoch)
        json.int32("maxWaitMs", self.maxWaitMs)
        json.int32("minBytes", self.minBytes)
        json.int32("maxBytes", self.maxBytes)
        if version >= 1 {
            json.int32("maxRecords", self.maxRecords)
        }
        if version >= 1 {
            json.int32("batchSize", self.batchSize)
        }
        if version >= 2 {
            json.int8("shareAcquireMode", self.shareAcquireMode)
        }
        if version >= 2 {
            json.bool("isRenewAck", self.isRenewAck)
        }
        json.structureArray("topics", self.topics, version: version)
        json.structureArray("forgottenTopicsData", self.forgottenTopicsData, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchRequest.FetchTopic: JSONStructure {
    public static var structureName: String {
        "ShareFetchRequest.FetchTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchRequest.FetchTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchRequest.FetchPartition: JSONStructure {
    public static var structureName: String {
        "ShareFetchRequest.FetchPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        if version <= 0 {
            self.partitionMaxBytes = try json.int32("partitionMaxBytes")
        }
        self.acknowledgementBatches = try json.structureArray("acknowledgementBatches", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchRequest.FetchPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        if version <= 0 {
            json.int32("partitionMaxBytes", self.partitionMaxBytes)
        }
        json.structureArray("acknowledgementBatches", self.acknowledgementBatches, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchRequest.AcknowledgementBatch: JSONStructure {
    public static var structureName: String {
        "ShareFetchRequest.AcknowledgementBatch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.firstOffset = try json.int64("firstOffset")
        self.lastOffset = try json.int64("lastOffset")
        self.acknowledgeTypes = try json.int8Array("acknowledgeTypes")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchRequest.AcknowledgementBatch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int8Array("acknowledgeTypes", self.acknowledgeTypes)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchRequest.ForgottenTopic: JSONStructure {
    public static var structureName: String {
        "ShareFetchRequest.ForgottenTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchRequest.ForgottenTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 1 {
            self.acquisitionLockTimeoutMs = try json.int32("acquisitionLockTimeoutMs")
        }
        self.responses = try json.structureArray("responses", version: version)
        self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 1 {
            json.int32("acquisitionLockTimeoutMs", self.acquisitionLockTimeoutMs)
        }
        json.structureArray("responses", self.responses, version: version)
        json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse.ShareFetchableTopicResponse: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse.ShareFetchableTopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchResponse.ShareFetchableTopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.acknowledgeErrorCode = try json.errorCode("acknowledgeErrorCode")
        self.acknowledgeErrorMessage = try json.nullableString("acknowledgeErrorMessage")
        self.currentLeader = try json.structure("currentLeader", version: version)
        if version <= 0 {
            self.records = try json.nullableBytes("records")
        } else {
            self.records = try json.bytes("records")
        }
        self.acquiredRecords = try json.structureArray("acquiredRecords", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.errorCode("acknowledgeErrorCode", self.acknowledgeErrorCode)
        json.nullableString("acknowledgeErrorMessage", self.acknowledgeErrorMessage)
        json.structure("currentLeader", self.currentLeader, version: version)
        json.nullableBytes("records", self.records)
        json.structureArray("acquiredRecords", self.acquiredRecords, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse.LeaderIdAndEpoch: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse.LeaderIdAndEpoch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchResponse.LeaderIdAndEpoch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse.AcquiredRecords: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse.AcquiredRecords"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.firstOffset = try json.int64("firstOffset")
        self.lastOffset = try json.int64("lastOffset")
        self.deliveryCount = try json.int16("deliveryCount")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareFetchResponse.AcquiredRecords {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int16("deliveryCount", self.deliveryCount)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "ShareFetchResponse.NodeEndpoint"
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

extension ShareFetchResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.nullableString("rack", self.rack)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
