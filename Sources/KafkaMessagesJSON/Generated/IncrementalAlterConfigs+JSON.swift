// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension IncrementalAlterConfigsRequest: JSONStructure {
    public static var structureName: String {
        "IncrementalAlterConfigsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resources = try json.structureArray("resources", version: version)
        self.validateOnly = try json.bool("validateOnly")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension IncrementalAlterConfigsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("resources", self.resources, version: version)
        json.bool("validateOnly", self.validateOnly)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension IncrementalAlterConfigsRequest.AlterConfigsResource: JSONStructure {
    public static var structureName: String {
        "IncrementalAlterConfigsRequest.AlterConfigsResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        self.configs = try json.structureArray("configs", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension IncrementalAlterConfigsRequest.AlterConfigsResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.structureArray("configs", self.configs, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension IncrementalAlterConfigsRequest.AlterableConfig: JSONStructure {
    public static var structureName: String {
        "IncrementalAlterConfigsRequest.AlterableConfig"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.configOperation = try json.int8("configOperation")
        self.value = try json.nullableString("value")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension IncrementalAlterConfigsRequest.AlterableConfig {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int8("configOperation", self.configOperation)
        json.nullableString("value", self.value)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension IncrementalAlterConfigsResponse: JSONStructure {
    public static var structureName: String {
        "IncrementalAlterConfigsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.responses = try json.structureArray("responses", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension IncrementalAlterConfigsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("responses", self.responses, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension IncrementalAlterConfigsResponse.AlterConfigsResourceResponse: JSONStructure {
    public static var structureName: String {
        "IncrementalAlterConfigsResponse.AlterConfigsResourceResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension IncrementalAlterConfigsResponse.AlterConfigsResourceResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
