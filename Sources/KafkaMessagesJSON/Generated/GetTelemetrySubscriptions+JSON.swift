// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension GetTelemetrySubscriptionsRequest: JSONStructure {
    public static var structureName: String {
        "GetTelemetrySubscriptionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clientInstanceId = try json.uuid("clientInstanceId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension GetTelemetrySubscriptionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.uuid("clientInstanceId", self.clientInstanceId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension GetTelemetrySubscriptionsResponse: JSONStructure {
    public static var structureName: String {
        "GetTelemetrySubscriptionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.clientInstanceId = try json.uuid("clientInstanceId")
        self.subscriptionId = try json.int32("subscriptionId")
        self.acceptedCompressionTypes = try json.int8Array("acceptedCompressionTypes")
        self.pushIntervalMs = try json.int32("pushIntervalMs")
        self.telemetryMaxBytes = try json.int32("telemetryMaxBytes")
        self.deltaTemporality = try json.bool("deltaTemporality")
        self.requestedMetrics = try json.stringArray("requestedMetrics")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension GetTelemetrySubscriptionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.uuid("clientInstanceId", self.clientInstanceId)
        json.int32("subscriptionId", self.subscriptionId)
        json.int8Array("acceptedCompressionTypes", self.acceptedCompressionTypes)
        json.int32("pushIntervalMs", self.pushIntervalMs)
        json.int32("telemetryMaxBytes", self.telemetryMaxBytes)
        json.bool("deltaTemporality", self.deltaTemporality)
        json.stringArray("requestedMetrics", self.requestedMetrics)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
