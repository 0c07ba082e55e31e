// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeQuorumRequest: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumRequest.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        if version >= 2 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 2 {
            self.nodes = try json.structureArray("nodes", version: version)
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        if version >= 2 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 2 {
            json.structureArray("nodes", self.nodes, version: version)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 2 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.highWatermark = try json.int64("highWatermark")
        self.currentVoters = try json.structureArray("currentVoters", version: version)
        self.observers = try json.structureArray("observers", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 2 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int64("highWatermark", self.highWatermark)
        json.structureArray("currentVoters", self.currentVoters, version: version)
        json.structureArray("observers", self.observers, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.ReplicaState: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse.ReplicaState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.replicaId = try json.int32("replicaId")
        if version >= 2 {
            self.replicaDirectoryId = try json.uuid("replicaDirectoryId")
        }
        self.logEndOffset = try json.int64("logEndOffset")
        if version >= 1 {
            self.lastFetchTimestamp = try json.int64("lastFetchTimestamp")
        }
        if version >= 1 {
            self.lastCaughtUpTimestamp = try json.int64("lastCaughtUpTimestamp")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse.ReplicaState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("replicaId", self.replicaId)
        if version >= 2 {
            json.uuid("replicaDirectoryId", self.replicaDirectoryId)
        }
        json.int64("logEndOffset", self.logEndOffset)
        if version >= 1 {
            json.int64("lastFetchTimestamp", self.lastFetchTimestamp)
        }
        if version >= 1 {
            json.int64("lastCaughtUpTimestamp", self.lastCaughtUpTimestamp)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.Node: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse.Node"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.listeners = try json.structureArray("listeners", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse.Node {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.structureArray("listeners", self.listeners, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse.Listener: JSONStructure {
    public static var structureName: String {
        "DescribeQuorumResponse.Listener"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeQuorumResponse.Listener {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
