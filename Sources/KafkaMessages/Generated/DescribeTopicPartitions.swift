// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeTopicPartitionsRequest` of API 75, version 0, flexible.
public struct DescribeTopicPartitionsRequest: RequestMessage {
    public typealias Response = DescribeTopicPartitionsResponse

    public static var name: String { "DescribeTopicPartitionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 75) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]TopicRequest`.
    public var topics: [TopicRequest]
    /// `int32`, default 2000.
    public var responsePartitionLimit: Int32
    /// `Cursor`, may be null, default null.
    public var cursor: Cursor?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [TopicRequest] = [],
        responsePartitionLimit: Int32 = 2000,
        cursor: Cursor? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.responsePartitionLimit = responsePartitionLimit
        self.cursor = cursor
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeTopicPartitionsRequest.check(version, at: reader.offset)
        self.topics = try TopicRequest.array(from: &reader, version: version, field: "topics")
        self.responsePartitionLimit = try reader.int32()
        self.cursor = try Cursor.nullable(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeTopicPartitionsRequest.check(version, at: writer.count)
        try TopicRequest.encode(self.topics, to: &writer, version: version)
        writer.int32(self.responsePartitionLimit)
        try Cursor.encodeNullable(self.cursor, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsRequest {
    /// The structure of ``DescribeTopicPartitionsRequest/topics``.
    public struct TopicRequest: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicRequest] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 2,
                field: field
            )
            var elements: [TopicRequest] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicRequest(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicRequest],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeTopicPartitionsRequest {
    /// The structure of ``DescribeTopicPartitionsRequest/cursor``.
    public struct Cursor: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitionIndex = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> Cursor? {
            guard try reader.int8() >= 0 else { return nil }
            return try Cursor(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            writer.int32(self.partitionIndex)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: Cursor?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}

/// The response `DescribeTopicPartitionsResponse` of API 75, version 0, flexible.
public struct DescribeTopicPartitionsResponse: ResponseMessage {
    public static var name: String { "DescribeTopicPartitionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 75) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DescribeTopicPartitionsResponseTopic`.
    public var topics: [DescribeTopicPartitionsResponseTopic]
    /// `Cursor`, may be null, default null.
    public var nextCursor: Cursor?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DescribeTopicPartitionsResponseTopic] = [],
        nextCursor: Cursor? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.nextCursor = nextCursor
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeTopicPartitionsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.topics = try DescribeTopicPartitionsResponseTopic.array(from: &reader, version: version, field: "topics")
        self.nextCursor = try Cursor.nullable(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeTopicPartitionsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try DescribeTopicPartitionsResponseTopic.encode(self.topics, to: &writer, version: version)
        try Cursor.encodeNullable(self.nextCursor, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTopicPartitionsResponse {
    /// The structure of ``DescribeTopicPartitionsResponse/topics``.
    public struct DescribeTopicPartitionsResponseTopic: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var name: String?
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `bool`, default false.
        public var isInternal: Bool
        /// `[]DescribeTopicPartitionsResponsePartition`.
        public var partitions: [DescribeTopicPartitionsResponsePartition]
        /// `int32`, default -2147483648.
        public var topicAuthorizedOperations: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            name: String? = "",
            topicId: KafkaUUID = .zero,
            isInternal: Bool = false,
            partitions: [DescribeTopicPartitionsResponsePartition] = [],
            topicAuthorizedOperations: Int32 = -2_147_483_648,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.name = name
            self.topicId = topicId
            self.isInternal = isInternal
            self.partitions = partitions
            self.topicAuthorizedOperations = topicAuthorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.name = try reader.nullableString(compact: true)
            self.topicId = try reader.uuid()
            self.isInternal = try reader.bool()
            self.partitions = try DescribeTopicPartitionsResponsePartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
            self.topicAuthorizedOperations = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeTopicPartitionsResponseTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 26,
                field: field
            )
            var elements: [DescribeTopicPartitionsResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeTopicPartitionsResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.name, compact: true)
            writer.uuid(self.topicId)
            writer.bool(self.isInternal)
            try DescribeTopicPartitionsResponsePartition.encode(self.partitions, to: &writer, version: version)
            writer.int32(self.topicAuthorizedOperations)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeTopicPartitionsResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeTopicPartitionsResponse {
    /// The structure of ``DescribeTopicPartitionsResponse/DescribeTopicPartitionsResponseTopic/partitions``.
    public struct DescribeTopicPartitionsResponsePartition: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`.
        public var leaderId: Int32
        /// `int32`, default -1.
        public var leaderEpoch: Int32
        /// `[]int32`.
        public var replicaNodes: [Int32]
        /// `[]int32`.
        public var isrNodes: [Int32]
        /// `[]int32`, may be null, default null.
        public var eligibleLeaderReplicas: [Int32]?
        /// `[]int32`, may be null, default null.
        public var lastKnownElr: [Int32]?
        /// `[]int32`.
        public var offlineReplicas: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            partitionIndex: Int32 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = -1,
            replicaNodes: [Int32] = [],
            isrNodes: [Int32] = [],
            eligibleLeaderReplicas: [Int32]? = nil,
            lastKnownElr: [Int32]? = nil,
            offlineReplicas: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.eligibleLeaderReplicas = eligibleLeaderReplicas
            self.lastKnownElr = lastKnownElr
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.partitionIndex = try reader.int32()
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.replicaNodes = try reader.int32Array(compact: true, field: "replicaNodes")
            self.isrNodes = try reader.int32Array(compact: true, field: "isrNodes")
            self.eligibleLeaderReplicas = try reader.nullableInt32Array(compact: true)
            self.lastKnownElr = try reader.nullableInt32Array(compact: true)
            self.offlineReplicas = try reader.int32Array(compact: true, field: "offlineReplicas")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeTopicPartitionsResponsePartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 20,
                field: field
            )
            var elements: [DescribeTopicPartitionsResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeTopicPartitionsResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.int32Array(self.replicaNodes, compact: true)
            try writer.int32Array(self.isrNodes, compact: true)
            try writer.nullableInt32Array(self.eligibleLeaderReplicas, compact: true)
            try writer.nullableInt32Array(self.lastKnownElr, compact: true)
            try writer.int32Array(self.offlineReplicas, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeTopicPartitionsResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeTopicPartitionsResponse {
    /// The structure of ``DescribeTopicPartitionsResponse/nextCursor``.
    public struct Cursor: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitionIndex = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> Cursor? {
            guard try reader.int8() >= 0 else { return nil }
            return try Cursor(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            writer.int32(self.partitionIndex)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: Cursor?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}
