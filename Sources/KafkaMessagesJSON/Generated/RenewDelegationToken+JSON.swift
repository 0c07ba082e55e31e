// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension RenewDelegationTokenRequest: JSONStructure {
    public static var structureName: String {
        "RenewDelegationTokenRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.hmac = try json.bytes("hmac")
        self.renewPeriodMs = try json.int64("renewPeriodMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension RenewDelegationTokenRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.bytes("hmac", self.hmac)
        json.int64("renewPeriodMs", self.renewPeriodMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension RenewDelegationTokenResponse: JSONStructure {
    public static var structureName: String {
        "RenewDelegationTokenResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.expiryTimestampMs = try json.int64("expiryTimestampMs")
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension RenewDelegationTokenResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int64("expiryTimestampMs", self.expiryTimestampMs)
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
