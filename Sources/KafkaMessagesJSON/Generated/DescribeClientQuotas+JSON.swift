// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeClientQuotasRequest: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.components = try json.structureArray("components", version: version)
        self.strict = try json.bool("strict")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("components", self.components, version: version)
        json.bool("strict", self.strict)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeClientQuotasRequest.ComponentData: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasRequest.ComponentData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.entityType = try json.string("entityType")
        self.matchType = try json.int8("matchType")
        self.match = try json.nullableString("match")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasRequest.ComponentData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("entityType", self.entityType)
        json.int8("matchType", self.matchType)
        json.nullableString("match", self.match)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeClientQuotasResponse: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.entries = try json.nullableStructureArray("entries", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.nullableStructureArray("entries", self.entries, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeClientQuotasResponse.EntryData: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasResponse.EntryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.entity = try json.structureArray("entity", version: version)
        self.values = try json.structureArray("values", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasResponse.EntryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("entity", self.entity, version: version)
        json.structureArray("values", self.values, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeClientQuotasResponse.EntityData: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasResponse.EntityData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.entityType = try json.string("entityType")
        self.entityName = try json.nullableString("entityName")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasResponse.EntityData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("entityType", self.entityType)
        json.nullableString("entityName", self.entityName)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeClientQuotasResponse.ValueData: JSONStructure {
    public static var structureName: String {
        "DescribeClientQuotasResponse.ValueData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.key = try json.string("key")
        self.value = try json.float64("value")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeClientQuotasResponse.ValueData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("key", self.key)
        json.float64("value", self.value)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
