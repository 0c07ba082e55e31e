// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AlterShareGroupOffsetsRequest` of API 91, version 0, flexible.
public struct AlterShareGroupOffsetsRequest: RequestMessage {
    public typealias Response = AlterShareGroupOffsetsResponse

    public static var name: String { "AlterShareGroupOffsetsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 91) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`.
    public var groupId: String
    /// `[]AlterShareGroupOffsetsRequestTopic`.
    public var topics: [AlterShareGroupOffsetsRequestTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        topics: [AlterShareGroupOffsetsRequestTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterShareGroupOffsetsRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: true, field: "groupId")
        self.topics = try AlterShareGroupOffsetsRequestTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterShareGroupOffsetsRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: true)
        try AlterShareGroupOffsetsRequestTopic.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsRequest {
    /// The structure of ``AlterShareGroupOffsetsRequest/topics``.
    public struct AlterShareGroupOffsetsRequestTopic: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]AlterShareGroupOffsetsRequestPartition`.
        public var partitions: [AlterShareGroupOffsetsRequestPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [AlterShareGroupOffsetsRequestPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitions = try AlterShareGroupOffsetsRequestPartition.array(
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
        ) throws(WireError) -> [AlterShareGroupOffsetsRequestTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AlterShareGroupOffsetsRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterShareGroupOffsetsRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            try AlterShareGroupOffsetsRequestPartition.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterShareGroupOffsetsRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterShareGroupOffsetsRequest {
    /// The structure of ``AlterShareGroupOffsetsRequest/AlterShareGroupOffsetsRequestTopic/partitions``.
    public struct AlterShareGroupOffsetsRequestPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var startOffset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            startOffset: Int64 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.startOffset = startOffset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.startOffset = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterShareGroupOffsetsRequestPartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 13,
                field: field
            )
            var elements: [AlterShareGroupOffsetsRequestPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterShareGroupOffsetsRequestPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.startOffset)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterShareGroupOffsetsRequestPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AlterShareGroupOffsetsResponse` of API 91, version 0, flexible.
public struct AlterShareGroupOffsetsResponse: ResponseMessage {
    public static var name: String { "AlterShareGroupOffsetsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 91) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// `[]AlterShareGroupOffsetsResponseTopic`.
    public var responses: [AlterShareGroupOffsetsResponseTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        responses: [AlterShareGroupOffsetsResponseTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterShareGroupOffsetsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.responses = try AlterShareGroupOffsetsResponseTopic.array(
            from: &reader,
            version: version,
            field: "responses"
        )
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterShareGroupOffsetsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try AlterShareGroupOffsetsResponseTopic.encode(self.responses, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterShareGroupOffsetsResponse {
    /// The structure of ``AlterShareGroupOffsetsResponse/responses``.
    public struct AlterShareGroupOffsetsResponseTopic: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]AlterShareGroupOffsetsResponsePartition`.
        public var partitions: [AlterShareGroupOffsetsResponsePartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [AlterShareGroupOffsetsResponsePartition] = [],
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
            self.partitions = try AlterShareGroupOffsetsResponsePartition.array(
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
        ) throws(WireError) -> [AlterShareGroupOffsetsResponseTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 19,
                field: field
            )
            var elements: [AlterShareGroupOffsetsResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterShareGroupOffsetsResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            writer.uuid(self.topicId)
            try AlterShareGroupOffsetsResponsePartition.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterShareGroupOffsetsResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterShareGroupOffsetsResponse {
    /// The structure of ``AlterShareGroupOffsetsResponse/AlterShareGroupOffsetsResponseTopic/partitions``.
    public struct AlterShareGroupOffsetsResponsePartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterShareGroupOffsetsResponsePartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 8,
                field: field
            )
            var elements: [AlterShareGroupOffsetsResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterShareGroupOffsetsResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterShareGroupOffsetsResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
