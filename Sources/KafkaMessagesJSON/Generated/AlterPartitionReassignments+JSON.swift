// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterPartitionReassignmentsRequest: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.timeoutMs = try json.int32("timeoutMs")
        if version >= 1 {
            self.allowReplicationFactorChange = try json.bool("allowReplicationFactorChange")
        }
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("timeoutMs", self.timeoutMs)
        if version >= 1 {
            json.bool("allowReplicationFactorChange", self.allowReplicationFactorChange)
        }
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsRequest.ReassignableTopic: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsRequest.ReassignableTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsRequest.ReassignableTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsRequest.ReassignablePartition: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsRequest.ReassignablePartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.replicas = try json.nullableInt32Array("replicas")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsRequest.ReassignablePartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.nullableInt32Array("replicas", self.replicas)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsResponse: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 1 {
            self.allowReplicationFactorChange = try json.bool("allowReplicationFactorChange")
        }
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.responses = try json.structureArray("responses", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 1 {
            json.bool("allowReplicationFactorChange", self.allowReplicationFactorChange)
        }
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("responses", self.responses, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsResponse.ReassignableTopicResponse: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsResponse.ReassignableTopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsResponse.ReassignableTopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionReassignmentsResponse.ReassignablePartitionResponse: JSONStructure {
    public static var structureName: String {
        "AlterPartitionReassignmentsResponse.ReassignablePartitionResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterPartitionReassignmentsResponse.ReassignablePartitionResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
