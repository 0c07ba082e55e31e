// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterShareGroupOffsetsRequest: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.startOffset = try json.int64("startOffset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("startOffset", self.startOffset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsResponse: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.responses = try json.structureArray("responses", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("responses", self.responses, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition: JSONStructure {
    public static var structureName: String {
        "AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterShareGroupOffsetsResponse.AlterShareGroupOffsetsResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
