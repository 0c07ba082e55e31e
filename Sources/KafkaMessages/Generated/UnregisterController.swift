// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `UnregisterControllerRequest` of API 94, version 0, flexible.
public struct UnregisterControllerRequest: RequestMessage {
    public typealias Response = UnregisterControllerResponse

    public static var name: String { "UnregisterControllerRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 94) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var controllerId: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        controllerId: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.controllerId = controllerId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UnregisterControllerRequest.check(version, at: reader.offset)
        self.controllerId = try reader.int32()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UnregisterControllerRequest.check(version, at: writer.count)
        writer.int32(self.controllerId)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `UnregisterControllerResponse` of API 94, version 0, flexible.
public struct UnregisterControllerResponse: ResponseMessage {
    public static var name: String { "UnregisterControllerResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 94) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UnregisterControllerResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UnregisterControllerResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
