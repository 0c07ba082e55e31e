// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeQuorumRequest` of API 55, versions 0-2, flexible.
public struct DescribeQuorumRequest: RequestMessage {
    public typealias Response = DescribeQuorumResponse

    public static var name: String { "DescribeQuorumRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 55) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `[]TopicData`.
    public var topics: [TopicData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [TopicData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeQuorumRequest.check(version, at: reader.offset)
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeQuorumRequest.check(version, at: writer.count)
        try TopicData.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumRequest {
    /// The structure of ``DescribeQuorumRequest/topics``.
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

extension DescribeQuorumRequest {
    /// The structure of ``DescribeQuorumRequest/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
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
                minimumElementSize: 5,
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

/// The response `DescribeQuorumResponse` of API 55, versions 0-2, flexible.
public struct DescribeQuorumResponse: ResponseMessage {
    public static var name: String { "DescribeQuorumResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 55) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, version 2, may be null, left out silently of other versions.
    public var errorMessage: String?
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// `[]Node`, version 2.
    public var nodes: [Node]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        topics: [TopicData] = [],
        nodes: [Node] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.topics = topics
        self.nodes = nodes
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeQuorumResponse.check(version, at: reader.offset)
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        if version >= 2 {
            self.errorMessage = try reader.nullableString(compact: true)
        } else {
            self.errorMessage = ""
        }
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        if version >= 2 {
            self.nodes = try Node.array(from: &reader, version: version, field: "nodes")
        } else {
            self.nodes = []
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeQuorumResponse.check(version, at: writer.count)
        writer.int16(self.errorCode.rawValue)
        if version >= 2 {
            try writer.nullableString(self.errorMessage, compact: true)
        }
        try TopicData.encode(self.topics, to: &writer, version: version)
        if version >= 2 {
            try Node.encode(self.nodes, to: &writer, version: version)
        } else if !self.nodes.isEmpty {
            throw writer.fieldNotInVersion("nodes", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeQuorumResponse {
    /// The structure of ``DescribeQuorumResponse/topics``.
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

extension DescribeQuorumResponse {
    /// The structure of ``DescribeQuorumResponse/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, version 2, may be null, left out silently of other versions.
        public var errorMessage: String?
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `int64`.
        public var highWatermark: Int64
        /// `[]ReplicaState`.
        public var currentVoters: [ReplicaState]
        /// `[]ReplicaState`.
        public var observers: [ReplicaState]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            highWatermark: Int64 = 0,
            currentVoters: [ReplicaState] = [],
            observers: [ReplicaState] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.highWatermark = highWatermark
            self.currentVoters = currentVoters
            self.observers = observers
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version >= 2 {
                self.errorMessage = try reader.nullableString(compact: true)
            } else {
                self.errorMessage = ""
            }
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.highWatermark = try reader.int64()
            self.currentVoters = try ReplicaState.array(from: &reader, version: version, field: "currentVoters")
            self.observers = try ReplicaState.array(from: &reader, version: version, field: "observers")
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
            writer.int16(self.errorCode.rawValue)
            if version >= 2 {
                try writer.nullableString(self.errorMessage, compact: true)
            }
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            writer.int64(self.highWatermark)
            try ReplicaState.encode(self.currentVoters, to: &writer, version: version)
            try ReplicaState.encode(self.observers, to: &writer, version: version)
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

extension DescribeQuorumResponse {
    /// The structure of ``DescribeQuorumResponse/PartitionData/currentVoters`` and others.
    public struct ReplicaState: Sendable, Equatable {
        /// `int32`.
        public var replicaId: Int32
        /// `uuid`, version 2.
        public var replicaDirectoryId: KafkaUUID
        /// `int64`.
        public var logEndOffset: Int64
        /// `int64`, versions 1-2, default -1, left out silently of other versions.
        public var lastFetchTimestamp: Int64
        /// `int64`, versions 1-2, default -1, left out silently of other versions.
        public var lastCaughtUpTimestamp: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            replicaId: Int32 = 0,
            replicaDirectoryId: KafkaUUID = .zero,
            logEndOffset: Int64 = 0,
            lastFetchTimestamp: Int64 = -1,
            lastCaughtUpTimestamp: Int64 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.replicaId = replicaId
            self.replicaDirectoryId = replicaDirectoryId
            self.logEndOffset = logEndOffset
            self.lastFetchTimestamp = lastFetchTimestamp
            self.lastCaughtUpTimestamp = lastCaughtUpTimestamp
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.replicaId = try reader.int32()
            if version >= 2 {
                self.replicaDirectoryId = try reader.uuid()
            } else {
                self.replicaDirectoryId = .zero
            }
            self.logEndOffset = try reader.int64()
            if version >= 1 {
                self.lastFetchTimestamp = try reader.int64()
            } else {
                self.lastFetchTimestamp = -1
            }
            if version >= 1 {
                self.lastCaughtUpTimestamp = try reader.int64()
            } else {
                self.lastCaughtUpTimestamp = -1
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ReplicaState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 13,
                field: field
            )
            var elements: [ReplicaState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ReplicaState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.replicaId)
            if version >= 2 {
                writer.uuid(self.replicaDirectoryId)
            } else if self.replicaDirectoryId != .zero {
                throw writer.fieldNotInVersion("replicaDirectoryId", version)
            }
            writer.int64(self.logEndOffset)
            if version >= 1 {
                writer.int64(self.lastFetchTimestamp)
            }
            if version >= 1 {
                writer.int64(self.lastCaughtUpTimestamp)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ReplicaState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeQuorumResponse {
    /// The structure of ``DescribeQuorumResponse/nodes``.
    public struct Node: Sendable, Equatable {
        /// `int32`.
        public var nodeId: Int32
        /// `[]Listener`.
        public var listeners: [Listener]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            nodeId: Int32 = 0,
            listeners: [Listener] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.nodeId = nodeId
            self.listeners = listeners
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.nodeId = try reader.int32()
            self.listeners = try Listener.array(from: &reader, version: version, field: "listeners")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Node] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [Node] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Node(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.nodeId)
            try Listener.encode(self.listeners, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Node],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeQuorumResponse {
    /// The structure of ``DescribeQuorumResponse/Node/listeners``.
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
