// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListGroupsRequest: JSONStructure {
    public static var structureName: String {
        "ListGroupsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 4 {
            self.statesFilter = try json.stringArray("statesFilter")
        }
        if version >= 5 {
            self.typesFilter = try json.stringArray("typesFilter")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListGroupsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 4 {
            json.stringArray("statesFilter", self.statesFilter)
        }
        if version >= 5 {
            json.stringArray("typesFilter", self.typesFilter)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListGroupsResponse: JSONStructure {
    public static var structureName: String {
        "ListGroupsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.errorCode = try json.errorCode("errorCode")
        self.groups = try json.structureArray("groups", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListGroupsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("groups", self.groups, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ListGroupsResponse.ListedGroup: JSONStructure {
    public static var structureName: String {
        "ListGroupsResponse.ListedGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.protocolType = try json.string("protocolType")
        if version >= 4 {
            self.groupState = try json.string("groupState")
        }
        if version >= 5 {
            self.groupType = try json.string("groupType")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ListGroupsResponse.ListedGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.string("protocolType", self.protocolType)
        if version >= 4 {
            json.string("groupState", self.groupState)
        }
        if version >= 5 {
            json.string("groupType", self.groupType)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
