// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterPartitionRequest: JSONStructure {
    public static var structureName: String {
        "AlterPartitionRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.TopicData: JSONStructure {
    public static var structureName: String {
        "AlterPartitionRequest.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 1 {
            self.topicName = try json.string("topicName")
        }
        if version >= 2 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionRequest.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        if version >= 2 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.PartitionData: JSONStructure {
    public static var structureName: String {
        "AlterPartitionRequest.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.leaderEpoch = try json.int32("leaderEpoch")
        if version <= 2 {
            self.newIsr = try json.int32Array("newIsr")
        }
        if version >= 3 {
            self.newIsrWithEpochs = try json.structureArray("newIsrWithEpochs", version: version)
        }
        if version >= 1 {
            self.leaderRecoveryState = try json.int8("leaderRecoveryState")
        }
        self.partitionEpoch = try json.int32("partitionEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionRequest.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32("leaderEpoch", self.leaderEpoch)
        if version <= 2 {
            json.int32Array("newIsr", self.newIsr)
        }
        if version >= 3 {
            json.structureArray("newIsrWithEpochs", self.newIsrWithEpochs, version: version)
        }
        if version >= 1 {
            json.int8("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.int32("partitionEpoch", self.partitionEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionRequest.BrokerState: JSONStructure {
    public static var structureName: String {
        "AlterPartitionRequest.BrokerState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionRequest.BrokerState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionResponse: JSONStructure {
    public static var structureName: String {
        "AlterPartitionResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "AlterPartitionResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 1 {
            self.topicName = try json.string("topicName")
        }
        if version >= 2 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 1 {
            json.string("topicName", self.topicName)
        }
        if version >= 2 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "AlterPartitionResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.isr = try json.int32Array("isr")
        if version >= 1 {
            self.leaderRecoveryState = try json.int8("leaderRecoveryState")
        }
        self.partitionEpoch = try json.int32("partitionEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.int32Array("isr", self.isr)
        if version >= 1 {
            json.int8("leaderRecoveryState", self.leaderRecoveryState)
        }
        json.int32("partitionEpoch", self.partitionEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
