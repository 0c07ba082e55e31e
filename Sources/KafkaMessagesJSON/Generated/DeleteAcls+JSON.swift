// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DeleteAclsRequest: JSONStructure {
    public static var structureName: String {
        "DeleteAclsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.filters = try json.structureArray("filters", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteAclsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("filters", self.filters, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteAclsRequest.DeleteAclsFilter: JSONStructure {
    public static var structureName: String {
        "DeleteAclsRequest.DeleteAclsFilter"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceTypeFilter = try json.int8("resourceTypeFilter")
        self.resourceNameFilter = try json.nullableString("resourceNameFilter")
        if version >= 1 {
            self.patternTypeFilter = try json.int8("patternTypeFilter")
        }
        self.principalFilter = try json.nullableString("principalFilter")
        self.hostFilter = try json.nullableString("hostFilter")
        self.operation = try json.int8("operation")
        self.permissionType = try json.int8("permissionType")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteAclsRequest.DeleteAclsFilter {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceTypeFilter", self.resourceTypeFilter)
        json.nullableString("resourceNameFilter", self.resourceNameFilter)
        if version >= 1 {
            json.int8("patternTypeFilter", self.patternTypeFilter)
        }
        json.nullableString("principalFilter", self.principalFilter)
        json.nullableString("hostFilter", self.hostFilter)
        json.int8("operation", self.operation)
        json.int8("permissionType", self.permissionType)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteAclsResponse: JSONStructure {
    public static var structureName: String {
        "DeleteAclsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.filterResults = try json.structureArray("filterResults", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteAclsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("filterResults", self.filterResults, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteAclsResponse.DeleteAclsFilterResult: JSONStructure {
    public static var structureName: String {
        "DeleteAclsResponse.DeleteAclsFilterResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.matchingAcls = try json.structureArray("matchingAcls", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteAclsResponse.DeleteAclsFilterResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("matchingAcls", self.matchingAcls, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteAclsResponse.DeleteAclsMatchingAcl: JSONStructure {
    public static var structureName: String {
        "DeleteAclsResponse.DeleteAclsMatchingAcl"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        if version >= 1 {
            self.patternType = try json.int8("patternType")
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

extension DeleteAclsResponse.DeleteAclsMatchingAcl {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.int8("patternType", self.patternType)
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
