// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension StopReplicaRequest: JSONStructure {
    public static var structureName: String {
        "StopReplicaRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.controllerId = try json.int32("controllerId")
        if version >= 4 {
            self.isKRaftController = try json.bool("isKRaftController")
        }
        self.controllerEpoch = try json.int32("controllerEpoch")
        if version >= 1 {
            self.brokerEpoch = try json.int64("brokerEpoch")
        }
        if version <= 2 {
            self.deletePartitions = try json.bool("deletePartitions")
        }
        if version <= 0 {
            self.ungroupedPartitions = try json.structureArray("ungroupedPartitions", version: version)
        }
        if version >= 1 && version <= 2 {
            self.topics = try json.structureArray("topics", version: version)
        }
        if version >= 3 {
            self.topicStates = try json.structureArray("topicStates", version: version)
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension StopReplicaRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("controllerId", self.controllerId)
        if version >= 4 {
            json.bool("isKRaftController", self.isKRaftController)
        }
        json.int32("controllerEpoch", self.controllerEpoch)
        if version >= 1 {
            json.int64("brokerEpoch", self.brokerEpoch)
        }
        if version <= 2 {
            json.bool("deletePartitions", self.deletePartitions)
        }
        if version <= 0 {
            json.structureArray("ungroupedPartitions", self.ungroupedPartitions, version: version)
        }
        if version >= 1 && version <= 2 {
            json.structureArray("topics", self.topics, version: version)
        }
        if version >= 3 {
            json.structureArray("topicStates", self.topicStates, version: version)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StopReplicaRequest.StopReplicaPartitionV0: JSONStructure {
    public static var structureName: String {
        "StopReplicaRequest.StopReplicaPartitionV0"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionIndex = try json.int32("partitionIndex")
    }
}

extension StopReplicaRequest.StopReplicaPartitionV0 {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32("partitionIndex", self.partitionIndex)
    }
}

extension StopReplicaRequest.StopReplicaTopicV1: JSONStructure {
    public static var structureName: String {
        "StopReplicaRequest.StopReplicaTopicV1"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension StopReplicaRequest.StopReplicaTopicV1 {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitionIndexes", self.partitionIndexes)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StopReplicaRequest.StopReplicaTopicState: JSONStructure {
    public static var structureName: String {
        "StopReplicaRequest.StopReplicaTopicState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionStates = try json.structureArray("partitionStates", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StopReplicaRequest.StopReplicaTopicState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.structureArray("partitionStates", self.partitionStates, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StopReplicaRequest.StopReplicaPartitionState: JSONStructure {
    public static var structureName: String {
        "StopReplicaRequest.StopReplicaPartitionState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.deletePartition = try json.bool("deletePartition")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StopReplicaRequest.StopReplicaPartitionState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.bool("deletePartition", self.deletePartition)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StopReplicaResponse: JSONStructure {
    public static var structureName: String {
        "StopReplicaResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.partitionErrors = try json.structureArray("partitionErrors", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension StopReplicaResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("partitionErrors", self.partitionErrors, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StopReplicaResponse.StopReplicaPartitionError: JSONStructure {
    public static var structureName: String {
        "StopReplicaResponse.StopReplicaPartitionError"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension StopReplicaResponse.StopReplicaPartitionError {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
