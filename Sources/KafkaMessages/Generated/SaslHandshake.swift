// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `SaslHandshakeRequest` of API 17, versions 0-1.
public struct SaslHandshakeRequest: RequestMessage {
    public typealias Response = SaslHandshakeResponse

    public static var name: String { "SaslHandshakeRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 17) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `string`.
    public var mechanism: String

    /// Makes a value; what is not given has its default.
    public init(
        mechanism: String = ""
    ) {
        self.mechanism = mechanism
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SaslHandshakeRequest.check(version, at: reader.offset)
        self.mechanism = try reader.string(compact: false, field: "mechanism")
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SaslHandshakeRequest.check(version, at: writer.count)
        try writer.string(self.mechanism, compact: false)
    }
}

/// The response `SaslHandshakeResponse` of API 17, versions 0-1.
public struct SaslHandshakeResponse: ResponseMessage {
    public static var name: String { "SaslHandshakeResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 17) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]string`.
    public var mechanisms: [String]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        mechanisms: [String] = []
    ) {
        self.errorCode = errorCode
        self.mechanisms = mechanisms
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SaslHandshakeResponse.check(version, at: reader.offset)
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.mechanisms = try reader.stringArray(compact: false, field: "mechanisms")
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SaslHandshakeResponse.check(version, at: writer.count)
        writer.int16(self.errorCode.rawValue)
        try writer.stringArray(self.mechanisms, compact: false)
    }
}
