// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `VoteRequest` of API 52, versions 0-2, flexible.
public struct VoteRequest: RequestMessage {
    public typealias Response = VoteResponse

    public static var name: String { "VoteRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 52) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `string`, may be null, default null.
    public var clusterId: String?
    /// `int32`, versions 1-2, default -1, left out silently of other versions.
    public var voterId: Int32
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [TopicData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.voterId = voterId
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try VoteRequest.check(version, at: reader.offset)
        self.clusterId = try reader.nullableString(compact: true)
        if version >= 1 {
            self.voterId = try reader.int32()
        } else {
            self.voterId = -1
        }
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try VoteRequest.check(version, at: writer.count)
        try writer.nullableString(self.clusterId, compact: true)
        if version >= 1 {
            writer.int32(self.voterId)
        }
        try TopicData.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VoteRequest {
    /// The structure of ``VoteRequest/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension VoteRequest {
    /// The structure of ``VoteRequest/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`.
        public var replicaEpoch: Int32
        /// `int32`.
        public var replicaId: Int32
        /// `uuid`, versions 1-2, left out silently of other versions.
        public var replicaDirectoryId: KafkaUUID
        /// `uuid`, versions 1-2, left out silently of other versions.
        public var voterDirectoryId: KafkaUUID
        /// `int32`.
        public var lastOffsetEpoch: Int32
        /// `int64`.
        public var lastOffset: Int64
        /// `bool`, version 2.
        public var preVote: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            replicaEpoch: Int32 = 0,
            replicaId: Int32 = 0,
            replicaDirectoryId: KafkaUUID = .zero,
            voterDirectoryId: KafkaUUID = .zero,
            lastOffsetEpoch: Int32 = 0,
            lastOffset: Int64 = 0,
            preVote: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.replicaEpoch = replicaEpoch
            self.replicaId = replicaId
            self.replicaDirectoryId = replicaDirectoryId
            self.voterDirectoryId = voterDirectoryId
            self.lastOffsetEpoch = lastOffsetEpoch
            self.lastOffset = lastOffset
            self.preVote = preVote
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.replicaEpoch = try reader.int32()
            self.replicaId = try reader.int32()
            if version >= 1 {
                self.replicaDirectoryId = try reader.uuid()
            } else {
                self.replicaDirectoryId = .zero
            }
            if version >= 1 {
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
            self.lastOffsetEpoch = try reader.int32()
            self.lastOffset = try reader.int64()
            if version >= 2 {
                self.preVote = try reader.bool()
            } else {
                self.preVote = false
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 25,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.replicaEpoch)
            writer.int32(self.replicaId)
            if version >= 1 {
                writer.uuid(self.replicaDirectoryId)
            }
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.int32(self.lastOffsetEpoch)
            writer.int64(self.lastOffset)
            if version >= 2 {
                writer.bool(self.preVote)
            } else if self.preVote {
                throw writer.fieldNotInVersion("preVote", version)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `VoteResponse` of API 52, versions 0-2, flexible.
public struct VoteResponse: ResponseMessage {
    public static var name: String { "VoteResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 52) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// `[]NodeEndpoint`, tag 0, versions 1-2.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        topics: [TopicData] = [],
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try VoteResponse.check(version, at: reader.offset)
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
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
        try VoteResponse.check(version, at: writer.count)
        writer.int16(self.errorCode.rawValue)
        try TopicData.encode(self.topics, to: &writer, version: version)
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

extension VoteResponse {
    /// The structure of ``VoteResponse/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension VoteResponse {
    /// The structure of ``VoteResponse/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `bool`.
        public var voteGranted: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            voteGranted: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.voteGranted = voteGranted
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.voteGranted = try reader.bool()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 16,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.bool(self.voteGranted)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension VoteResponse {
    /// The structure of ``VoteResponse/nodeEndpoints``.
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
