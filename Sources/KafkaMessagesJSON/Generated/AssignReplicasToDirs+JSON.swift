// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AssignReplicasToDirsRequest: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.directories = try json.structureArray("directories", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.structureArray("directories", self.directories, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.DirectoryData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsRequest.DirectoryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.id = try json.uuid("id")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsRequest.DirectoryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("id", self.id)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsRequest.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.directories = try json.structureArray("directories", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("directories", self.directories, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.DirectoryData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsResponse.DirectoryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.id = try json.uuid("id")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsResponse.DirectoryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("id", self.id)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "AssignReplicasToDirsResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AssignReplicasToDirsResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
