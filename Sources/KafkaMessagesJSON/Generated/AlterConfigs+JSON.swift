// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterConfigsRequest: JSONStructure {
    public static var structureName: String {
        "AlterConfigsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resources = try json.structureArray("resources", version: version)
        self.validateOnly = try json.bool("validateOnly")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterConfigsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("resources", self.resources, version: version)
        json.bool("validateOnly", self.validateOnly)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterConfigsRequest.AlterConfigsResource: JSONStructure {
    public static var structureName: String {
        "AlterConfigsRequest.AlterConfigsResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        self.configs = try json.structureArray("configs", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterConfigsRequest.AlterConfigsResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.structureArray("configs", self.configs, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterConfigsRequest.AlterableConfig: JSONStructure {
    public static var structureName: String {
        "AlterConfigsRequest.AlterableConfig"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.value = try json.nullableString("value")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterConfigsRequest.AlterableConfig {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.nullableString("value", self.value)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterConfigsResponse: JSONStructure {
    public static var structureName: String {
        "AlterConfigsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.responses = try json.structureArray("responses", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterConfigsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("responses", self.responses, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterConfigsResponse.AlterConfigsResourceResponse: JSONStructure {
    public static var structureName: String {
        "AlterConfigsResponse.AlterConfigsResourceResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterConfigsResponse.AlterConfigsResourceResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
