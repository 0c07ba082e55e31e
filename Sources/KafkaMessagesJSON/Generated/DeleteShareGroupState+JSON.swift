// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DeleteShareGroupStateRequest: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteShareGroupStateRequest.DeleteStateData: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateRequest.DeleteStateData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateRequest.DeleteStateData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteShareGroupStateRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteShareGroupStateResponse: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteShareGroupStateResponse.DeleteStateResult: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateResponse.DeleteStateResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateResponse.DeleteStateResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteShareGroupStateResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "DeleteShareGroupStateResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteShareGroupStateResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
