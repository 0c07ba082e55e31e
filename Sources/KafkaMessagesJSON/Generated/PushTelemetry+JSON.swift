// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension PushTelemetryRequest: JSONStructure {
    public static var structureName: String {
        "PushTelemetryRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clientInstanceId = try json.uuid("clientInstanceId")
        self.subscriptionId = try json.int32("subscriptionId")
        self.terminating = try json.bool("terminating")
        self.compressionType = try json.int8("compressionType")
        self.metrics = try json.bytes("metrics")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension PushTelemetryRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("clientInstanceId", self.clientInstanceId)
        json.int32("subscriptionId", self.subscriptionId)
        json.bool("terminating", self.terminating)
        json.int8("compressionType", self.compressionType)
        json.bytes("metrics", self.metrics)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension PushTelemetryResponse: JSONStructure {
    public static var structureName: String {
        "PushTelemetryResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension PushTelemetryResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
