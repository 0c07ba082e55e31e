// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DeleteRecordsRequest: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.timeoutMs = try json.int32("timeoutMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.int32("timeoutMs", self.timeoutMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteRecordsRequest.DeleteRecordsTopic: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsRequest.DeleteRecordsTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsRequest.DeleteRecordsTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteRecordsRequest.DeleteRecordsPartition: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsRequest.DeleteRecordsPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.offset = try json.int64("offset")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsRequest.DeleteRecordsPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("offset", self.offset)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteRecordsResponse: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("topics", self.topics, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteRecordsResponse.DeleteRecordsTopicResult: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsResponse.DeleteRecordsTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsResponse.DeleteRecordsTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteRecordsResponse.DeleteRecordsPartitionResult: JSONStructure {
    public static var structureName: String {
        "DeleteRecordsResponse.DeleteRecordsPartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.lowWatermark = try json.int64("lowWatermark")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteRecordsResponse.DeleteRecordsPartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("lowWatermark", self.lowWatermark)
        json.errorCode("errorCode", self.errorCode)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
