// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension UnregisterBrokerRequest: JSONStructure {
    public static var structureName: String {
        "UnregisterBrokerRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UnregisterBrokerRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UnregisterBrokerResponse: JSONStructure {
    public static var structureName: String {
        "UnregisterBrokerResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UnregisterBrokerResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
