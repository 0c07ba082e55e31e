// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ReadShareGroupStateSummaryRequest: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryRequest.ReadStateSummaryData: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryRequest.ReadStateSummaryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryRequest.ReadStateSummaryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse.ReadStateSummaryResult: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryResponse.ReadStateSummaryResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryResponse.ReadStateSummaryResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "ReadShareGroupStateSummaryResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.stateEpoch = try json.int32("stateEpoch")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.startOffset = try json.int64("startOffset")
        if version >= 1 {
            self.deliveryCompleteCount = try json.int32("deliveryCompleteCount")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ReadShareGroupStateSummaryResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int32("stateEpoch", self.stateEpoch)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int64("startOffset", self.startOffset)
        if version >= 1 {
            json.int32("deliveryCompleteCount", self.deliveryCompleteCount)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
