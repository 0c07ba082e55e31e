// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `BrokerHeartbeatRequest` of API 63, versions 0-2, flexible.
public struct BrokerHeartbeatRequest: RequestMessage {
    public typealias Response = BrokerHeartbeatResponse

    public static var name: String { "BrokerHeartbeatRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 63) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var brokerId: Int32
    /// `int64`, default -1.
    public var brokerEpoch: Int64
    /// `int64`.
    public var currentMetadataOffset: Int64
    /// `bool`.
    public var wantFence: Bool
    /// `bool`.
    public var wantShutDown: Bool
    /// `[]uuid`, tag 0, versions 1-2.
    public var offlineLogDirs: [KafkaUUID]
    /// `[]uuid`, tag 1, version 2, may be null, default null.
    public var cordonedLogDirs: [KafkaUUID]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        currentMetadataOffset: Int64 = 0,
        wantFence: Bool = false,
        wantShutDown: Bool = false,
        offlineLogDirs: [KafkaUUID] = [],
        cordonedLogDirs: [KafkaUUID]? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.currentMetadataOffset = currentMetadataOffset
        self.wantFence = wantFence
        self.wantShutDown = wantShutDown
        self.offlineLogDirs = offlineLogDirs
        self.cordonedLogDirs = cordonedLogDirs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BrokerHeartbeatRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.brokerEpoch = try reader.int64()
        self.currentMetadataOffset = try reader.int64()
        self.wantFence = try reader.bool()
        self.wantShutDown = try reader.bool()
        self.offlineLogDirs = []
        self.cordonedLogDirs = nil
        self.unknownTaggedFields = []
        let tagCount = try reader.tagCount()
        for _ in 0..<tagCount {
            let tag = try reader.beginTag()
            switch tag.number {
            case 0 where version >= 1:
                self.offlineLogDirs = try reader.uuidArray(compact: true, field: "offlineLogDirs")
            case 1 where version >= 2:
                self.cordonedLogDirs = try reader.nullableUuidArray(compact: true)
            default:
                self.unknownTaggedFields.append(try reader.unknownTag(tag))
            }
            try reader.endTag(tag)
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BrokerHeartbeatRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        writer.int64(self.currentMetadataOffset)
        writer.bool(self.wantFence)
        writer.bool(self.wantShutDown)
        if version <= 0, !self.offlineLogDirs.isEmpty {
            throw writer.fieldNotInVersion("offlineLogDirs", version)
        }
        if version <= 1, self.cordonedLogDirs != nil {
            throw writer.fieldNotInVersion("cordonedLogDirs", version)
        }
        var tagCount = self.unknownTaggedFields.count
        let hasOfflineLogDirs = version >= 1 && !self.offlineLogDirs.isEmpty
        if hasOfflineLogDirs { tagCount += 1 }
        let hasCordonedLogDirs = version >= 2 && self.cordonedLogDirs != nil
        if hasCordonedLogDirs { tagCount += 1 }
        writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
        var unknownIndex = 0
        if version >= 1 {
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
        }
        if hasOfflineLogDirs {
            let tag = writer.beginTag(0)
            try writer.uuidArray(self.offlineLogDirs, compact: true)
            try writer.endTag(tag)
        }
        if version >= 2 {
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 1)
        }
        if hasCordonedLogDirs {
            let tag = writer.beginTag(1)
            try writer.nullableUuidArray(self.cordonedLogDirs, compact: true)
            try writer.endTag(tag)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
    }
}

/// The response `BrokerHeartbeatResponse` of API 63, versions 0-2, flexible.
public struct BrokerHeartbeatResponse: ResponseMessage {
    public static var name: String { "BrokerHeartbeatResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 63) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `bool`, default false.
    public var isCaughtUp: Bool
    /// `bool`, default true.
    public var isFenced: Bool
    /// `bool`.
    public var shouldShutDown: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        isCaughtUp: Bool = false,
        isFenced: Bool = true,
        shouldShutDown: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.isCaughtUp = isCaughtUp
        self.isFenced = isFenced
        self.shouldShutDown = shouldShutDown
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BrokerHeartbeatResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.isCaughtUp = try reader.bool()
        self.isFenced = try reader.bool()
        self.shouldShutDown = try reader.bool()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BrokerHeartbeatResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        writer.bool(self.isCaughtUp)
        writer.bool(self.isFenced)
        writer.bool(self.shouldShutDown)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
