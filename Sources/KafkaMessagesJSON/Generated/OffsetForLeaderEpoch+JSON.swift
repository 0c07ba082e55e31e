// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension OffsetForLeaderEpochRequest: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.replicaId = try json.int32("replicaId")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.int32("replicaId", self.replicaId)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochRequest.OffsetForLeaderTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderPartition: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochRequest.OffsetForLeaderPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        if version >= 2 {
            self.currentLeaderEpoch = try json.int32("currentLeaderEpoch")
        }
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochRequest.OffsetForLeaderPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        if version >= 2 {
            json.int32("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.int32("leaderEpoch", self.leaderEpoch)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetForLeaderEpochResponse: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 2 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochResponse.OffsetForLeaderTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetForLeaderEpochResponse.EpochEndOffset: JSONStructure {
    public static var structureName: String {
        "OffsetForLeaderEpochResponse.EpochEndOffset"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.partition = try json.int32("partition")
        if version >= 1 {
            self.leaderEpoch = try json.int32("leaderEpoch")
        }
        self.endOffset = try json.int64("endOffset")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetForLeaderEpochResponse.EpochEndOffset {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int32("partition", self.partition)
        if version >= 1 {
            json.int32("leaderEpoch", self.leaderEpoch)
        }
        json.int64("endOffset", self.endOffset)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
