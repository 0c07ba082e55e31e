// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension OffsetCommitRequest: JSONStructure {
    public static var structureName: String {
        "OffsetCommitRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        if version >= 1 {
            self.generationIdOrMemberEpoch = try json.int32("generationIdOrMemberEpoch")
        }
        if version >= 1 {
            self.memberId = try json.string("memberId")
        }
        if version >= 7 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        if version >= 2 && version <= 4 {
            self.retentionTimeMs = try json.int64("retentionTimeMs")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        if version >= 1 {
            json.int32("generationIdOrMemberEpoch", self.generationIdOrMemberEpoch)
        }
        if version >= 1 {
            json.string("memberId", self.memberId)
        }
        if version >= 7 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        if version >= 2 && version <= 4 {
            json.int64("retentionTimeMs", self.retentionTimeMs)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetCommitRequest.OffsetCommitRequestTopic: JSONStructure {
    public static var structureName: String {
        "OffsetCommitRequest.OffsetCommitRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 9 {
            self.name = try json.string("name")
        }
        if version >= 10 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitRequest.OffsetCommitRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 9 {
            json.string("name", self.name)
        }
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetCommitRequest.OffsetCommitRequestPartition: JSONStructure {
    public static var structureName: String {
        "OffsetCommitRequest.OffsetCommitRequestPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.committedOffset = try json.int64("committedOffset")
        if version >= 6 {
            self.committedLeaderEpoch = try json.int32("committedLeaderEpoch")
        }
        if version == 1 {
            self.commitTimestamp = try json.int64("commitTimestamp")
        }
        self.committedMetadata = try json.nullableString("committedMetadata")
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitRequest.OffsetCommitRequestPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("committedOffset", self.committedOffset)
        if version >= 6 {
            json.int32("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        if version == 1 {
            json.int64("commitTimestamp", self.commitTimestamp)
        }
        json.nullableString("committedMetadata", self.committedMetadata)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetCommitResponse: JSONStructure {
    public static var structureName: String {
        "OffsetCommitResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetCommitResponse.OffsetCommitResponseTopic: JSONStructure {
    public static var structureName: String {
        "OffsetCommitResponse.OffsetCommitResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 9 {
            self.name = try json.string("name")
        }
        if version >= 10 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitResponse.OffsetCommitResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 9 {
            json.string("name", self.name)
        }
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetCommitResponse.OffsetCommitResponsePartition: JSONStructure {
    public static var structureName: String {
        "OffsetCommitResponse.OffsetCommitResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 8 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetCommitResponse.OffsetCommitResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 8 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
