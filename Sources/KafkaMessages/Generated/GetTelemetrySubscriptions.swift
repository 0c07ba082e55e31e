// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `GetTelemetrySubscriptionsRequest` of API 71, version 0, flexible.
public struct GetTelemetrySubscriptionsRequest: RequestMessage {
    public typealias Response = GetTelemetrySubscriptionsResponse

    public static var name: String { "GetTelemetrySubscriptionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 71) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `uuid`.
    public var clientInstanceId: KafkaUUID
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clientInstanceId: KafkaUUID = .zero,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clientInstanceId = clientInstanceId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try GetTelemetrySubscriptionsRequest.check(version, at: reader.offset)
        self.clientInstanceId = try reader.uuid()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try GetTelemetrySubscriptionsRequest.check(version, at: writer.count)
        writer.uuid(self.clientInstanceId)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `GetTelemetrySubscriptionsResponse` of API 71, version 0, flexible.
public struct GetTelemetrySubscriptionsResponse: ResponseMessage {
    public static var name: String { "GetTelemetrySubscriptionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 71) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `uuid`.
    public var clientInstanceId: KafkaUUID
    /// `int32`.
    public var subscriptionId: Int32
    /// `[]int8`.
    public var acceptedCompressionTypes: [Int8]
    /// `int32`.
    public var pushIntervalMs: Int32
    /// `int32`.
    public var telemetryMaxBytes: Int32
    /// `bool`.
    public var deltaTemporality: Bool
    /// `[]string`.
    public var requestedMetrics: [String]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        clientInstanceId: KafkaUUID = .zero,
        subscriptionId: Int32 = 0,
        acceptedCompressionTypes: [Int8] = [],
        pushIntervalMs: Int32 = 0,
        telemetryMaxBytes: Int32 = 0,
        deltaTemporality: Bool = false,
        requestedMetrics: [String] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.clientInstanceId = clientInstanceId
        self.subscriptionId = subscriptionId
        self.acceptedCompressionTypes = acceptedCompressionTypes
        self.pushIntervalMs = pushIntervalMs
        self.telemetryMaxBytes = telemetryMaxBytes
        self.deltaTemporality = deltaTemporality
        self.requestedMetrics = requestedMetrics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try GetTelemetrySubscriptionsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.clientInstanceId = try reader.uuid()
        self.subscriptionId = try reader.int32()
        self.acceptedCompressionTypes = try reader.int8Array(compact: true, field: "acceptedCompressionTypes")
        self.pushIntervalMs = try reader.int32()
        self.telemetryMaxBytes = try reader.int32()
        self.deltaTemporality = try reader.bool()
        self.requestedMetrics = try reader.stringArray(compact: true, field: "requestedMetrics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try GetTelemetrySubscriptionsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        writer.uuid(self.clientInstanceId)
        writer.int32(self.subscriptionId)
        try writer.int8Array(self.acceptedCompressionTypes, compact: true)
        writer.int32(self.pushIntervalMs)
        writer.int32(self.telemetryMaxBytes)
        writer.bool(self.deltaTemporality)
        try writer.stringArray(self.requestedMetrics, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
