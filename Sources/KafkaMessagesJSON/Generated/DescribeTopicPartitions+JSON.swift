// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeTopicPartitionsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.responsePartitionLimit = try json.int32("responsePartitionLimit")
        self.cursor = try json.nullableStructure("cursor", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.int32("responsePartitionLimit", self.responsePartitionLimit)
        json.nullableStructure("cursor", self.cursor, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsRequest.TopicRequest: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsRequest.TopicRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsRequest.TopicRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsRequest.Cursor: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsRequest.Cursor"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionIndex = try json.int32("partitionIndex")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsRequest.Cursor {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32("partitionIndex", self.partitionIndex)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.topics = try json.structureArray("topics", version: version)
        self.nextCursor = try json.nullableStructure("nextCursor", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("topics", self.topics, version: version)
        json.nullableStructure("nextCursor", self.nextCursor, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.name = try json.nullableString("name")
        self.topicId = try json.uuid("topicId")
        self.isInternal = try json.bool("isInternal")
        self.partitions = try json.structureArray("partitions", version: version)
        self.topicAuthorizedOperations = try json.int32("topicAuthorizedOperations")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("name", self.name)
        json.uuid("topicId", self.topicId)
        json.bool("isInternal", self.isInternal)
        json.structureArray("partitions", self.partitions, version: version)
        json.int32("topicAuthorizedOperations", self.topicAuthorizedOperations)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.partitionIndex = try json.int32("partitionIndex")
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.replicaNodes = try json.int32Array("replicaNodes")
        self.isrNodes = try json.int32Array("isrNodes")
        self.eligibleLeaderReplicas = try json.nullableInt32Array("eligibleLeaderReplicas")
        self.lastKnownElr = try json.nullableInt32Array("lastKnownElr")
        self.offlineReplicas = try json.int32Array("offlineReplicas")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int32Array("replicaNodes", self.replicaNodes)
        json.int32Array("isrNodes", self.isrNodes)
        json.nullableInt32Array("eligibleLeaderReplicas", self.eligibleLeaderReplicas)
        json.nullableInt32Array("lastKnownElr", self.lastKnownElr)
        json.int32Array("offlineReplicas", self.offlineReplicas)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse.Cursor: JSONStructure {
    public static var structureName: String {
        "DescribeTopicPartitionsResponse.Cursor"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionIndex = try json.int32("partitionIndex")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTopicPartitionsResponse.Cursor {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32("partitionIndex", self.partitionIndex)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
