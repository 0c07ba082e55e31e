// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension SyncGroupRequest: JSONStructure {
    public static var structureName: String {
        "SyncGroupRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.generationId = try json.int32("generationId")
        self.memberId = try json.string("memberId")
        if version >= 3 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        if version >= 5 {
            self.protocolType = try json.nullableString("protocolType")
        }
        if version >= 5 {
            self.protocolName = try json.nullableString("protocolName")
        }
        self.assignments = try json.structureArray("assignments", version: version)
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension SyncGroupRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.int32("generationId", self.generationId)
        json.string("memberId", self.memberId)
        if version >= 3 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        if version >= 5 {
            json.nullableString("protocolType", self.protocolType)
        }
        if version >= 5 {
            json.nullableString("protocolName", self.protocolName)
        }
        json.structureArray("assignments", self.assignments, version: version)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension SyncGroupRequest.SyncGroupRequestAssignment: JSONStructure {
    public static var structureName: String {
        "SyncGroupRequest.SyncGroupRequestAssignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        self.assignment = try json.bytes("assignment")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension SyncGroupRequest.SyncGroupRequestAssignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        json.bytes("assignment", self.assignment)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension SyncGroupResponse: JSONStructure {
    public static var structureName: String {
        "SyncGroupResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.errorCode = try json.errorCode("errorCode")
        if version >= 5 {
            self.protocolType = try json.nullableString("protocolType")
        }
        if version >= 5 {
            self.protocolName = try json.nullableString("protocolName")
        }
        self.assignment = try json.bytes("assignment")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension SyncGroupResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.errorCode("errorCode", self.errorCode)
        if version >= 5 {
            json.nullableString("protocolType", self.protocolType)
        }
        if version >= 5 {
            json.nullableString("protocolName", self.protocolName)
        }
        json.bytes("assignment", self.assignment)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
