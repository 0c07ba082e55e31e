// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ExpireDelegationTokenRequest: JSONStructure {
    public static var structureName: String {
        "ExpireDelegationTokenRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.hmac = try json.bytes("hmac")
        self.expiryTimePeriodMs = try json.int64("expiryTimePeriodMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ExpireDelegationTokenRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.bytes("hmac", self.hmac)
        json.int64("expiryTimePeriodMs", self.expiryTimePeriodMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ExpireDelegationTokenResponse: JSONStructure {
    public static var structureName: String {
        "ExpireDelegationTokenResponse"
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

extension ExpireDelegationTokenResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.int64("expiryTimestampMs", self.expiryTimestampMs)
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
