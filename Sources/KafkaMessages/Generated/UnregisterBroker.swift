// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `UnregisterBrokerRequest` of API 64, version 0, flexible.
public struct UnregisterBrokerRequest: RequestMessage {
    public typealias Response = UnregisterBrokerResponse

    public static var name: String { "UnregisterBrokerRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 64) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var brokerId: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UnregisterBrokerRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UnregisterBrokerRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `UnregisterBrokerResponse` of API 64, version 0, flexible.
public struct UnregisterBrokerResponse: ResponseMessage {
    public static var name: String { "UnregisterBrokerResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 64) }
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
        try UnregisterBrokerResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UnregisterBrokerResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
