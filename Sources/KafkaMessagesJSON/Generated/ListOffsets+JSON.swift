// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListOffsetsRequest: JSONStructure {
    public static var structureName: String {
        "ListOffsetsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.replicaId = try json.int32("replicaId")
        if version >= 2 {
            self.isolationLevel = try json.int8("isolationLevel")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 10 {
            self.timeoutMs = try json.int32("timeoutMs")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("replicaId", self.replicaId)
        if version >= 2 {
            json.int8("isolationLevel", self.isolationLevel)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 10 {
            json.int32("timeoutMs", self.timeoutMs)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListOffsetsRequest.ListOffsetsTopic: JSONStructure {
    public static var structureName: String {
        "ListOffsetsRequest.ListOffsetsTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsRequest.ListOffsetsTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListOffsetsRequest.ListOffsetsPartition: JSONStructure {
    public static var structureName: String {
        "ListOffsetsRequest.ListOffsetsPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        if version >= 4 {
            self.currentLeaderEpoch = try json.int32("currentLeaderEpoch")
        }
        self.timestamp = try json.int64("timestamp")
        if version <= 0 {
            self.maxNumOffsets = try json.int32("maxNumOffsets")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsRequest.ListOffsetsPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        if version >= 4 {
            json.int32("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.int64("timestamp", self.timestamp)
        if version <= 0 {
            json.int32("maxNumOffsets", self.maxNumOffsets)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListOffsetsResponse: JSONStructure {
    public static var structureName: String {
        "ListOffsetsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 2 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse: JSONStructure {
    public static var structureName: String {
        "ListOffsetsResponse.ListOffsetsTopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsResponse.ListOffsetsTopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListOffsetsResponse.ListOffsetsPartitionResponse: JSONStructure {
    public static var structureName: String {
        "ListOffsetsResponse.ListOffsetsPartitionResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version <= 0 {
            self.oldStyleOffsets = try json.int64Array("oldStyleOffsets")
        }
        if version >= 1 {
            self.timestamp = try json.int64("timestamp")
        }
        if version >= 1 {
            self.offset = try json.int64("offset")
        }
        if version >= 4 {
            self.leaderEpoch = try json.int32("leaderEpoch")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListOffsetsResponse.ListOffsetsPartitionResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version <= 0 {
            json.int64Array("oldStyleOffsets", self.oldStyleOffsets)
        }
        if version >= 1 {
            json.int64("timestamp", self.timestamp)
        }
        if version >= 1 {
            json.int64("offset", self.offset)
        }
        if version >= 4 {
            json.int32("leaderEpoch", self.leaderEpoch)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
