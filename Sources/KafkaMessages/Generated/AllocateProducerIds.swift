// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AllocateProducerIdsRequest` of API 67, version 0, flexible.
public struct AllocateProducerIdsRequest: RequestMessage {
    public typealias Response = AllocateProducerIdsResponse

    public static var name: String { "AllocateProducerIdsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 67) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var brokerId: Int32
    /// `int64`, default -1.
    public var brokerEpoch: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AllocateProducerIdsRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.brokerEpoch = try reader.int64()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AllocateProducerIdsRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `AllocateProducerIdsResponse` of API 67, version 0, flexible.
public struct AllocateProducerIdsResponse: ResponseMessage {
    public static var name: String { "AllocateProducerIdsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 67) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `int64`.
    public var producerIdStart: Int64
    /// `int32`.
    public var producerIdLen: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        producerIdStart: Int64 = 0,
        producerIdLen: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.producerIdStart = producerIdStart
        self.producerIdLen = producerIdLen
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AllocateProducerIdsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.producerIdStart = try reader.int64()
        self.producerIdLen = try reader.int32()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AllocateProducerIdsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        writer.int64(self.producerIdStart)
        writer.int32(self.producerIdLen)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
