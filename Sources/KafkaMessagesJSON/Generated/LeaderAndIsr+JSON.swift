// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension LeaderAndIsrRequest: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.controllerId = try json.int32("controllerId")
        if version >= 7 {
            self.isKRaftController = try json.bool("isKRaftController")
        }
        self.controllerEpoch = try json.int32("controllerEpoch")
        if version >= 2 {
            self.brokerEpoch = try json.int64("brokerEpoch")
        }
        if version >= 5 {
            self.type = try json.int8("type")
        }
        if version <= 1 {
            self.ungroupedPartitionStates = try json.structureArray("ungroupedPartitionStates", version: version)
        }
        if version >= 2 {
            self.topicStates = try json.structureArray("topicStates", version: version)
        }
        self.liveLeaders = try json.structureArray("liveLeaders", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("controllerId", self.controllerId)
        if version >= 7 {
            json.bool("isKRaftController", self.isKRaftController)
        }
        json.int32("controllerEpoch", self.controllerEpoch)
        if version >= 2 {
            json.int64("brokerEpoch", self.brokerEpoch)
        }
        if version >= 5 {
            json.int8("type", self.type)
        }
        if version <= 1 {
            json.structureArray("ungroupedPartitionStates", self.ungroupedPartitionStates, version: version)
        }
        if version >= 2 {
            json.structureArray("topicStates", self.topicStates, version: version)
        }
        json.structureArray("liveLeaders", self.liveLeaders, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrPartitionState: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrRequest.LeaderAndIsrPartitionState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 1 {
            self.topicName = try json.string("topicName")
        }
        self.partitionIndex = try json.int32("partitionIndex")
        self.controllerEpoch = try json.int32("controllerEpoch")
        self.leader = try json.int32("leader")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.isr = try json.int32Array("isr")
        self.partitionEpoch = try json.int32("partitionEpoch")
        self.replicas = try json.int32Array("replicas")
        if version >= 3 {
            self.addingReplicas = try json.int32Array("addingReplicas")
        }
        if version >= 3 {
            self.removingReplicas = try json.int32Array("removingReplicas")
        }
        if version >= 1 {
            self.isNew = try json.bool("isNew")
        }
        if version >= 6 {
            self.leaderRecoveryState = try json.int8("leaderRecoveryState")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrPartitionState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("controllerEpoch", self.controllerEpoch)
        json.int32("leader", self.leader)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int32Array("isr", self.isr)
        json.int32("partitionEpoch", self.partitionEpoch)
        json.int32Array("replicas", self.replicas)
        if version >= 3 {
            json.int32Array("addingReplicas", self.addingReplicas)
        }
        if version >= 3 {
            json.int32Array("removingReplicas", self.removingReplicas)
        }
        if version >= 1 {
            json.bool("isNew", self.isNew)
        }
        if version >= 6 {
            json.int8("leaderRecoveryState", self.leaderRecoveryState)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrTopicState: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrRequest.LeaderAndIsrTopicState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        if version >= 5 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitionStates = try json.structureArray("partitionStates", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrTopicState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        if version >= 5 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitionStates", self.partitionStates, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrLiveLeader: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrRequest.LeaderAndIsrLiveLeader"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.hostName = try json.string("hostName")
        self.port = try json.int32("port")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrRequest.LeaderAndIsrLiveLeader {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.string("hostName", self.hostName)
        json.int32("port", self.port)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrResponse: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        if version <= 4 {
            self.partitionErrors = try json.structureArray("partitionErrors", version: version)
        }
        if version >= 5 {
            self.topics = try json.structureArray("topics", version: version)
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        if version <= 4 {
            json.structureArray("partitionErrors", self.partitionErrors, version: version)
        }
        if version >= 5 {
            json.structureArray("topics", self.topics, version: version)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrPartitionError: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrResponse.LeaderAndIsrPartitionError"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 4 {
            self.topicName = try json.string("topicName")
        }
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrPartitionError {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 4 {
            json.string("topicName", self.topicName)
        }
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrTopicError: JSONStructure {
    public static var structureName: String {
        "LeaderAndIsrResponse.LeaderAndIsrTopicError"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicId = try json.uuid("topicId")
        self.partitionErrors = try json.structureArray("partitionErrors", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension LeaderAndIsrResponse.LeaderAndIsrTopicError {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("topicId", self.topicId)
        json.structureArray("partitionErrors", self.partitionErrors, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
