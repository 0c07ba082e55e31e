// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ExpireDelegationTokenRequest` of API 40, versions 0-2, flexible from 2 on.
public struct ExpireDelegationTokenRequest: RequestMessage {
    public typealias Response = ExpireDelegationTokenResponse

    public static var name: String { "ExpireDelegationTokenRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 40) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `bytes`.
    public var hmac: Bytes
    /// `int64`.
    public var expiryTimePeriodMs: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        hmac: Bytes = Bytes(),
        expiryTimePeriodMs: Int64 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.hmac = hmac
        self.expiryTimePeriodMs = expiryTimePeriodMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ExpireDelegationTokenRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.hmac = try reader.bytes(compact: flexible, field: "hmac")
        self.expiryTimePeriodMs = try reader.int64()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ExpireDelegationTokenRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try writer.bytes(self.hmac, compact: flexible)
        writer.int64(self.expiryTimePeriodMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `ExpireDelegationTokenResponse` of API 40, versions 0-2, flexible from 2 on.
public struct ExpireDelegationTokenResponse: ResponseMessage {
    public static var name: String { "ExpireDelegationTokenResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 40) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `int64`.
    public var expiryTimestampMs: Int64
    /// `int32`.
    public var throttleTimeMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        expiryTimestampMs: Int64 = 0,
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.expiryTimestampMs = expiryTimestampMs
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ExpireDelegationTokenResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.expiryTimestampMs = try reader.int64()
        self.throttleTimeMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ExpireDelegationTokenResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.errorCode.rawValue)
        writer.int64(self.expiryTimestampMs)
        writer.int32(self.throttleTimeMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
