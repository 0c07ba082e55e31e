// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DeleteGroupsRequest: JSONStructure {
    public static var structureName: String {
        "DeleteGroupsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupsNames = try json.stringArray("groupsNames")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteGroupsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("groupsNames", self.groupsNames)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteGroupsResponse: JSONStructure {
    public static var structureName: String {
        "DeleteGroupsResponse"
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

extension DeleteGroupsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DeleteGroupsResponse.DeletableGroupResult: JSONStructure {
    public static var structureName: String {
        "DeleteGroupsResponse.DeletableGroupResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 3 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DeleteGroupsResponse.DeletableGroupResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.errorCode("errorCode", self.errorCode)
        if version >= 3 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
