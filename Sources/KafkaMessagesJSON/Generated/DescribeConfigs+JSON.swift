// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeConfigsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resources = try json.structureArray("resources", version: version)
        if version >= 1 {
            self.includeSynonyms = try json.bool("includeSynonyms")
        }
        if version >= 3 {
            self.includeDocumentation = try json.bool("includeDocumentation")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("resources", self.resources, version: version)
        if version >= 1 {
            json.bool("includeSynonyms", self.includeSynonyms)
        }
        if version >= 3 {
            json.bool("includeDocumentation", self.includeDocumentation)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeConfigsRequest.DescribeConfigsResource: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsRequest.DescribeConfigsResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        self.configurationKeys = try json.nullableStringArray("configurationKeys")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsRequest.DescribeConfigsResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.nullableStringArray("configurationKeys", self.configurationKeys)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeConfigsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.results = try json.structureArray("results", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsResult: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsResponse.DescribeConfigsResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        self.configs = try json.structureArray("configs", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        json.structureArray("configs", self.configs, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsResourceResult: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsResponse.DescribeConfigsResourceResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.value = try json.nullableString("value")
        self.readOnly = try json.bool("readOnly")
        if version <= 0 {
            self.isDefault = try json.bool("isDefault")
        }
        if version >= 1 {
            self.configSource = try json.int8("configSource")
        }
        self.isSensitive = try json.bool("isSensitive")
        if version >= 1 {
            self.synonyms = try json.structureArray("synonyms", version: version)
        }
        if version >= 3 {
            self.configType = try json.int8("configType")
        }
        if version >= 3 {
            self.documentation = try json.nullableString("documentation")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsResourceResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.nullableString("value", self.value)
        json.bool("readOnly", self.readOnly)
        if version <= 0 {
            json.bool("isDefault", self.isDefault)
        }
        if version >= 1 {
            json.int8("configSource", self.configSource)
        }
        json.bool("isSensitive", self.isSensitive)
        if version >= 1 {
            json.structureArray("synonyms", self.synonyms, version: version)
        }
        if version >= 3 {
            json.int8("configType", self.configType)
        }
        if version >= 3 {
            json.nullableString("documentation", self.documentation)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsSynonym: JSONStructure {
    public static var structureName: String {
        "DescribeConfigsResponse.DescribeConfigsSynonym"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.value = try json.nullableString("value")
        self.source = try json.int8("source")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeConfigsResponse.DescribeConfigsSynonym {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.nullableString("value", self.value)
        json.int8("source", self.source)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
