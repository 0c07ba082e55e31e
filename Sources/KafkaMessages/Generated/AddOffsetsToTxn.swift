// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AddOffsetsToTxnRequest` of API 25, versions 0-4, flexible from 3 on.
public struct AddOffsetsToTxnRequest: RequestMessage {
    public typealias Response = AddOffsetsToTxnResponse

    public static var name: String { "AddOffsetsToTxnRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 25) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 4) }

    /// `string`.
    public var transactionalId: String
    /// `int64`.
    public var producerId: Int64
    /// `int16`.
    public var producerEpoch: Int16
    /// `string`.
    public var groupId: String
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        groupId: String = "",
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalId = transactionalId
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.groupId = groupId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AddOffsetsToTxnRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        self.transactionalId = try reader.string(compact: flexible, field: "transactionalId")
        self.producerId = try reader.int64()
        self.producerEpoch = try reader.int16()
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddOffsetsToTxnRequest.check(version, at: writer.count)
        let flexible = version >= 3
        try writer.string(self.transactionalId, compact: flexible)
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        try writer.string(self.groupId, compact: flexible)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `AddOffsetsToTxnResponse` of API 25, versions 0-4, flexible from 3 on.
public struct AddOffsetsToTxnResponse: ResponseMessage {
    public static var name: String { "AddOffsetsToTxnResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 25) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 4) }

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
        try AddOffsetsToTxnResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddOffsetsToTxnResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
