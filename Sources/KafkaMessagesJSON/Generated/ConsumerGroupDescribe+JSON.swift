// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ConsumerGroupDescribeRequest: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupIds = try json.stringArray("groupIds")
        self.includeAuthorizedOperations = try json.bool("includeAuthorizedOperations")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("groupIds", self.groupIds)
        json.bool("includeAuthorizedOperations", self.includeAuthorizedOperations)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.groups = try json.structureArray("groups", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("groups", self.groups, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse.DescribedGroup: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeResponse.DescribedGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.groupId = try json.string("groupId")
        self.groupState = try json.string("groupState")
        self.groupEpoch = try json.int32("groupEpoch")
        self.assignmentEpoch = try json.int32("assignmentEpoch")
        self.assignorName = try json.string("assignorName")
        self.members = try json.structureArray("members", version: version)
        self.authorizedOperations = try json.int32("authorizedOperations")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeResponse.DescribedGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.string("groupId", self.groupId)
        json.string("groupState", self.groupState)
        json.int32("groupEpoch", self.groupEpoch)
        json.int32("assignmentEpoch", self.assignmentEpoch)
        json.string("assignorName", self.assignorName)
        json.structureArray("members", self.members, version: version)
        json.int32("authorizedOperations", self.authorizedOperations)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse.Member: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeResponse.Member"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        self.instanceId = try json.nullableString("instanceId")
        self.rackId = try json.nullableString("rackId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.clientId = try json.string("clientId")
        self.clientHost = try json.string("clientHost")
        self.subscribedTopicNames = try json.stringArray("subscribedTopicNames")
        self.subscribedTopicRegex = try json.nullableString("subscribedTopicRegex")
        self.assignment = try json.structure("assignment", version: version)
        self.targetAssignment = try json.structure("targetAssignment", version: version)
        if version >= 1 {
            self.memberType = try json.int8("memberType")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeResponse.Member {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        json.nullableString("instanceId", self.instanceId)
        json.nullableString("rackId", self.rackId)
        json.int32("memberEpoch", self.memberEpoch)
        json.string("clientId", self.clientId)
        json.string("clientHost", self.clientHost)
        json.stringArray("subscribedTopicNames", self.subscribedTopicNames)
        json.nullableString("subscribedTopicRegex", self.subscribedTopicRegex)
        json.structure("assignment", self.assignment, version: version)
        json.structure("targetAssignment", self.targetAssignment, version: version)
        if version >= 1 {
            json.int8("memberType", self.memberType)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse.Assignment: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeResponse.Assignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicPartitions = try json.structureArray("topicPartitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeResponse.Assignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topicPartitions", self.topicPartitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse.TopicPartitions: JSONStructure {
    public static var structureName: String {
        "ConsumerGroupDescribeResponse.TopicPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.topicName = try json.string("topicName")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ConsumerGroupDescribeResponse.TopicPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.string("topicName", self.topicName)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
