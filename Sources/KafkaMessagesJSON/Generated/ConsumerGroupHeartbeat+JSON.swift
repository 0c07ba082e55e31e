// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ConsumerGroupHeartbeatRequest: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupHeartbeatRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.memberId = try json.string("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.instanceId = try json.nullableString("instanceId")
        self.rackId = try json.nullableString("rackId")
        self.rebalanceTimeoutMs = try json.int32("rebalanceTimeoutMs")
        self.subscribedTopicNames = try json.nullableStringArray("subscribedTopicNames")
        if version >= 1 {
            self.subscribedTopicRegex = try json.nullableString("subscribedTopicRegex")
        }
        self.serverAssignor = try json.nullableString("serverAssignor")
        self.topicPartitions = try json.nullableStructureArray("topicPartitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupHeartbeatRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.string("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.nullableString("instanceId", self.instanceId)
        json.nullableString("rackId", self.rackId)
        json.int32("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.nullableStringArray("subscribedTopicNames", self.subscribedTopicNames)
        if version >= 1 {
            json.nullableString("subscribedTopicRegex", self.subscribedTopicRegex)
        }
        json.nullableString("serverAssignor", self.serverAssignor)
        json.nullableStructureArray("topicPartitions", self.topicPartitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatRequest.TopicPartitions: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupHeartbeatRequest.TopicPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupHeartbeatRequest.TopicPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupHeartbeatResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.memberId = try json.nullableString("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.heartbeatIntervalMs = try json.int32("heartbeatIntervalMs")
        self.assignment = try json.nullableStructure("assignment", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupHeartbeatResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.nullableString("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.int32("heartbeatIntervalMs", self.heartbeatIntervalMs)
        json.nullableStructure("assignment", self.assignment, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse.Assignment: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupHeartbeatResponse.Assignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicPartitions = try json.structureArray("topicPartitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupHeartbeatResponse.Assignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topicPartitions", self.topicPartitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse.TopicPartitions: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupHeartbeatResponse.TopicPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupHeartbeatResponse.TopicPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
