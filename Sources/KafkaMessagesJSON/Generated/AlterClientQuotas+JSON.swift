// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterClientQuotasRequest: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.entries = try json.structureArray("entries", version: version)
        self.validateOnly = try json.bool("validateOnly")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterClientQuotasRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("entries", self.entries, version: version)
        json.bool("validateOnly", self.validateOnly)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasRequest.EntryData: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasRequest.EntryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.entity = try json.structureArray("entity", version: version)
        self.ops = try json.structureArray("ops", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterClientQuotasRequest.EntryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("entity", self.entity, version: version)
        json.structureArray("ops", self.ops, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasRequest.EntityData: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasRequest.EntityData"
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

extension AlterClientQuotasRequest.EntityData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("entityType", self.entityType)
        json.nullableString("entityName", self.entityName)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasRequest.OpData: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasRequest.OpData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.key = try json.string("key")
        self.value = try json.float64("value")
        self.remove = try json.bool("remove")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterClientQuotasRequest.OpData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("key", self.key)
        json.float64("value", self.value)
        json.bool("remove", self.remove)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasResponse: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.entries = try json.structureArray("entries", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterClientQuotasResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("entries", self.entries, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasResponse.EntryData: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasResponse.EntryData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.entity = try json.structureArray("entity", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AlterClientQuotasResponse.EntryData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("entity", self.entity, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AlterClientQuotasResponse.EntityData: JSONStructure {
    public static var structureName: String {
        "AlterClientQuotasResponse.EntityData"
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

extension AlterClientQuotasResponse.EntityData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("entityType", self.entityType)
        json.nullableString("entityName", self.entityName)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
