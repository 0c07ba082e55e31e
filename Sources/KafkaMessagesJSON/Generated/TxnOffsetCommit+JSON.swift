// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension TxnOffsetCommitRequest: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.string("transactionalId")
        self.groupId = try json.string("groupId")
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        if version >= 3 {
            self.generationIdOrMemberEpoch = try json.int32("generationIdOrMemberEpoch")
        }
        if version >= 3 {
            self.memberId = try json.string("memberId")
        }
        if version >= 3 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("transactionalId", self.transactionalId)
        json.string("groupId", self.groupId)
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        if version >= 3 {
            json.int32("generationIdOrMemberEpoch", self.generationIdOrMemberEpoch)
        }
        if version >= 3 {
            json.string("memberId", self.memberId)
        }
        if version >= 3 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 5 {
            self.name = try json.string("name")
        }
        if version >= 6 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 5 {
            json.string("name", self.name)
        }
        if version >= 6 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.committedOffset = try json.int64("committedOffset")
        if version >= 2 {
            self.committedLeaderEpoch = try json.int32("committedLeaderEpoch")
        }
        self.committedMetadata = try json.nullableString("committedMetadata")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitRequest.TxnOffsetCommitRequestPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("committedOffset", self.committedOffset)
        if version >= 2 {
            json.int32("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        json.nullableString("committedMetadata", self.committedMetadata)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension TxnOffsetCommitResponse: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("topics", self.topics, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 5 {
            self.name = try json.string("name")
        }
        if version >= 6 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 5 {
            json.string("name", self.name)
        }
        if version >= 6 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition: JSONStructure {
    public static var structureName: String {
        "TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension TxnOffsetCommitResponse.TxnOffsetCommitResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
