// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeShareGroupOffsetsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groups = try json.structureArray("groups", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("groups", self.groups, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.nullableStructureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.nullableStructureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsRequest.DescribeShareGroupOffsetsRequestTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.groups = try json.structureArray("groups", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("groups", self.groups, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.topics = try json.structureArray("topics", version: version)
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.structureArray("topics", self.topics, version: version)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponseTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition: JSONStructure {
    public static var structureName: String {
        "DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.startOffset = try json.int64("startOffset")
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version >= 1 {
            self.lag = try json.int64("lag")
        }
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeShareGroupOffsetsResponse.DescribeShareGroupOffsetsResponsePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int64("startOffset", self.startOffset)
        json.int32("leaderEpoch", self.leaderEpoch)
        if version >= 1 {
            json.int64("lag", self.lag)
        }
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
