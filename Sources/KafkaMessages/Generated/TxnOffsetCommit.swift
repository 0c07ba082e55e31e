// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `TxnOffsetCommitRequest` of API 28, versions 0-6, flexible from 3 on.
public struct TxnOffsetCommitRequest: RequestMessage {
    public typealias Response = TxnOffsetCommitResponse

    public static var name: String { "TxnOffsetCommitRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 28) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 6) }

    /// `string`.
    public var transactionalId: String
    /// `string`.
    public var groupId: String
    /// `int64`.
    public var producerId: Int64
    /// `int16`.
    public var producerEpoch: Int16
    /// `int32`, versions 3-6, default -1.
    public var generationIdOrMemberEpoch: Int32
    /// `string`, versions 3-6.
    public var memberId: String
    /// `string`, versions 3-6, may be null, default null.
    public var groupInstanceId: String?
    /// `[]TxnOffsetCommitRequestTopic`.
    public var topics: [TxnOffsetCommitRequestTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalId: String = "",
        groupId: String = "",
        producerId: Int64 = 0,
        producerEpoch: Int16 = 0,
        generationIdOrMemberEpoch: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        topics: [TxnOffsetCommitRequestTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalId = transactionalId
        self.groupId = groupId
        self.producerId = producerId
        self.producerEpoch = producerEpoch
        self.generationIdOrMemberEpoch = generationIdOrMemberEpoch
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try TxnOffsetCommitRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        self.transactionalId = try reader.string(compact: flexible, field: "transactionalId")
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        self.producerId = try reader.int64()
        self.producerEpoch = try reader.int16()
        if version >= 3 {
            self.generationIdOrMemberEpoch = try reader.int32()
        } else {
            self.generationIdOrMemberEpoch = -1
        }
        if version >= 3 {
            self.memberId = try reader.string(compact: flexible, field: "memberId")
        } else {
            self.memberId = ""
        }
        if version >= 3 {
            self.groupInstanceId = try reader.nullableString(compact: flexible)
        } else {
            self.groupInstanceId = nil
        }
        self.topics = try TxnOffsetCommitRequestTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try TxnOffsetCommitRequest.check(version, at: writer.count)
        let flexible = version >= 3
        try writer.string(self.transactionalId, compact: flexible)
        try writer.string(self.groupId, compact: flexible)
        writer.int64(self.producerId)
        writer.int16(self.producerEpoch)
        if version >= 3 {
            writer.int32(self.generationIdOrMemberEpoch)
        } else if self.generationIdOrMemberEpoch != -1 {
            throw writer.fieldNotInVersion("generationIdOrMemberEpoch", version)
        }
        if version >= 3 {
            try writer.string(self.memberId, compact: flexible)
        } else if !self.memberId.isEmpty {
            throw writer.fieldNotInVersion("memberId", version)
        }
        if version >= 3 {
            try writer.nullableString(self.groupInstanceId, compact: flexible)
        } else if self.groupInstanceId != nil {
            throw writer.fieldNotInVersion("groupInstanceId", version)
        }
        try TxnOffsetCommitRequestTopic.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension TxnOffsetCommitRequest {
    /// The structure of ``TxnOffsetCommitRequest/topics``.
    public struct TxnOffsetCommitRequestTopic: Sendable, Equatable {
        /// `string`, versions 0-5, left out silently of other versions.
        public var name: String
        /// `uuid`, version 6, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]TxnOffsetCommitRequestPartition`.
        public var partitions: [TxnOffsetCommitRequestPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [TxnOffsetCommitRequestPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            if version <= 5 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 6 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try TxnOffsetCommitRequestPartition.array(
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
        ) throws(WireError) -> [TxnOffsetCommitRequestTopic] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TxnOffsetCommitRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TxnOffsetCommitRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            if version <= 5 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 6 {
                writer.uuid(self.topicId)
            }
            try TxnOffsetCommitRequestPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TxnOffsetCommitRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension TxnOffsetCommitRequest {
    /// The structure of ``TxnOffsetCommitRequest/TxnOffsetCommitRequestTopic/partitions``.
    public struct TxnOffsetCommitRequestPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var committedOffset: Int64
        /// `int32`, versions 2-6, default -1, left out silently of other versions.
        public var committedLeaderEpoch: Int32
        /// `string`, may be null.
        public var committedMetadata: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            committedMetadata: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.committedMetadata = committedMetadata
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.partitionIndex = try reader.int32()
            self.committedOffset = try reader.int64()
            if version >= 2 {
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            self.committedMetadata = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TxnOffsetCommitRequestPartition] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 14,
                field: field
            )
            var elements: [TxnOffsetCommitRequestPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TxnOffsetCommitRequestPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 2 {
                writer.int32(self.committedLeaderEpoch)
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
            _ elements: [TxnOffsetCommitRequestPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `TxnOffsetCommitResponse` of API 28, versions 0-6, flexible from 3 on.
public struct TxnOffsetCommitResponse: ResponseMessage {
    public static var name: String { "TxnOffsetCommitResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 28) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 6) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]TxnOffsetCommitResponseTopic`.
    public var topics: [TxnOffsetCommitResponseTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TxnOffsetCommitResponseTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try TxnOffsetCommitResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.throttleTimeMs = try reader.int32()
        self.topics = try TxnOffsetCommitResponseTopic.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try TxnOffsetCommitResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        try TxnOffsetCommitResponseTopic.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension TxnOffsetCommitResponse {
    /// The structure of ``TxnOffsetCommitResponse/topics``.
    public struct TxnOffsetCommitResponseTopic: Sendable, Equatable {
        /// `string`, versions 0-5, left out silently of other versions.
        public var name: String
        /// `uuid`, version 6, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]TxnOffsetCommitResponsePartition`.
        public var partitions: [TxnOffsetCommitResponsePartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [TxnOffsetCommitResponsePartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            if version <= 5 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 6 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try TxnOffsetCommitResponsePartition.array(
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
        ) throws(WireError) -> [TxnOffsetCommitResponseTopic] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TxnOffsetCommitResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TxnOffsetCommitResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            if version <= 5 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 6 {
                writer.uuid(self.topicId)
            }
            try TxnOffsetCommitResponsePartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TxnOffsetCommitResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension TxnOffsetCommitResponse {
    /// The structure of ``TxnOffsetCommitResponse/TxnOffsetCommitResponseTopic/partitions``.
    public struct TxnOffsetCommitResponsePartition: Sendable, Equatable {
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
            let flexible = version >= 3
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TxnOffsetCommitResponsePartition] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 6,
                field: field
            )
            var elements: [TxnOffsetCommitResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TxnOffsetCommitResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
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
            _ elements: [TxnOffsetCommitResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
