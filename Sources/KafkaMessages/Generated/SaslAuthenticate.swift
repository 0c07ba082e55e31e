// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `SaslAuthenticateRequest` of API 36, versions 0-2, flexible from 2 on.
public struct SaslAuthenticateRequest: RequestMessage {
    public typealias Response = SaslAuthenticateResponse

    public static var name: String { "SaslAuthenticateRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 36) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `bytes`.
    public var authBytes: Bytes
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        authBytes: Bytes = Bytes(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.authBytes = authBytes
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SaslAuthenticateRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.authBytes = try reader.bytes(compact: flexible, field: "authBytes")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SaslAuthenticateRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try writer.bytes(self.authBytes, compact: flexible)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `SaslAuthenticateResponse` of API 36, versions 0-2, flexible from 2 on.
public struct SaslAuthenticateResponse: ResponseMessage {
    public static var name: String { "SaslAuthenticateResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 36) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// `bytes`.
    public var authBytes: Bytes
    /// `int64`, versions 1-2, default 0, left out silently of other versions.
    public var sessionLifetimeMs: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        authBytes: Bytes = Bytes(),
        sessionLifetimeMs: Int64 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.authBytes = authBytes
        self.sessionLifetimeMs = sessionLifetimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SaslAuthenticateResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: flexible)
        self.authBytes = try reader.bytes(compact: flexible, field: "authBytes")
        if version >= 1 {
            self.sessionLifetimeMs = try reader.int64()
        } else {
            self.sessionLifetimeMs = 0
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SaslAuthenticateResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: flexible)
        try writer.bytes(self.authBytes, compact: flexible)
        if version >= 1 {
            writer.int64(self.sessionLifetimeMs)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
