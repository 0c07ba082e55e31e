// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListPartitionReassignmentsRequest: JSONStructure {
    public static var structureName: String {
        "ListPartitionReassignmentsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.timeoutMs = try json.int32("timeoutMs")
        self.topics = try json.nullableStructureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListPartitionReassignmentsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("timeoutMs", self.timeoutMs)
        json.nullableStructureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics: JSONStructure {
    public static var structureName: String {
        "ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitionIndexes", self.partitionIndexes)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsResponse: JSONStructure {
    public static var structureName: String {
        "ListPartitionReassignmentsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListPartitionReassignmentsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsResponse.OngoingTopicReassignment: JSONStructure {
    public static var structureName: String {
        "ListPartitionReassignmentsResponse.OngoingTopicReassignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListPartitionReassignmentsResponse.OngoingTopicReassignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListPartitionReassignmentsResponse.OngoingPartitionReassignment: JSONStructure {
    public static var structureName: String {
        "ListPartitionReassignmentsResponse.OngoingPartitionReassignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.replicas = try json.int32Array("replicas")
        self.addingReplicas = try json.int32Array("addingReplicas")
        self.removingReplicas = try json.int32Array("removingReplicas")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListPartitionReassignmentsResponse.OngoingPartitionReassignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.int32Array("replicas", self.replicas)
        json.int32Array("addingReplicas", self.addingReplicas)
        json.int32Array("removingReplicas", self.removingReplicas)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
