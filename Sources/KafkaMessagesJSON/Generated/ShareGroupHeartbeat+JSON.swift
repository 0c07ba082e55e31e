// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ShareGroupHeartbeatRequest: JSONStructure {
    public static var structureName: String {
        "ShareGroupHeartbeatRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.memberId = try json.string("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.rackId = try json.nullableString("rackId")
        self.subscribedTopicNames = try json.nullableStringArray("subscribedTopicNames")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareGroupHeartbeatRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.string("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.nullableString("rackId", self.rackId)
        json.nullableStringArray("subscribedTopicNames", self.subscribedTopicNames)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareGroupHeartbeatResponse: JSONStructure {
    public static var structureName: String {
        "ShareGroupHeartbeatResponse"
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

extension ShareGroupHeartbeatResponse {
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

extension ShareGroupHeartbeatResponse.Assignment: JSONStructure {
    public static var structureName: String {
        "ShareGroupHeartbeatResponse.Assignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicPartitions = try json.structureArray("topicPartitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareGroupHeartbeatResponse.Assignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topicPartitions", self.topicPartitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareGroupHeartbeatResponse.TopicPartitions: JSONStructure {
    public static var structureName: String {
        "ShareGroupHeartbeatResponse.TopicPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ShareGroupHeartbeatResponse.TopicPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
