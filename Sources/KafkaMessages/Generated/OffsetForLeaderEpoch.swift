// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `OffsetForLeaderEpochRequest` of API 23, versions 0-4, flexible from 4 on.
public struct OffsetForLeaderEpochRequest: RequestMessage {
    public typealias Response = OffsetForLeaderEpochResponse

    public static var name: String { "OffsetForLeaderEpochRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 23) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`, versions 3-4, default -2, left out silently of other versions.
    public var replicaId: Int32
    /// `[]OffsetForLeaderTopic`.
    public var topics: [OffsetForLeaderTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        replicaId: Int32 = -2,
        topics: [OffsetForLeaderTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.replicaId = replicaId
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetForLeaderEpochRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 3 {
            self.replicaId = try reader.int32()
        } else {
            self.replicaId = -2
        }
        self.topics = try OffsetForLeaderTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetForLeaderEpochRequest.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 3 {
            writer.int32(self.replicaId)
        }
        try OffsetForLeaderTopic.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetForLeaderEpochRequest {
    /// The structure of ``OffsetForLeaderEpochRequest/topics``.
    public struct OffsetForLeaderTopic: Sendable, Equatable {
        /// `string`.
        public var topic: String
        /// `[]OffsetForLeaderPartition`.
        public var partitions: [OffsetForLeaderPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            partitions: [OffsetForLeaderPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.topic = try reader.string(compact: flexible, field: "topic")
            self.partitions = try OffsetForLeaderPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetForLeaderTopic] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetForLeaderTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetForLeaderTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.topic, compact: flexible)
            try OffsetForLeaderPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetForLeaderTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetForLeaderEpochRequest {
    /// The structure of ``OffsetForLeaderEpochRequest/OffsetForLeaderTopic/partitions``.
    public struct OffsetForLeaderPartition: Sendable, Equatable {
        /// `int32`.
        public var partition: Int32
        /// `int32`, versions 2-4, default -1, left out silently of other versions.
        public var currentLeaderEpoch: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.partition = try reader.int32()
            if version >= 2 {
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            self.leaderEpoch = try reader.int32()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetForLeaderPartition] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 8,
                field: field
            )
            var elements: [OffsetForLeaderPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetForLeaderPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            writer.int32(self.partition)
            if version >= 2 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int32(self.leaderEpoch)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetForLeaderPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `OffsetForLeaderEpochResponse` of API 23, versions 0-4, flexible from 4 on.
public struct OffsetForLeaderEpochResponse: ResponseMessage {
    public static var name: String { "OffsetForLeaderEpochResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 23) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }

    /// `int32`, versions 2-4, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]OffsetForLeaderTopicResult`.
    public var topics: [OffsetForLeaderTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetForLeaderTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetForLeaderEpochResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 2 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.topics = try OffsetForLeaderTopicResult.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetForLeaderEpochResponse.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try OffsetForLeaderTopicResult.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetForLeaderEpochResponse {
    /// The structure of ``OffsetForLeaderEpochResponse/topics``.
    public struct OffsetForLeaderTopicResult: Sendable, Equatable {
        /// `string`.
        public var topic: String
        /// `[]EpochEndOffset`.
        public var partitions: [EpochEndOffset]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            partitions: [EpochEndOffset] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.topic = try reader.string(compact: flexible, field: "topic")
            self.partitions = try EpochEndOffset.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetForLeaderTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetForLeaderTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetForLeaderTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.topic, compact: flexible)
            try EpochEndOffset.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetForLeaderTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetForLeaderEpochResponse {
    /// The structure of ``OffsetForLeaderEpochResponse/OffsetForLeaderTopicResult/partitions``.
    public struct EpochEndOffset: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var partition: Int32
        /// `int32`, versions 1-4, default -1, left out silently of other versions.
        public var leaderEpoch: Int32
        /// `int64`, default -1.
        public var endOffset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            partition: Int32 = 0,
            leaderEpoch: Int32 = -1,
            endOffset: Int64 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.endOffset = endOffset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.partition = try reader.int32()
            if version >= 1 {
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            self.endOffset = try reader.int64()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [EpochEndOffset] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 14,
                field: field
            )
            var elements: [EpochEndOffset] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EpochEndOffset(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.partition)
            if version >= 1 {
                writer.int32(self.leaderEpoch)
            }
            writer.int64(self.endOffset)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [EpochEndOffset],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
