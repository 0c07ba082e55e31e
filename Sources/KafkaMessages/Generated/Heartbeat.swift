// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `HeartbeatRequest` of API 12, versions 0-4, flexible from 4 on.
public struct HeartbeatRequest: RequestMessage {
    public typealias Response = HeartbeatResponse

    public static var name: String { "HeartbeatRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 12) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }

    /// `string`.
    public var groupId: String
    /// `int32`.
    public var generationId: Int32
    /// `string`.
    public var memberId: String
    /// `string`, versions 3-4, may be null, default null.
    public var groupInstanceId: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.generationId = generationId
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try HeartbeatRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        self.generationId = try reader.int32()
        self.memberId = try reader.string(compact: flexible, field: "memberId")
        if version >= 3 {
            self.groupInstanceId = try reader.nullableString(compact: flexible)
        } else {
            self.groupInstanceId = nil
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try HeartbeatRequest.check(version, at: writer.count)
        let flexible = version >= 4
        try writer.string(self.groupId, compact: flexible)
        writer.int32(self.generationId)
        try writer.string(self.memberId, compact: flexible)
        if version >= 3 {
            try writer.nullableString(self.groupInstanceId, compact: flexible)
        } else if self.groupInstanceId != nil {
            throw writer.fieldNotInVersion("groupInstanceId", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `HeartbeatResponse` of API 12, versions 0-4, flexible from 4 on.
public struct HeartbeatResponse: ResponseMessage {
    public static var name: String { "HeartbeatResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 12) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }

    /// `int32`, versions 1-4, left out silently of other versions.
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
        try HeartbeatResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try HeartbeatResponse.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode.rawValue)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
