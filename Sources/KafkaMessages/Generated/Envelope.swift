// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `EnvelopeRequest` of API 58, version 0, flexible.
public struct EnvelopeRequest: RequestMessage {
    public typealias Response = EnvelopeResponse

    public static var name: String { "EnvelopeRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 58) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `bytes`.
    public var requestData: Bytes
    /// `bytes`, may be null.
    public var requestPrincipal: Bytes?
    /// `bytes`.
    public var clientHostAddress: Bytes
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        requestData: Bytes = Bytes(),
        requestPrincipal: Bytes? = Bytes(),
        clientHostAddress: Bytes = Bytes(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.requestData = requestData
        self.requestPrincipal = requestPrincipal
        self.clientHostAddress = clientHostAddress
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try EnvelopeRequest.check(version, at: reader.offset)
        self.requestData = try reader.bytes(compact: true, field: "requestData")
        self.requestPrincipal = try reader.nullableBytes(compact: true)
        self.clientHostAddress = try reader.bytes(compact: true, field: "clientHostAddress")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try EnvelopeRequest.check(version, at: writer.count)
        try writer.bytes(self.requestData, compact: true)
        try writer.nullableBytes(self.requestPrincipal, compact: true)
        try writer.bytes(self.clientHostAddress, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `EnvelopeResponse` of API 58, version 0, flexible.
public struct EnvelopeResponse: ResponseMessage {
    public static var name: String { "EnvelopeResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 58) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `bytes`, may be null, default null.
    public var responseData: Bytes?
    /// `int16`.
    public var errorCode: ErrorCode
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        responseData: Bytes? = nil,
        errorCode: ErrorCode = .none,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.responseData = responseData
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try EnvelopeResponse.check(version, at: reader.offset)
        self.responseData = try reader.nullableBytes(compact: true)
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try EnvelopeResponse.check(version, at: writer.count)
        try writer.nullableBytes(self.responseData, compact: true)
        writer.int16(self.errorCode.rawValue)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
