// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension UnregisterControllerRequest: JSONStructure {
    public static var structureName: String {
        "UnregisterControllerRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.controllerId = try json.int32("controllerId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UnregisterControllerRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("controllerId", self.controllerId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UnregisterControllerResponse: JSONStructure {
    public static var structureName: String {
        "UnregisterControllerResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UnregisterControllerResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
