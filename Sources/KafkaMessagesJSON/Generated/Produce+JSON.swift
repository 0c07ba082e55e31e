// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ProduceRequest: JSONStructure {
    public static var structureName: String {
        "ProduceRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.transactionalId = try json.nullableString("transactionalId")
        }
        self.acks = try json.int16("acks")
        self.timeoutMs = try json.int32("timeoutMs")
        self.topicData = try json.structureArray("topicData", version: version)
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.nullableString("transactionalId", self.transactionalId)
        }
        json.int16("acks", self.acks)
        json.int32("timeoutMs", self.timeoutMs)
        json.structureArray("topicData", self.topicData, version: version)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceRequest.TopicProduceData: JSONStructure {
    public static var structureName: String {
        "ProduceRequest.TopicProduceData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 12 {
            self.name = try json.string("name")
        }
        if version >= 13 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitionData = try json.structureArray("partitionData", version: version)
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceRequest.TopicProduceData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 12 {
            json.string("name", self.name)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitionData", self.partitionData, version: version)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceRequest.PartitionProduceData: JSONStructure {
    public static var structureName: String {
        "ProduceRequest.PartitionProduceData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.index = try json.int32("index")
        self.records = try json.nullableBytes("records")
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceRequest.PartitionProduceData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("index", self.index)
        json.nullableBytes("records", self.records)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceResponse: JSONStructure {
    public static var structureName: String {
        "ProduceResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.responses = try json.structureArray("responses", version: version)
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        if version >= 10, json.has("nodeEndpoints") {
            self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("responses", self.responses, version: version)
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 10, !self.nodeEndpoints.isEmpty {
            json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceResponse.TopicProduceResponse: JSONStructure {
    public static var structureName: String {
        "ProduceResponse.TopicProduceResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 12 {
            self.name = try json.string("name")
        }
        if version >= 13 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitionResponses = try json.structureArray("partitionResponses", version: version)
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceResponse.TopicProduceResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 12 {
            json.string("name", self.name)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitionResponses", self.partitionResponses, version: version)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceResponse.PartitionProduceResponse: JSONStructure {
    public static var structureName: String {
        "ProduceResponse.PartitionProduceResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.index = try json.int32("index")
        self.errorCode = try json.errorCode("errorCode")
        self.baseOffset = try json.int64("baseOffset")
        if version >= 2 {
            self.logAppendTimeMs = try json.int64("logAppendTimeMs")
        }
        if version >= 5 {
            self.logStartOffset = try json.int64("logStartOffset")
        }
        if version >= 8 {
            self.recordErrors = try json.structureArray("recordErrors", version: version)
        }
        if version >= 8 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        if version >= 10, json.has("currentLeader") {
            self.currentLeader = try json.structure("currentLeader", version: version)
        }
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceResponse.PartitionProduceResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("index", self.index)
        json.errorCode("errorCode", self.errorCode)
        json.int64("baseOffset", self.baseOffset)
        if version >= 2 {
            json.int64("logAppendTimeMs", self.logAppendTimeMs)
        }
        if version >= 5 {
            json.int64("logStartOffset", self.logStartOffset)
        }
        if version >= 8 {
            json.structureArray("recordErrors", self.recordErrors, version: version)
        }
        if version >= 8 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        if version >= 10, self.currentLeader != ProduceResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceResponse.BatchIndexAndErrorMessage: JSONStructure {
    public static var structureName: String {
        "ProduceResponse.BatchIndexAndErrorMessage"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.batchIndex = try json.int32("batchIndex")
        self.batchIndexErrorMessage = try json.nullableString("batchIndexErrorMessage")
        if version >= 9 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ProduceResponse.BatchIndexAndErrorMessage {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("batchIndex", self.batchIndex)
        json.nullableString("batchIndexErrorMessage", self.batchIndexErrorMessage)
        if version >= 9 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ProduceResponse.LeaderIdAndEpoch: JSONStructure {
    public static var structureName: String {
        "ProduceResponse.LeaderIdAndEpoch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ProduceResponse.LeaderIdAndEpoch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ProduceResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "ProduceResponse.NodeEndpoint"
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

extension ProduceResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.nullableString("rack", self.rack)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
