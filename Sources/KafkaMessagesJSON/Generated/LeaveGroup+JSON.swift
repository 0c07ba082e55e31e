// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension LeaveGroupRequest: JSONStructure {
    public static var structureName: String {
        "LeaveGroupRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        if version <= 2 {
            self.memberId = try json.string("memberId")
        }
        if version >= 3 {
            self.members = try json.structureArray("members", version: version)
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaveGroupRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        if version <= 2 {
            json.string("memberId", self.memberId)
        }
        if version >= 3 {
            json.structureArray("members", self.members, version: version)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaveGroupRequest.MemberIdentity: JSONStructure {
    public static var structureName: String {
        "LeaveGroupRequest.MemberIdentity"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        self.groupInstanceId = try json.nullableString("groupInstanceId")
        if version >= 5 {
            self.reason = try json.nullableString("reason")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaveGroupRequest.MemberIdentity {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        json.nullableString("groupInstanceId", self.groupInstanceId)
        if version >= 5 {
            json.nullableString("reason", self.reason)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaveGroupResponse: JSONStructure {
    public static var structureName: String {
        "LeaveGroupResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.errorCode = try json.errorCode("errorCode")
        if version >= 3 {
            self.members = try json.structureArray("members", version: version)
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaveGroupResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.errorCode("errorCode", self.errorCode)
        if version >= 3 {
            json.structureArray("members", self.members, version: version)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension LeaveGroupResponse.MemberResponse: JSONStructure {
    public static var structureName: String {
        "LeaveGroupResponse.MemberResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        self.groupInstanceId = try json.nullableString("groupInstanceId")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension LeaveGroupResponse.MemberResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        json.nullableString("groupInstanceId", self.groupInstanceId)
        json.errorCode("errorCode", self.errorCode)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
