// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeShareGroupOffsetsRequest` of API 90, versions 0-1, flexible.
public struct DescribeShareGroupOffsetsRequest: RequestMessage {
    public typealias Response = DescribeShareGroupOffsetsResponse

    public static var name: String { "DescribeShareGroupOffsetsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 90) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]DescribeShareGroupOffsetsRequestGroup`.
    public var groups: [DescribeShareGroupOffsetsRequestGroup]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groups: [DescribeShareGroupOffsetsRequestGroup] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeShareGroupOffsetsRequest.check(version, at: reader.offset)
        self.groups = try DescribeShareGroupOffsetsRequestGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeShareGroupOffsetsRequest.check(version, at: writer.count)
        try DescribeShareGroupOffsetsRequestGroup.encode(self.groups, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsRequest {
    /// The structure of ``DescribeShareGroupOffsetsRequest/groups``.
    public struct DescribeShareGroupOffsetsRequestGroup: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `[]DescribeShareGroupOffsetsRequestTopic`, may be null.
        public var topics: [DescribeShareGroupOffsetsRequestTopic]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            topics: [DescribeShareGroupOffsetsRequestTopic]? = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.groupId = try reader.string(compact: true, field: "groupId")
            self.topics = try DescribeShareGroupOffsetsRequestTopic.nullableArray(from: &reader, version: version)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeShareGroupOffsetsRequestGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [DescribeShareGroupOffsetsRequestGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeShareGroupOffsetsRequestGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.groupId, compact: true)
            try DescribeShareGroupOffsetsRequestTopic.encodeNullable(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeShareGroupOffsetsRequestGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeShareGroupOffsetsRequest {
    /// The structure of ``DescribeShareGroupOffsetsRequest/DescribeShareGroupOffsetsRequestGroup/topics``.
    public struct DescribeShareGroupOffsetsRequestTopic: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [DescribeShareGroupOffsetsRequestTopic]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [DescribeShareGroupOffsetsRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeShareGroupOffsetsRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeShareGroupOffsetsRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [DescribeShareGroupOffsetsRequestTopic]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `DescribeShareGroupOffsetsResponse` of API 90, versions 0-1, flexible.
public struct DescribeShareGroupOffsetsResponse: ResponseMessage {
    public static var name: String { "DescribeShareGroupOffsetsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 90) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DescribeShareGroupOffsetsResponseGroup`.
    public var groups: [DescribeShareGroupOffsetsResponseGroup]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribeShareGroupOffsetsResponseGroup] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeShareGroupOffsetsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.groups = try DescribeShareGroupOffsetsResponseGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeShareGroupOffsetsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try DescribeShareGroupOffsetsResponseGroup.encode(self.groups, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeShareGroupOffsetsResponse {
    /// The structure of ``DescribeShareGroupOffsetsResponse/groups``.
    public struct DescribeShareGroupOffsetsResponseGroup: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `[]DescribeShareGroupOffsetsResponseTopic`.
        public var topics: [DescribeShareGroupOffsetsResponseTopic]
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            topics: [DescribeShareGroupOffsetsResponseTopic] = [],
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.topics = topics
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.groupId = try reader.string(compact: true, field: "groupId")
            self.topics = try DescribeShareGroupOffsetsResponseTopic.array(
                from: &reader,
                version: version,
                field: "topics"
            )
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeShareGroupOffsetsResponseGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [DescribeShareGroupOffsetsResponseGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeShareGroupOffsetsResponseGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.groupId, compact: true)
            try DescribeShareGroupOffsetsResponseTopic.encode(self.topics, to: &writer, version: version)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeShareGroupOffsetsResponseGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeShareGroupOffsetsResponse {
    /// The structure of ``DescribeShareGroupOffsetsResponse/DescribeShareGroupOffsetsResponseGroup/topics``.
    public struct DescribeShareGroupOffsetsResponseTopic: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]DescribeShareGroupOffsetsResponsePartition`.
        public var partitions: [DescribeShareGroupOffsetsResponsePartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [DescribeShareGroupOffsetsResponsePartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.topicId = try reader.uuid()
            self.partitions = try DescribeShareGroupOffsetsResponsePartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeShareGroupOffsetsResponseTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 19,
                field: field
            )
            var elements: [DescribeShareGroupOffsetsResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeShareGroupOffsetsResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            writer.uuid(self.topicId)
            try DescribeShareGroupOffsetsResponsePartition.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeShareGroupOffsetsResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeShareGroupOffsetsResponse {
    /// The structure of a field of ``DescribeShareGroupOffsetsResponse``.
    public struct DescribeShareGroupOffsetsResponsePartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var startOffset: Int64
        /// `int32`.
        public var leaderEpoch: Int32
        /// `int64`, version 1, default -1, left out silently of other versions.
        public var lag: Int64
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0,
            leaderEpoch: Int32 = 0,
            lag: Int64 = -1,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
            self.leaderEpoch = leaderEpoch
            self.lag = lag
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.startOffset = try reader.int64()
            self.leaderEpoch = try reader.int32()
            if version >= 1 {
                self.lag = try reader.int64()
            } else {
                self.lag = -1
            }
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeShareGroupOffsetsResponsePartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 20,
                field: field
            )
            var elements: [DescribeShareGroupOffsetsResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeShareGroupOffsetsResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.startOffset)
            writer.int32(self.leaderEpoch)
            if version >= 1 {
                writer.int64(self.lag)
            }
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeShareGroupOffsetsResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
