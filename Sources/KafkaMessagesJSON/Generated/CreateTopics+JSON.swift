// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension CreateTopicsRequest: JSONStructure {
    public static var structureName: String {
        "CreateTopicsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.timeoutMs = try json.int32("timeoutMs")
        if version >= 1 {
            self.validateOnly = try json.bool("validateOnly")
        }
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.int32("timeoutMs", self.timeoutMs)
        if version >= 1 {
            json.bool("validateOnly", self.validateOnly)
        }
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsRequest.CreatableTopic: JSONStructure {
    public static var structureName: String {
        "CreateTopicsRequest.CreatableTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.numPartitions = try json.int32("numPartitions")
        self.replicationFactor = try json.int16("replicationFactor")
        self.assignments = try json.structureArray("assignments", version: version)
        self.configs = try json.structureArray("configs", version: version)
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsRequest.CreatableTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32("numPartitions", self.numPartitions)
        json.int16("replicationFactor", self.replicationFactor)
        json.structureArray("assignments", self.assignments, version: version)
        json.structureArray("configs", self.configs, version: version)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsRequest.CreatableReplicaAssignment: JSONStructure {
    public static var structureName: String {
        "CreateTopicsRequest.CreatableReplicaAssignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.brokerIds = try json.int32Array("brokerIds")
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsRequest.CreatableReplicaAssignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32Array("brokerIds", self.brokerIds)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsRequest.CreatableTopicConfig: JSONStructure {
    public static var structureName: String {
        "CreateTopicsRequest.CreatableTopicConfig"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.value = try json.nullableString("value")
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsRequest.CreatableTopicConfig {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.nullableString("value", self.value)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsResponse: JSONStructure {
    public static var structureName: String {
        "CreateTopicsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 2 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsResponse.CreatableTopicResult: JSONStructure {
    public static var structureName: String {
        "CreateTopicsResponse.CreatableTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        if version >= 7 {
            self.topicId = try json.uuid("topicId")
        }
        self.errorCode = try json.errorCode("errorCode")
        if version >= 1 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        if version >= 5, json.has("topicConfigErrorCode") {
            self.topicConfigErrorCode = try json.errorCode("topicConfigErrorCode")
        }
        if version >= 5 {
            self.numPartitions = try json.int32("numPartitions")
        }
        if version >= 5 {
            self.replicationFactor = try json.int16("replicationFactor")
        }
        if version >= 5 {
            self.configs = try json.nullableStructureArray("configs", version: version)
        }
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateTopicsResponse.CreatableTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        if version >= 7 {
            json.uuid("topicId", self.topicId)
        }
        json.errorCode("errorCode", self.errorCode)
        if version >= 1 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        if version >= 5, self.topicConfigErrorCode != .none {
            json.errorCode("topicConfigErrorCode", self.topicConfigErrorCode)
        }
        if version >= 5 {
            json.int32("numPartitions", self.numPartitions)
        }
        if version >= 5 {
            json.int16("replicationFactor", self.replicationFactor)
        }
        if version >= 5 {
            json.nullableStructureArray("configs", self.configs, version: version)
        }
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateTopicsResponse.CreatableTopicConfigs: JSONStructure {
    public static var structureName: String {
        "CreateTopicsResponse.CreatableTopicConfigs"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.value = try json.nullableString("value")
        self.readOnly = try json.bool("readOnly")
        self.configSource = try json.int8("configSource")
        self.isSensitive = try json.bool("isSensitive")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension CreateTopicsResponse.CreatableTopicConfigs {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.nullableString("value", self.value)
        json.bool("readOnly", self.readOnly)
        json.int8("configSource", self.configSource)
        json.bool("isSensitive", self.isSensitive)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
