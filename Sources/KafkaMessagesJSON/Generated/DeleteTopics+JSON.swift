// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DeleteTopicsRequest: JSONStructure {
    public static var structureName: String {
        "DeleteTopicsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 6 {
            self.topics = try json.structureArray("topics", version: version)
        }
        if version <= 5 {
            self.topicNames = try json.stringArray("topicNames")
        }
        self.timeoutMs = try json.int32("timeoutMs")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteTopicsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 6 {
            json.structureArray("topics", self.topics, version: version)
        }
        if version <= 5 {
            json.stringArray("topicNames", self.topicNames)
        }
        json.int32("timeoutMs", self.timeoutMs)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteTopicsRequest.DeleteTopicState: JSONStructure {
    public static var structureName: String {
        "DeleteTopicsRequest.DeleteTopicState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.nullableString("name")
        self.topicId = try json.uuid("topicId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DeleteTopicsRequest.DeleteTopicState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("name", self.name)
        json.uuid("topicId", self.topicId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DeleteTopicsResponse: JSONStructure {
    public static var structureName: String {
        "DeleteTopicsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.responses = try json.structureArray("responses", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteTopicsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("responses", self.responses, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteTopicsResponse.DeletableTopicResult: JSONStructure {
    public static var structureName: String {
        "DeleteTopicsResponse.DeletableTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 5 {
            self.name = try json.string("name")
        } else {
            self.name = try json.nullableString("name")
        }
        if version >= 6 {
            self.topicId = try json.uuid("topicId")
        }
        self.errorCode = try json.errorCode("errorCode")
        if version >= 5 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteTopicsResponse.DeletableTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("name", self.name)
        if version >= 6 {
            json.uuid("topicId", self.topicId)
        }
        json.errorCode("errorCode", self.errorCode)
        if version >= 5 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
