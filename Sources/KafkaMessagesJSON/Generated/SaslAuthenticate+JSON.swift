// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension SaslAuthenticateRequest: JSONStructure {
    public static var structureName: String {
        "SaslAuthenticateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.authBytes = try json.bytes("authBytes")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension SaslAuthenticateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.bytes("authBytes", self.authBytes)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension SaslAuthenticateResponse: JSONStructure {
    public static var structureName: String {
        "SaslAuthenticateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.authBytes = try json.bytes("authBytes")
        if version >= 1 {
            self.sessionLifetimeMs = try json.int64("sessionLifetimeMs")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension SaslAuthenticateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.bytes("authBytes", self.authBytes)
        if version >= 1 {
            json.int64("sessionLifetimeMs", self.sessionLifetimeMs)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
