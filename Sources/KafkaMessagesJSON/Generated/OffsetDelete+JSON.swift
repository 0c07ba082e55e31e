// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension OffsetDeleteRequest: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
    }
}

extension OffsetDeleteRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestTopic: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteRequest.OffsetDeleteRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestPartition: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteRequest.OffsetDeleteRequestPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
    }
}

extension OffsetDeleteRequest.OffsetDeleteRequestPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
    }
}

extension OffsetDeleteResponse: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.topics = try json.structureArray("topics", version: version)
    }
}

extension OffsetDeleteResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("topics", self.topics, version: version)
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponseTopic: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteResponse.OffsetDeleteResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponsePartition: JSONStructure {
    public static var structureName: String {
        "OffsetDeleteResponse.OffsetDeleteResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
    }
}

extension OffsetDeleteResponse.OffsetDeleteResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
    }
}
