// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `FetchSnapshotRequest` of API 59, versions 0-1, flexible.
public struct FetchSnapshotRequest: RequestMessage {
    public typealias Response = FetchSnapshotResponse

    public static var name: String { "FetchSnapshotRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 59) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`, tag 0, may be null, default null.
    public var clusterId: String?
    /// `int32`, default -1.
    public var replicaId: Int32
    /// `int32`, default 0x7fffffff.
    public var maxBytes: Int32
    /// `[]TopicSnapshot`.
    public var topics: [TopicSnapshot]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        maxBytes: Int32 = 2_147_483_647,
        topics: [TopicSnapshot] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.replicaId = replicaId
        self.maxBytes = maxBytes
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FetchSnapshotRequest.check(version, at: reader.offset)
        self.replicaId = try reader.int32()
        self.maxBytes = try reader.int32()
        self.topics = try TopicSnapshot.array(from: &reader, version: version, field: "topics")
        self.clusterId = nil
        self.unknownTaggedFields = []
        let tagCount = try reader.tagCount()
        for _ in 0..<tagCount {
            let tag = try reader.beginTag()
            switch tag.number {
            case 0:
                self.clusterId = try reader.nullableString(compact: true)
            default:
                self.unknownTaggedFields.append(try reader.unknownTag(tag))
            }
            try reader.endTag(tag)
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try FetchSnapshotRequest.check(version, at: writer.count)
        writer.int32(self.replicaId)
        writer.int32(self.maxBytes)
        try TopicSnapshot.encode(self.topics, to: &writer, version: version)
        var tagCount = self.unknownTaggedFields.count
        let hasClusterId = self.clusterId != nil
        if hasClusterId { tagCount += 1 }
        writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
        var unknownIndex = 0
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
        if hasClusterId {
            let tag = writer.beginTag(0)
            try writer.nullableString(self.clusterId, compact: true)
            try writer.endTag(tag)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
    }
}

extension FetchSnapshotRequest {
    /// The structure of ``FetchSnapshotRequest/topics``.
    public struct TopicSnapshot: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]PartitionSnapshot`.
        public var partitions: [PartitionSnapshot]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [PartitionSnapshot] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.partitions = try PartitionSnapshot.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicSnapshot] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicSnapshot] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicSnapshot(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try PartitionSnapshot.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicSnapshot],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchSnapshotRequest {
    /// The structure of ``FetchSnapshotRequest/TopicSnapshot/partitions``.
    public struct PartitionSnapshot: Sendable, Equatable {
        /// `int32`.
        public var partition: Int32
        /// `int32`.
        public var currentLeaderEpoch: Int32
        /// `SnapshotId`.
        public var snapshotId: SnapshotId
        /// `int64`.
        public var position: Int64
        /// `uuid`, tag 0, version 1, left out silently of other versions.
        public var replicaDirectoryId: KafkaUUID
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = 0,
            snapshotId: SnapshotId = SnapshotId(),
            position: Int64 = 0,
            replicaDirectoryId: KafkaUUID = .zero,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.snapshotId = snapshotId
            self.position = position
            self.replicaDirectoryId = replicaDirectoryId
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partition = try reader.int32()
            self.currentLeaderEpoch = try reader.int32()
            self.snapshotId = try SnapshotId(from: &reader, version: version)
            self.position = try reader.int64()
            self.replicaDirectoryId = .zero
            self.unknownTaggedFields = []
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0 where version >= 1:
                    self.replicaDirectoryId = try reader.uuid()
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionSnapshot] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 30,
                field: field
            )
            var elements: [PartitionSnapshot] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionSnapshot(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partition)
            writer.int32(self.currentLeaderEpoch)
            try self.snapshotId.encode(to: &writer, version: version)
            writer.int64(self.position)
            var tagCount = self.unknownTaggedFields.count
            let hasReplicaDirectoryId = version >= 1 && self.replicaDirectoryId != .zero
            if hasReplicaDirectoryId { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            if version >= 1 {
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            }
            if hasReplicaDirectoryId {
                let tag = writer.beginTag(0)
                writer.uuid(self.replicaDirectoryId)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionSnapshot],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchSnapshotRequest {
    /// The structure of ``FetchSnapshotRequest/PartitionSnapshot/snapshotId``.
    public struct SnapshotId: Sendable, Equatable {
        /// `int64`.
        public var endOffset: Int64
        /// `int32`.
        public var epoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.endOffset = try reader.int64()
            self.epoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

/// The response `FetchSnapshotResponse` of API 59, versions 0-1, flexible.
public struct FetchSnapshotResponse: ResponseMessage {
    public static var name: String { "FetchSnapshotResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 59) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]TopicSnapshot`.
    public var topics: [TopicSnapshot]
    /// `[]NodeEndpoint`, tag 0, version 1.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        topics: [TopicSnapshot] = [],
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FetchSnapshotResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.topics = try TopicSnapshot.array(from: &reader, version: version, field: "topics")
        self.nodeEndpoints = []
        self.unknownTaggedFields = []
        let tagCount = try reader.tagCount()
        for _ in 0..<tagCount {
            let tag = try reader.beginTag()
            switch tag.number {
            case 0 where version >= 1:
                self.nodeEndpoints = try NodeEndpoint.array(from: &reader, version: version, field: "nodeEndpoints")
            default:
                self.unknownTaggedFields.append(try reader.unknownTag(tag))
            }
            try reader.endTag(tag)
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try FetchSnapshotResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try TopicSnapshot.encode(self.topics, to: &writer, version: version)
        if version <= 0, !self.nodeEndpoints.isEmpty {
            throw writer.fieldNotInVersion("nodeEndpoints", version)
        }
        var tagCount = self.unknownTaggedFields.count
        let hasNodeEndpoints = version >= 1 && !self.nodeEndpoints.isEmpty
        if hasNodeEndpoints { tagCount += 1 }
        writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
        var unknownIndex = 0
        if version >= 1 {
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
        }
        if hasNodeEndpoints {
            let tag = writer.beginTag(0)
            try NodeEndpoint.encode(self.nodeEndpoints, to: &writer, version: version)
            try writer.endTag(tag)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
    }
}

extension FetchSnapshotResponse {
    /// The structure of ``FetchSnapshotResponse/topics``.
    public struct TopicSnapshot: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]PartitionSnapshot`.
        public var partitions: [PartitionSnapshot]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [PartitionSnapshot] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.partitions = try PartitionSnapshot.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicSnapshot] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicSnapshot] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicSnapshot(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try PartitionSnapshot.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicSnapshot],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchSnapshotResponse {
    /// The structure of ``FetchSnapshotResponse/TopicSnapshot/partitions``.
    public struct PartitionSnapshot: Sendable, Equatable {
        /// `int32`.
        public var index: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `SnapshotId`.
        public var snapshotId: SnapshotId
        /// `LeaderIdAndEpoch`, tag 0.
        public var currentLeader: LeaderIdAndEpoch
        /// `int64`.
        public var size: Int64
        /// `int64`.
        public var position: Int64
        /// `records`.
        public var unalignedRecords: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            index: Int32 = 0,
            errorCode: ErrorCode = .none,
            snapshotId: SnapshotId = SnapshotId(),
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            size: Int64 = 0,
            position: Int64 = 0,
            unalignedRecords: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.index = index
            self.errorCode = errorCode
            self.snapshotId = snapshotId
            self.currentLeader = currentLeader
            self.size = size
            self.position = position
            self.unalignedRecords = unalignedRecords
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.index = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.snapshotId = try SnapshotId(from: &reader, version: version)
            self.size = try reader.int64()
            self.position = try reader.int64()
            self.unalignedRecords = try reader.bytes(compact: true, field: "unalignedRecords")
            self.currentLeader = LeaderIdAndEpoch()
            self.unknownTaggedFields = []
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0:
                    self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionSnapshot] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 37,
                field: field
            )
            var elements: [PartitionSnapshot] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionSnapshot(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.index)
            writer.int16(self.errorCode.rawValue)
            try self.snapshotId.encode(to: &writer, version: version)
            writer.int64(self.size)
            writer.int64(self.position)
            try writer.bytes(self.unalignedRecords, compact: true)
            var tagCount = self.unknownTaggedFields.count
            let hasCurrentLeader = self.currentLeader != LeaderIdAndEpoch()
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

        /// Writes an array.
        static func encode(
            _ elements: [PartitionSnapshot],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchSnapshotResponse {
    /// The structure of ``FetchSnapshotResponse/PartitionSnapshot/snapshotId``.
    public struct SnapshotId: Sendable, Equatable {
        /// `int64`.
        public var endOffset: Int64
        /// `int32`.
        public var epoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            endOffset: Int64 = 0,
            epoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.endOffset = try reader.int64()
            self.epoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchSnapshotResponse {
    /// The structure of ``FetchSnapshotResponse/PartitionSnapshot/currentLeader``.
    public struct LeaderIdAndEpoch: Sendable, Equatable {
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchSnapshotResponse {
    /// The structure of ``FetchSnapshotResponse/nodeEndpoints``.
    public struct NodeEndpoint: Sendable, Equatable {
        /// `int32`.
        public var nodeId: Int32
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.nodeId = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [NodeEndpoint] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 8,
                field: field
            )
            var elements: [NodeEndpoint] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try NodeEndpoint(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.nodeId)
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [NodeEndpoint],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
