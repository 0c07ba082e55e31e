// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `UpdateRaftVoterRequest` of API 82, version 0, flexible.
public struct UpdateRaftVoterRequest: RequestMessage {
    public typealias Response = UpdateRaftVoterResponse

    public static var name: String { "UpdateRaftVoterRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 82) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`, may be null.
    public var clusterId: String?
    /// `int32`.
    public var currentLeaderEpoch: Int32
    /// `int32`.
    public var voterId: Int32
    /// `uuid`.
    public var voterDirectoryId: KafkaUUID
    /// `[]Listener`.
    public var listeners: [Listener]
    /// `KRaftVersionFeature`.
    public var kRaftVersionFeature: KRaftVersionFeature
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = "",
        currentLeaderEpoch: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: KafkaUUID = .zero,
        listeners: [Listener] = [],
        kRaftVersionFeature: KRaftVersionFeature = KRaftVersionFeature(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.currentLeaderEpoch = currentLeaderEpoch
        self.voterId = voterId
        self.voterDirectoryId = voterDirectoryId
        self.listeners = listeners
        self.kRaftVersionFeature = kRaftVersionFeature
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateRaftVoterRequest.check(version, at: reader.offset)
        self.clusterId = try reader.nullableString(compact: true)
        self.currentLeaderEpoch = try reader.int32()
        self.voterId = try reader.int32()
        self.voterDirectoryId = try reader.uuid()
        self.listeners = try Listener.array(from: &reader, version: version, field: "listeners")
        self.kRaftVersionFeature = try KRaftVersionFeature(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateRaftVoterRequest.check(version, at: writer.count)
        try writer.nullableString(self.clusterId, compact: true)
        writer.int32(self.currentLeaderEpoch)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        try Listener.encode(self.listeners, to: &writer, version: version)
        try self.kRaftVersionFeature.encode(to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateRaftVoterRequest {
    /// The structure of ``UpdateRaftVoterRequest/listeners``.
    public struct Listener: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Listener] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [Listener] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Listener(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Listener],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension UpdateRaftVoterRequest {
    /// The structure of ``UpdateRaftVoterRequest/kRaftVersionFeature``.
    public struct KRaftVersionFeature: Sendable, Equatable {
        /// `int16`.
        public var minSupportedVersion: Int16
        /// `int16`.
        public var maxSupportedVersion: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.minSupportedVersion = try reader.int16()
            self.maxSupportedVersion = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

/// The response `UpdateRaftVoterResponse` of API 82, version 0, flexible.
public struct UpdateRaftVoterResponse: ResponseMessage {
    public static var name: String { "UpdateRaftVoterResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 82) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `CurrentLeader`, tag 0.
    public var currentLeader: CurrentLeader
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        currentLeader: CurrentLeader = CurrentLeader(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.currentLeader = currentLeader
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateRaftVoterResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.currentLeader = CurrentLeader()
        self.unknownTaggedFields = []
        let tagCount = try reader.tagCount()
        for _ in 0..<tagCount {
            let tag = try reader.beginTag()
            switch tag.number {
            case 0:
                self.currentLeader = try CurrentLeader(from: &reader, version: version)
            default:
                self.unknownTaggedFields.append(try reader.unknownTag(tag))
            }
            try reader.endTag(tag)
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateRaftVoterResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        var tagCount = self.unknownTaggedFields.count
        let hasCurrentLeader = self.currentLeader != CurrentLeader()
        if hasCurrentLeader { tagCount += 1 }
        writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
        var unknownIndex = 0
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
        if hasCurrentLeader {
            let tag = writer.beginTag(0)
            try self.currentLeader.encode(to: &writer, version: version)
            try writer.endTag(tag)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
    }
}

extension UpdateRaftVoterResponse {
    /// The structure of ``UpdateRaftVoterResponse/currentLeader``.
    public struct CurrentLeader: Sendable, Equatable {
        /// `int32`, default -1.
        public var leaderId: Int32
        /// `int32`, default -1.
        public var leaderEpoch: Int32
        /// `string`.
        public var host: String
        /// `int32`.
        public var port: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            leaderId: Int32 = -1,
            leaderEpoch: Int32 = -1,
            host: String = "",
            port: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.string(self.host, compact: true)
            writer.int32(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
