// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension OffsetFetchRequest: JSONStructure {
    public static var structureName: String {
        "OffsetFetchRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 7 {
            self.groupId = try json.string("groupId")
        }
        if version <= 1 {
            self.topics = try json.structureArray("topics", version: version)
        } else if version >= 2 && version <= 7 {
            self.topics = try json.nullableStructureArray("topics", version: version)
        }
        if version >= 8 {
            self.groups = try json.structureArray("groups", version: version)
        }
        if version >= 7 {
            self.requireStable = try json.bool("requireStable")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetFetchRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 7 {
            json.string("groupId", self.groupId)
        }
        if version <= 7 {
            json.nullableStructureArray("topics", self.topics, version: version)
        }
        if version >= 8 {
            json.structureArray("groups", self.groups, version: version)
        }
        if version >= 7 {
            json.bool("requireStable", self.requireStable)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopic: JSONStructure {
    public static var structureName: String {
        "OffsetFetchRequest.OffsetFetchRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitionIndexes", self.partitionIndexes)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetFetchRequest.OffsetFetchRequestGroup: JSONStructure {
    public static var structureName: String {
        "OffsetFetchRequest.OffsetFetchRequestGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        if version >= 9 {
            self.memberId = try json.nullableString("memberId")
        }
        if version >= 9 {
            self.memberEpoch = try json.int32("memberEpoch")
        }
        self.topics = try json.nullableStructureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension OffsetFetchRequest.OffsetFetchRequestGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        if version >= 9 {
            json.nullableString("memberId", self.memberId)
        }
        if version >= 9 {
            json.int32("memberEpoch", self.memberEpoch)
        }
        json.nullableStructureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopics: JSONStructure {
    public static var structureName: String {
        "OffsetFetchRequest.OffsetFetchRequestTopics"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 9 {
            self.name = try json.string("name")
        }
        if version >= 10 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension OffsetFetchRequest.OffsetFetchRequestTopics {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 9 {
            json.string("name", self.name)
        }
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        json.int32Array("partitionIndexes", self.partitionIndexes)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension OffsetFetchResponse: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        if version <= 7 {
            self.topics = try json.structureArray("topics", version: version)
        }
        if version >= 2 && version <= 7 {
            self.errorCode = try json.errorCode("errorCode")
        }
        if version >= 8 {
            self.groups = try json.structureArray("groups", version: version)
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetFetchResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        if version <= 7 {
            json.structureArray("topics", self.topics, version: version)
        }
        if version >= 2 && version <= 7 {
            json.errorCode("errorCode", self.errorCode)
        }
        if version >= 8 {
            json.structureArray("groups", self.groups, version: version)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopic: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse.OffsetFetchResponseTopic"
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

extension OffsetFetchResponse.OffsetFetchResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartition: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse.OffsetFetchResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.committedOffset = try json.int64("committedOffset")
        if version >= 5 {
            self.committedLeaderEpoch = try json.int32("committedLeaderEpoch")
        }
        self.metadata = try json.nullableString("metadata")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("committedOffset", self.committedOffset)
        if version >= 5 {
            json.int32("committedLeaderEpoch", self.committedLeaderEpoch)
        }
        json.nullableString("metadata", self.metadata)
        json.errorCode("errorCode", self.errorCode)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension OffsetFetchResponse.OffsetFetchResponseGroup: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse.OffsetFetchResponseGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.errorCode = try json.errorCode("errorCode")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension OffsetFetchResponse.OffsetFetchResponseGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.errorCode("errorCode", self.errorCode)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopics: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse.OffsetFetchResponseTopics"
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
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension OffsetFetchResponse.OffsetFetchResponseTopics {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 9 {
            json.string("name", self.name)
        }
        if version >= 10 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartitions: JSONStructure {
    public static var structureName: String {
        "OffsetFetchResponse.OffsetFetchResponsePartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.committedOffset = try json.int64("committedOffset")
        self.committedLeaderEpoch = try json.int32("committedLeaderEpoch")
        self.metadata = try json.nullableString("metadata")
        self.errorCode = try json.errorCode("errorCode")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension OffsetFetchResponse.OffsetFetchResponsePartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("committedOffset", self.committedOffset)
        json.int32("committedLeaderEpoch", self.committedLeaderEpoch)
        json.nullableString("metadata", self.metadata)
        json.errorCode("errorCode", self.errorCode)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
