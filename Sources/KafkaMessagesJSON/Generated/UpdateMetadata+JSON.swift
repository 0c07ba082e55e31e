// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension UpdateMetadataRequest: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.controllerId = try json.int32("controllerId")
        if version >= 8 {
            self.isKRaftController = try json.bool("isKRaftController")
        }
        if version >= 8, json.has("type") {
            self.type = try json.int8("type")
        }
        self.controllerEpoch = try json.int32("controllerEpoch")
        if version >= 5 {
            self.brokerEpoch = try json.int64("brokerEpoch")
        }
        if version <= 4 {
            self.ungroupedPartitionStates = try json.structureArray("ungroupedPartitionStates", version: version)
        }
        if version >= 5 {
            self.topicStates = try json.structureArray("topicStates", version: version)
        }
        self.liveBrokers = try json.structureArray("liveBrokers", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("controllerId", self.controllerId)
        if version >= 8 {
            json.bool("isKRaftController", self.isKRaftController)
        }
        if version >= 8, self.type != 0 {
            json.int8("type", self.type)
        }
        json.int32("controllerEpoch", self.controllerEpoch)
        if version >= 5 {
            json.int64("brokerEpoch", self.brokerEpoch)
        }
        if version <= 4 {
            json.structureArray("ungroupedPartitionStates", self.ungroupedPartitionStates, version: version)
        }
        if version >= 5 {
            json.structureArray("topicStates", self.topicStates, version: version)
        }
        json.structureArray("liveBrokers", self.liveBrokers, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataPartitionState: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataRequest.UpdateMetadataPartitionState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 4 {
            self.topicName = try json.string("topicName")
        }
        self.partitionIndex = try json.int32("partitionIndex")
        self.controllerEpoch = try json.int32("controllerEpoch")
        self.leader = try json.int32("leader")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.isr = try json.int32Array("isr")
        self.zkVersion = try json.int32("zkVersion")
        self.replicas = try json.int32Array("replicas")
        if version >= 4 {
            self.offlineReplicas = try json.int32Array("offlineReplicas")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataPartitionState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 4 {
            json.string("topicName", self.topicName)
        }
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("controllerEpoch", self.controllerEpoch)
        json.int32("leader", self.leader)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int32Array("isr", self.isr)
        json.int32("zkVersion", self.zkVersion)
        json.int32Array("replicas", self.replicas)
        if version >= 4 {
            json.int32Array("offlineReplicas", self.offlineReplicas)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataTopicState: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataRequest.UpdateMetadataTopicState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        if version >= 7 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitionStates = try json.structureArray("partitionStates", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataTopicState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        if version >= 7 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitionStates", self.partitionStates, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataBroker: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataRequest.UpdateMetadataBroker"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.id = try json.int32("id")
        if version <= 0 {
            self.v0Host = try json.string("v0Host")
        }
        if version <= 0 {
            self.v0Port = try json.int32("v0Port")
        }
        if version >= 1 {
            self.endpoints = try json.structureArray("endpoints", version: version)
        }
        if version >= 2 {
            self.rack = try json.nullableString("rack")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataBroker {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("id", self.id)
        if version <= 0 {
            json.string("v0Host", self.v0Host)
        }
        if version <= 0 {
            json.int32("v0Port", self.v0Port)
        }
        if version >= 1 {
            json.structureArray("endpoints", self.endpoints, version: version)
        }
        if version >= 2 {
            json.nullableString("rack", self.rack)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataEndpoint: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataRequest.UpdateMetadataEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.port = try json.int32("port")
        self.host = try json.string("host")
        if version >= 3 {
            self.listener = try json.string("listener")
        }
        self.securityProtocol = try json.int16("securityProtocol")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataRequest.UpdateMetadataEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("port", self.port)
        json.string("host", self.host)
        if version >= 3 {
            json.string("listener", self.listener)
        }
        json.int16("securityProtocol", self.securityProtocol)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension UpdateMetadataResponse: JSONStructure {
    public static var structureName: String {
        "UpdateMetadataResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension UpdateMetadataResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
