// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension InitializeShareGroupStateRequest: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension InitializeShareGroupStateRequest.InitializeStateData: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateRequest.InitializeStateData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateRequest.InitializeStateData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension InitializeShareGroupStateRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.stateEpoch = try json.int32("stateEpoch")
        self.startOffset = try json.int64("startOffset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.int32("stateEpoch", self.stateEpoch)
        json.int64("startOffset", self.startOffset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension InitializeShareGroupStateResponse: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension InitializeShareGroupStateResponse.InitializeStateResult: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateResponse.InitializeStateResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateResponse.InitializeStateResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension InitializeShareGroupStateResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "InitializeShareGroupStateResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension InitializeShareGroupStateResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
