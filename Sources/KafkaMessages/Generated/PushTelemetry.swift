// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `PushTelemetryRequest` of API 72, version 0, flexible.
public struct PushTelemetryRequest: RequestMessage {
    public typealias Response = PushTelemetryResponse

    public static var name: String { "PushTelemetryRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 72) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `uuid`.
    public var clientInstanceId: KafkaUUID
    /// `int32`.
    public var subscriptionId: Int32
    /// `bool`.
    public var terminating: Bool
    /// `int8`.
    public var compressionType: Int8
    /// `bytes`.
    public var metrics: Bytes
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clientInstanceId: KafkaUUID = .zero,
        subscriptionId: Int32 = 0,
        terminating: Bool = false,
        compressionType: Int8 = 0,
        metrics: Bytes = Bytes(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clientInstanceId = clientInstanceId
        self.subscriptionId = subscriptionId
        self.terminating = terminating
        self.compressionType = compressionType
        self.metrics = metrics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try PushTelemetryRequest.check(version, at: reader.offset)
        self.clientInstanceId = try reader.uuid()
        self.subscriptionId = try reader.int32()
        self.terminating = try reader.bool()
        self.compressionType = try reader.int8()
        self.metrics = try reader.bytes(compact: true, field: "metrics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try PushTelemetryRequest.check(version, at: writer.count)
        writer.uuid(self.clientInstanceId)
        writer.int32(self.subscriptionId)
        writer.bool(self.terminating)
        writer.int8(self.compressionType)
        try writer.bytes(self.metrics, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `PushTelemetryResponse` of API 72, version 0, flexible.
public struct PushTelemetryResponse: ResponseMessage {
    public static var name: String { "PushTelemetryResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 72) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try PushTelemetryResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try PushTelemetryResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
