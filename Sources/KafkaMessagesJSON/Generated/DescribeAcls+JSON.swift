// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeAclsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeAclsRequest"
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

extension DescribeAclsRequest {
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

extension DescribeAclsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeAclsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.resources = try json.structureArray("resources", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeAclsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("resources", self.resources, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeAclsResponse.DescribeAclsResource: JSONStructure {
    public static var structureName: String {
        "DescribeAclsResponse.DescribeAclsResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceType = try json.int8("resourceType")
        self.resourceName = try json.string("resourceName")
        if version >= 1 {
            self.patternType = try json.int8("patternType")
        }
        self.acls = try json.structureArray("acls", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeAclsResponse.DescribeAclsResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("resourceType", self.resourceType)
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.int8("patternType", self.patternType)
        }
        json.structureArray("acls", self.acls, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeAclsResponse.AclDescription: JSONStructure {
    public static var structureName: String {
        "DescribeAclsResponse.AclDescription"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.principal = try json.string("principal")
        self.host = try json.string("host")
        self.operation = try json.int8("operation")
        self.permissionType = try json.int8("permissionType")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeAclsResponse.AclDescription {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("principal", self.principal)
        json.string("host", self.host)
        json.int8("operation", self.operation)
        json.int8("permissionType", self.permissionType)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
