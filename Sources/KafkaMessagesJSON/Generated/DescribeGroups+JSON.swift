// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeGroupsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeGroupsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groups = try json.stringArray("groups")
        if version >= 3 {
            self.includeAuthorizedOperations = try json.bool("includeAuthorizedOperations")
        }
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeGroupsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("groups", self.groups)
        if version >= 3 {
            json.bool("includeAuthorizedOperations", self.includeAuthorizedOperations)
        }
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeGroupsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeGroupsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.groups = try json.structureArray("groups", version: version)
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeGroupsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.structureArray("groups", self.groups, version: version)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeGroupsResponse.DescribedGroup: JSONStructure {
    public static var structureName: String {
        "DescribeGroupsResponse.DescribedGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        if version >= 6 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        self.groupId = try json.string("groupId")
        self.groupState = try json.string("groupState")
        self.protocolType = try json.string("protocolType")
        self.protocolData = try json.string("protocolData")
        self.members = try json.structureArray("members", version: version)
        if version >= 3 {
            self.authorizedOperations = try json.int32("authorizedOperations")
        }
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeGroupsResponse.DescribedGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        if version >= 6 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        json.string("groupId", self.groupId)
        json.string("groupState", self.groupState)
        json.string("protocolType", self.protocolType)
        json.string("protocolData", self.protocolData)
        json.structureArray("members", self.members, version: version)
        if version >= 3 {
            json.int32("authorizedOperations", self.authorizedOperations)
        }
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeGroupsResponse.DescribedGroupMember: JSONStructure {
    public static var structureName: String {
        "DescribeGroupsResponse.DescribedGroupMember"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        if version >= 4 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        self.clientId = try json.string("clientId")
        self.clientHost = try json.string("clientHost")
        self.memberMetadata = try json.bytes("memberMetadata")
        self.memberAssignment = try json.bytes("memberAssignment")
        if version >= 5 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeGroupsResponse.DescribedGroupMember {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        if version >= 4 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        json.string("clientId", self.clientId)
        json.string("clientHost", self.clientHost)
        json.bytes("memberMetadata", self.memberMetadata)
        json.bytes("memberAssignment", self.memberAssignment)
        if version >= 5 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
