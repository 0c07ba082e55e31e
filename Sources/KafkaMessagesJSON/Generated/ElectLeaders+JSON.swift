// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ElectLeadersRequest: JSONStructure {
    public static var structureName: String {
        "ElectLeadersRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.electionType = try json.int8("electionType")
        }
        self.topicPartitions = try json.nullableStructureArray("topicPartitions", version: version)
        self.timeoutMs = try json.int32("timeoutMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ElectLeadersRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int8("electionType", self.electionType)
        }
        json.nullableStructureArray("topicPartitions", self.topicPartitions, version: version)
        json.int32("timeoutMs", self.timeoutMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ElectLeadersRequest.TopicPartitions: JSONStructure {
    public static var structureName: String {
        "ElectLeadersRequest.TopicPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ElectLeadersRequest.TopicPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ElectLeadersResponse: JSONStructure {
    public static var structureName: String {
        "ElectLeadersResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 1 {
            self.errorCode = try json.errorCode("errorCode")
        }
        self.replicaElectionResults = try json.structureArray("replicaElectionResults", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ElectLeadersResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 1 {
            json.errorCode("errorCode", self.errorCode)
        }
        json.structureArray("replicaElectionResults", self.replicaElectionResults, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ElectLeadersResponse.ReplicaElectionResult: JSONStructure {
    public static var structureName: String {
        "ElectLeadersResponse.ReplicaElectionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitionResult = try json.structureArray("partitionResult", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ElectLeadersResponse.ReplicaElectionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.structureArray("partitionResult", self.partitionResult, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ElectLeadersResponse.PartitionResult: JSONStructure {
    public static var structureName: String {
        "ElectLeadersResponse.PartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionId = try json.int32("partitionId")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ElectLeadersResponse.PartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionId", self.partitionId)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
