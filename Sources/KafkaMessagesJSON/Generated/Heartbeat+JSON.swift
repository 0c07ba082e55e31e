// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension HeartbeatRequest: JSONStructure {
    public static var structureName: String {
        "HeartbeatRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.generationId = try json.int32("generationId")
        self.memberId = try json.string("memberId")
        if version >= 3 {
            self.groupInstanceId = try json.nullableString("groupInstanceId")
        }
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension HeartbeatRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.int32("generationId", self.generationId)
        json.string("memberId", self.memberId)
        if version >= 3 {
            json.nullableString("groupInstanceId", self.groupInstanceId)
        }
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension HeartbeatResponse: JSONStructure {
    public static var structureName: String {
        "HeartbeatResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        self.errorCode = try json.errorCode("errorCode")
        if version >= 4 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension HeartbeatResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        json.errorCode("errorCode", self.errorCode)
        if version >= 4 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
