// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension JoinGroupRequest: JSONStructure {
    public static var structureName: String {
        "JoinGroupRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.sessionTimeoutMs = try json.int32("sessionTimeoutMs")
        if version >= 1 {
            self.rebalanceTimeoutMs = try json.int32("rebalanceTimeoutMs")
        }
        self.memberId = try json.string("memberId")
        if version >= 5 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        self.protocolType = try json.string("protocolType")
        self.protocols = try json.structureArray("protocols", version: version)
        if version >= 8 {
            self.reason = try json.nullableString("reason")
        }
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension JoinGroupRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.int32("sessionTimeoutMs", self.sessionTimeoutMs)
        if version >= 1 {
            json.int32("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        }
        json.string("memberId", self.memberId)
        if version >= 5 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        json.string("protocolType", self.protocolType)
        json.structureArray("protocols", self.protocols, version: version)
        if version >= 8 {
            json.nullableString("reason", self.reason)
        }
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension JoinGroupRequest.JoinGroupRequestProtocol: JSONStructure {
    public static var structureName: String {
        "JoinGroupRequest.JoinGroupRequestProtocol"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.metadata = try json.bytes("metadata")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension JoinGroupRequest.JoinGroupRequestProtocol {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.bytes("metadata", self.metadata)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension JoinGroupResponse: JSONStructure {
    public static var structureName: String {
        "JoinGroupResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 2 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.errorCode = try json.errorCode("errorCode")
        self.generationId = try json.int32("generationId")
        if version >= 7 {
            self.protocolType = try json.nullableString("protocolType")
        }
        if version <= 6 {
            self.protocolName = try json.string("protocolName")
        } else {
            self.protocolName = try json.nullableString("protocolName")
        }
        self.leader = try json.string("leader")
        if version >= 9 {
            self.skipAssignment = try json.bool("skipAssignment")
        }
        self.memberId = try json.string("memberId")
        self.members = try json.structureArray("members", version: version)
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension JoinGroupResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 2 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.errorCode("errorCode", self.errorCode)
        json.int32("generationId", self.generationId)
        if version >= 7 {
            json.nullableString("protocolType", self.protocolType)
        }
        json.nullableString("protocolName", self.protocolName)
        json.string("leader", self.leader)
        if version >= 9 {
            json.bool("skipAssignment", self.skipAssignment)
        }
        json.string("memberId", self.memberId)
        json.structureArray("members", self.members, version: version)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension JoinGroupResponse.JoinGroupResponseMember: JSONStructure {
    public static var structureName: String {
        "JoinGroupResponse.JoinGroupResponseMember"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        if version >= 5 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        self.metadata = try json.bytes("metadata")
        if version >= 6 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension JoinGroupResponse.JoinGroupResponseMember {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        if version >= 5 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        json.bytes("metadata", self.metadata)
        if version >= 6 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
