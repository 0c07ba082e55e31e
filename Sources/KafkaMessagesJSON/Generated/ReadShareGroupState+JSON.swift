// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ReadShareGroupStateRequest: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateRequest.ReadStateData: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateRequest.ReadStateData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateRequest.ReadStateData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateResponse: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateResponse.ReadStateResult: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateResponse.ReadStateResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateResponse.ReadStateResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.stateEpoch = try json.int32("stateEpoch")
        self.startOffset = try json.int64("startOffset")
        self.stateBatches = try json.structureArray("stateBatches", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int32("stateEpoch", self.stateEpoch)
        json.int64("startOffset", self.startOffset)
        json.structureArray("stateBatches", self.stateBatches, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateResponse.StateBatch: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateResponse.StateBatch"
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

extension ReadShareGroupStateResponse.StateBatch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int8("deliveryState", self.deliveryState)
        json.int16("deliveryCount", self.deliveryCount)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
