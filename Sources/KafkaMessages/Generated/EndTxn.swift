// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `EndTxnRequest` of API 26, versions 0-5, flexible from 3 on.
public struct EndTxnRequest: RequestMessage {
    public typealias Response = EndTxnResponse

    public static var name: String { "EndTxnRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 26) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `string`.
    public var transactionalId: String
    /// `int64`.
    public var producerId: Int64
    /// `int16`.
    public var producerEpoch: Int16
    /// `bool`.
    public var committed: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        committed: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalId = transactionalId
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.committed = committed
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try EndTxnRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        self.transactionalId = try reader.string(compact: flexible, field: "transactionalId")
        self.producerId = try reader.int64()
        self.producerEpoch = try reader.int16()
        self.committed = try reader.bool()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try EndTxnRequest.check(version, at: writer.count)
        let flexible = version >= 3
        try writer.string(self.transactionalId, compact: flexible)
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        writer.bool(self.committed)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `EndTxnResponse` of API 26, versions 0-5, flexible from 3 on.
public struct EndTxnResponse: ResponseMessage {
    public static var name: String { "EndTxnResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 26) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `int64`, version 5, default -1, left out silently of other versions.
    public var producerId: Int64
    /// `int16`, version 5, default -1, left out silently of other versions.
    public var producerEpoch: Int16
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        producerId: Int64 = -1,
        producerEpoch: Int16 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try EndTxnResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        if version >= 5 {
            self.producerId = try reader.int64()
        } else {
            self.producerId = -1
        }
        if version >= 5 {
            self.producerEpoch = try reader.int16()
        } else {
            self.producerEpoch = -1
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try EndTxnResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        if version >= 5 {
            writer.int64(self.producerId)
        }
        if version >= 5 {
            writer.int16(self.producerEpoch)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
