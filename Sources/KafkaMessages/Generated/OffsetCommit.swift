// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `OffsetCommitRequest` of API 8, versions 0-10, flexible from 8 on.
public struct OffsetCommitRequest: RequestMessage {
    public typealias Response = OffsetCommitResponse

    public static var name: String { "OffsetCommitRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 8) }
    public static var versions: VersionRange { VersionRange(0, 10) }
    public static var flexibleVersions: VersionRange? { VersionRange(8, 10) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`.
    public var groupId: String
    /// `int32`, versions 1-10, default -1, left out silently of other versions.
    public var generationIdOrMemberEpoch: Int32
    /// `string`, versions 1-10, left out silently of other versions.
    public var memberId: String
    /// `string`, versions 7-10, may be null, default null.
    public var groupInstanceId: String?
    /// `int64`, versions 2-4, default -1, left out silently of other versions.
    public var retentionTimeMs: Int64
    /// `[]OffsetCommitRequestTopic`.
    public var topics: [OffsetCommitRequestTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        generationIdOrMemberEpoch: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        retentionTimeMs: Int64 = -1,
        topics: [OffsetCommitRequestTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.generationIdOrMemberEpoch = generationIdOrMemberEpoch
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.retentionTimeMs = retentionTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetCommitRequest.check(version, at: reader.offset)
        let flexible = version >= 8
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        if version >= 1 {
            self.generationIdOrMemberEpoch = try reader.int32()
        } else {
            self.generationIdOrMemberEpoch = -1
        }
        if version >= 1 {
            self.memberId = try reader.string(compact: flexible, field: "memberId")
        } else {
            self.memberId = ""
        }
        if version >= 7 {
            self.groupInstanceId = try reader.nullableString(compact: flexible)
        } else {
            self.groupInstanceId = nil
        }
        if version >= 2 && version <= 4 {
            self.retentionTimeMs = try reader.int64()
        } else {
            self.retentionTimeMs = -1
        }
        self.topics = try OffsetCommitRequestTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetCommitRequest.check(version, at: writer.count)
        let flexible = version >= 8
        try writer.string(self.groupId, compact: flexible)
        if version >= 1 {
            writer.int32(self.generationIdOrMemberEpoch)
        }
        if version >= 1 {
            try writer.string(self.memberId, compact: flexible)
        }
        if version >= 7 {
            try writer.nullableString(self.groupInstanceId, compact: flexible)
        } else if self.groupInstanceId != nil {
            throw writer.fieldNotInVersion("groupInstanceId", version)
        }
        if version >= 2 && version <= 4 {
            writer.int64(self.retentionTimeMs)
        }
        try OffsetCommitRequestTopic.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetCommitRequest {
    /// The structure of ``OffsetCommitRequest/topics``.
    public struct OffsetCommitRequestTopic: Sendable, Equatable {
        /// `string`, versions 0-9, left out silently of other versions.
        public var name: String
        /// `uuid`, version 10, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]OffsetCommitRequestPartition`.
        public var partitions: [OffsetCommitRequestPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [OffsetCommitRequestPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 8
            if version <= 9 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try OffsetCommitRequestPartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetCommitRequestTopic] {
            let count = try reader.arrayCount(
                compact: version >= 8,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetCommitRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetCommitRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try OffsetCommitRequestPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetCommitRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 8)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetCommitRequest {
    /// The structure of ``OffsetCommitRequest/OffsetCommitRequestTopic/partitions``.
    public struct OffsetCommitRequestPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var committedOffset: Int64
        /// `int32`, versions 6-10, default -1, left out silently of other versions.
        public var committedLeaderEpoch: Int32
        /// `int64`, version 1, default -1.
        public var commitTimestamp: Int64
        /// `string`, may be null.
        public var committedMetadata: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            commitTimestamp: Int64 = -1,
            committedMetadata: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.commitTimestamp = commitTimestamp
            self.committedMetadata = committedMetadata
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 8
            self.partitionIndex = try reader.int32()
            self.committedOffset = try reader.int64()
            if version >= 6 {
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            if version == 1 {
                self.commitTimestamp = try reader.int64()
            } else {
                self.commitTimestamp = -1
            }
            self.committedMetadata = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetCommitRequestPartition] {
            let count = try reader.arrayCount(
                compact: version >= 8,
                minimumElementSize: 14,
                field: field
            )
            var elements: [OffsetCommitRequestPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetCommitRequestPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 8
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 6 {
                writer.int32(self.committedLeaderEpoch)
            }
            if version == 1 {
                writer.int64(self.commitTimestamp)
            } else if self.commitTimestamp != -1 {
                throw writer.fieldNotInVersion("commitTimestamp", version)
            }
            try writer.nullableString(self.committedMetadata, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetCommitRequestPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 8)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `OffsetCommitResponse` of API 8, versions 0-10, flexible from 8 on.
public struct OffsetCommitResponse: ResponseMessage {
    public static var name: String { "OffsetCommitResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 8) }
    public static var versions: VersionRange { VersionRange(0, 10) }
    public static var flexibleVersions: VersionRange? { VersionRange(8, 10) }

    /// `int32`, versions 3-10, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]OffsetCommitResponseTopic`.
    public var topics: [OffsetCommitResponseTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetCommitResponseTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetCommitResponse.check(version, at: reader.offset)
        let flexible = version >= 8
        if version >= 3 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.topics = try OffsetCommitResponseTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetCommitResponse.check(version, at: writer.count)
        let flexible = version >= 8
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        try OffsetCommitResponseTopic.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetCommitResponse {
    /// The structure of ``OffsetCommitResponse/topics``.
    public struct OffsetCommitResponseTopic: Sendable, Equatable {
        /// `string`, versions 0-9, left out silently of other versions.
        public var name: String
        /// `uuid`, version 10, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]OffsetCommitResponsePartition`.
        public var partitions: [OffsetCommitResponsePartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [OffsetCommitResponsePartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 8
            if version <= 9 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try OffsetCommitResponsePartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetCommitResponseTopic] {
            let count = try reader.arrayCount(
                compact: version >= 8,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetCommitResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetCommitResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 8
            if version <= 9 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try OffsetCommitResponsePartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetCommitResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 8)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetCommitResponse {
    /// The structure of ``OffsetCommitResponse/OffsetCommitResponseTopic/partitions``.
    public struct OffsetCommitResponsePartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 8
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetCommitResponsePartition] {
            let count = try reader.arrayCount(
                compact: version >= 8,
                minimumElementSize: 6,
                field: field
            )
            var elements: [OffsetCommitResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetCommitResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 8
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetCommitResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 8)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
