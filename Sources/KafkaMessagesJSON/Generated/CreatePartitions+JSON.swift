// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension CreatePartitionsRequest: JSONStructure {
    public static var structureName: String {
        "CreatePartitionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.timeoutMs = try json.int32("timeoutMs")
        self.validateOnly = try json.bool("validateOnly")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreatePartitionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.int32("timeoutMs", self.timeoutMs)
        json.bool("validateOnly", self.validateOnly)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreatePartitionsRequest.CreatePartitionsTopic: JSONStructure {
    public static var structureName: String {
        "CreatePartitionsRequest.CreatePartitionsTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.count = try json.int32("count")
        self.assignments = try json.nullableStructureArray("assignments", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreatePartitionsRequest.CreatePartitionsTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32("count", self.count)
        json.nullableStructureArray("assignments", self.assignments, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreatePartitionsRequest.CreatePartitionsAssignment: JSONStructure {
    public static var structureName: String {
        "CreatePartitionsRequest.CreatePartitionsAssignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerIds = try json.int32Array("brokerIds")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreatePartitionsRequest.CreatePartitionsAssignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32Array("brokerIds", self.brokerIds)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreatePartitionsResponse: JSONStructure {
    public static var structureName: String {
        "CreatePartitionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.results = try json.structureArray("results", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreatePartitionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreatePartitionsResponse.CreatePartitionsTopicResult: JSONStructure {
    public static var structureName: String {
        "CreatePartitionsResponse.CreatePartitionsTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreatePartitionsResponse.CreatePartitionsTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
