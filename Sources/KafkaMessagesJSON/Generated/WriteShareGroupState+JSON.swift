// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension WriteShareGroupStateRequest: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateRequest.WriteStateData: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateRequest.WriteStateData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateRequest.WriteStateData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.stateEpoch = try json.int32("stateEpoch")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.startOffset = try json.int64("startOffset")
        if version >= 1 {
            self.deliveryCompleteCount = try json.int32("deliveryCompleteCount")
        }
        self.stateBatches = try json.structureArray("stateBatches", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.int32("stateEpoch", self.stateEpoch)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int64("startOffset", self.startOffset)
        if version >= 1 {
            json.int32("deliveryCompleteCount", self.deliveryCompleteCount)
        }
        json.structureArray("stateBatches", self.stateBatches, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateRequest.StateBatch: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateRequest.StateBatch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.firstOffset = try json.int64("firstOffset")
        self.lastOffset = try json.int64("lastOffset")
        self.deliveryState = try json.int8("deliveryState")
        self.deliveryCount = try json.int16("deliveryCount")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateRequest.StateBatch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int8("deliveryState", self.deliveryState)
        json.int16("deliveryCount", self.deliveryCount)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateResponse: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateResponse.WriteStateResult: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateResponse.WriteStateResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateResponse.WriteStateResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension WriteShareGroupStateResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "WriteShareGroupStateResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension WriteShareGroupStateResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
