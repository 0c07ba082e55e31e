// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `RemoveRaftVoterRequest` of API 81, version 0, flexible.
public struct RemoveRaftVoterRequest: RequestMessage {
    public typealias Response = RemoveRaftVoterResponse

    public static var name: String { "RemoveRaftVoterRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 81) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`, may be null.
    public var clusterId: String?
    /// `int32`.
    public var voterId: Int32
    /// `uuid`.
    public var voterDirectoryId: KafkaUUID
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = "",
        voterId: Int32 = 0,
        voterDirectoryId: KafkaUUID = .zero,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.voterId = voterId
        self.voterDirectoryId = voterDirectoryId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try RemoveRaftVoterRequest.check(version, at: reader.offset)
        self.clusterId = try reader.nullableString(compact: true)
        self.voterId = try reader.int32()
        self.voterDirectoryId = try reader.uuid()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try RemoveRaftVoterRequest.check(version, at: writer.count)
        try writer.nullableString(self.clusterId, compact: true)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `RemoveRaftVoterResponse` of API 81, version 0, flexible.
public struct RemoveRaftVoterResponse: ResponseMessage {
    public static var name: String { "RemoveRaftVoterResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 81) }
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
        try RemoveRaftVoterResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try RemoveRaftVoterResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
