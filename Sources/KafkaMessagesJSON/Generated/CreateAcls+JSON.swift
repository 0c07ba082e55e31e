// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension CreateAclsRequest: JSONStructure {
    public static var structureName: String {
        "CreateAclsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.creations = try json.structureArray("creations", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateAclsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("creations", self.creations, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateAclsRequest.AclCreation: JSONStructure {
    public static var structureName: String {
        "CreateAclsRequest.AclCreation"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        if version >= 1 {
            self.resourcePatternType = try json.int8("resourcePatternType")
        }
        self.principal = try json.string("principal")
        self.host = try json.string("host")
        self.operation = try json.int8("operation")
        self.permissionType = try json.int8("permissionType")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateAclsRequest.AclCreation {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.int8("resourcePatternType", self.resourcePatternType)
        }
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.int8("operation", self.operation)
        json.int8("permissionType", self.permissionType)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateAclsResponse: JSONStructure {
    public static var structureName: String {
        "CreateAclsResponse"
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

extension CreateAclsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateAclsResponse.AclCreationResult: JSONStructure {
    public static var structureName: String {
        "CreateAclsResponse.AclCreationResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateAclsResponse.AclCreationResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
