// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `InitProducerIdRequest` of API 22, versions 0-6, flexible from 2 on.
public struct InitProducerIdRequest: RequestMessage {
    public typealias Response = InitProducerIdResponse

    public static var name: String { "InitProducerIdRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 22) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 6) }
    public static var isLatestVersionUnstable: Bool { true }

    /// `string`, may be null.
    public var transactionalId: String?
    /// `int32`.
    public var transactionTimeoutMs: Int32
    /// `int64`, versions 3-6, default -1.
    public var producerId: Int64
    /// `int16`, versions 3-6, default -1.
    public var producerEpoch: Int16
    /// `bool`, version 6, default false.
    public var enable2Pc: Bool
    /// `bool`, version 6, default false.
    public var keepPreparedTxn: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalId: String? = "",
        transactionTimeoutMs: Int32 = 0,
        producerId: Int64 = -1,
        producerEpoch: Int16 = -1,
        enable2Pc: Bool = false,
        keepPreparedTxn: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalId = transactionalId
        self.transactionTimeoutMs = transactionTimeoutMs
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.enable2Pc = enable2Pc
        self.keepPreparedTxn = keepPreparedTxn
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try InitProducerIdRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.transactionalId = try reader.nullableString(compact: flexible)
        self.transactionTimeoutMs = try reader.int32()
        if version >= 3 {
            self.producerId = try reader.int64()
        } else {
            self.producerId = -1
        }
        if version >= 3 {
            self.producerEpoch = try reader.int16()
        } else {
            self.producerEpoch = -1
        }
        if version >= 6 {
            self.enable2Pc = try reader.bool()
        } else {
            self.enable2Pc = false
        }
        if version >= 6 {
            self.keepPreparedTxn = try reader.bool()
        } else {
            self.keepPreparedTxn = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try InitProducerIdRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try writer.nullableString(self.transactionalId, compact: flexible)
        writer.int32(self.transactionTimeoutMs)
        if version >= 3 {
            writer.int64(self.producerId)
        } else if self.producerId != -1 {
            throw writer.fieldNotInVersion("producerId", version)
        }
        if version >= 3 {
            writer.int16(self.producerEpoch)
        } else if self.producerEpoch != -1 {
            throw writer.fieldNotInVersion("producerEpoch", version)
        }
        if version >= 6 {
            writer.bool(self.enable2Pc)
        } else if self.enable2Pc {
            throw writer.fieldNotInVersion("enable2Pc", version)
        }
        if version >= 6 {
            writer.bool(self.keepPreparedTxn)
        } else if self.keepPreparedTxn {
            throw writer.fieldNotInVersion("keepPreparedTxn", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `InitProducerIdResponse` of API 22, versions 0-6, flexible from 2 on.
public struct InitProducerIdResponse: ResponseMessage {
    public static var name: String { "InitProducerIdResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 22) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 6) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `int64`, default -1.
    public var producerId: Int64
    /// `int16`.
    public var producerEpoch: Int16
    /// `int64`, version 6, default -1.
    public var ongoingTxnProducerId: Int64
    /// `int16`, version 6, default -1.
    public var ongoingTxnProducerEpoch: Int16
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        producerId: Int64 = -1,
        producerEpoch: Int16 = 0,
        ongoingTxnProducerId: Int64 = -1,
        ongoingTxnProducerEpoch: Int16 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.ongoingTxnProducerId = ongoingTxnProducerId
        self.ongoingTxnProducerEpoch = ongoingTxnProducerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try InitProducerIdResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.producerId = try reader.int64()
        self.producerEpoch = try reader.int16()
        if version >= 6 {
            self.ongoingTxnProducerId = try reader.int64()
        } else {
            self.ongoingTxnProducerId = -1
        }
        if version >= 6 {
            self.ongoingTxnProducerEpoch = try reader.int16()
        } else {
            self.ongoingTxnProducerEpoch = -1
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try InitProducerIdResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        if version >= 6 {
            writer.int64(self.ongoingTxnProducerId)
        } else if self.ongoingTxnProducerId != -1 {
            throw writer.fieldNotInVersion("ongoingTxnProducerId", version)
        }
        if version >= 6 {
            writer.int16(self.ongoingTxnProducerEpoch)
        } else if self.ongoingTxnProducerEpoch != -1 {
            throw writer.fieldNotInVersion("ongoingTxnProducerEpoch", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
