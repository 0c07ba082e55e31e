// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `OffsetFetchRequest` of API 9, versions 0-10, flexible from 6 on.
public struct OffsetFetchRequest: RequestMessage {
    public typealias Response = OffsetFetchResponse

    public static var name: String { "OffsetFetchRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 9) }
    public static var versions: VersionRange { VersionRange(0, 10) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 10) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`, versions 0-7.
    public var groupId: String
    /// `[]OffsetFetchRequestTopic`, versions 0-7, may be null in versions 2-7.
    public var topics: [OffsetFetchRequestTopic]?
    /// `[]OffsetFetchRequestGroup`, versions 8-10.
    public var groups: [OffsetFetchRequestGroup]
    /// `bool`, versions 7-10, default false.
    public var requireStable: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        topics: [OffsetFetchRequestTopic]? = [],
        groups: [OffsetFetchRequestGroup] = [],
        requireStable: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.topics = topics
        self.groups = groups
        self.requireStable = requireStable
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetFetchRequest.check(version, at: reader.offset)
        let flexible = version >= 6
        if version <= 7 {
            self.groupId = try reader.string(compact: flexible, field: "groupId")
        } else {
            self.groupId = ""
        }
        if version <= 1 {
            self.topics = try OffsetFetchRequestTopic.array(from: &reader, version: version, field: "topics")
        } else if version >= 2 && version <= 7 {
            self.topics = try OffsetFetchRequestTopic.nullableArray(from: &reader, version: version)
        } else {
            self.topics = []
        }
        if version >= 8 {
            self.groups = try OffsetFetchRequestGroup.array(from: &reader, version: version, field: "groups")
        } else {
            self.groups = []
        }
        if version >= 7 {
            self.requireStable = try reader.bool()
        } else {
            self.requireStable = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetFetchRequest.check(version, at: writer.count)
        let flexible = version >= 6
        if version <= 7 {
            try writer.string(self.groupId, compact: flexible)
        } else if !self.groupId.isEmpty {
            throw writer.fieldNotInVersion("groupId", version)
        }
        if version <= 1 {
            try OffsetFetchRequestTopic.encode(writer.required(self.topics, "topics"), to: &writer, version: version)
        } else if version >= 2 && version <= 7 {
            try OffsetFetchRequestTopic.encodeNullable(self.topics, to: &writer, version: version)
        } else if self.topics != [] {
            throw writer.fieldNotInVersion("topics", version)
        }
        if version >= 8 {
            try OffsetFetchRequestGroup.encode(self.groups, to: &writer, version: version)
        } else if !self.groups.isEmpty {
            throw writer.fieldNotInVersion("groups", version)
        }
        if version >= 7 {
            writer.bool(self.requireStable)
        } else if self.requireStable {
            throw writer.fieldNotInVersion("requireStable", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetFetchRequest {
    /// The structure of ``OffsetFetchRequest/topics``.
    public struct OffsetFetchRequestTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]int32`.
        public var partitionIndexes: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitionIndexes: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitionIndexes = try reader.int32Array(compact: flexible, field: "partitionIndexes")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetFetchRequestTopic] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetFetchRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [OffsetFetchRequestTopic]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 6,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [OffsetFetchRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.name, compact: flexible)
            try writer.int32Array(self.partitionIndexes, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [OffsetFetchRequestTopic]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 6) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension OffsetFetchRequest {
    /// The structure of ``OffsetFetchRequest/groups``.
    public struct OffsetFetchRequestGroup: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `string`, versions 9-10, may be null, default null, left out silently of other versions.
        public var memberId: String?
        /// `int32`, versions 9-10, default -1, left out silently of other versions.
        public var memberEpoch: Int32
        /// `[]OffsetFetchRequestTopics`, may be null.
        public var topics: [OffsetFetchRequestTopics]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            memberId: String? = nil,
            memberEpoch: Int32 = -1,
            topics: [OffsetFetchRequestTopics]? = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.memberId = memberId
            self.memberEpoch = memberEpoch
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.groupId = try reader.string(compact: true, field: "groupId")
            if version >= 9 {
                self.memberId = try reader.nullableString(compact: true)
            } else {
                self.memberId = nil
            }
            if version >= 9 {
                self.memberEpoch = try reader.int32()
            } else {
                self.memberEpoch = -1
            }
            self.topics = try OffsetFetchRequestTopics.nullableArray(from: &reader, version: version)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetFetchRequestGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetFetchRequestGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchRequestGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.groupId, compact: true)
            if version >= 9 {
                try writer.nullableString(self.memberId, compact: true)
            }
            if version >= 9 {
                writer.int32(self.memberEpoch)
            }
            try OffsetFetchRequestTopics.encodeNullable(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchRequestGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetFetchRequest {
    /// The structure of ``OffsetFetchRequest/OffsetFetchRequestGroup/topics``.
    public struct OffsetFetchRequestTopics: Sendable, Equatable {
        /// `string`, versions 8-9, left out silently of other versions.
        public var name: String
        /// `uuid`, version 10, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]int32`.
        public var partitionIndexes: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitionIndexes: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionIndexes = partitionIndexes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            if version <= 9 {
                self.name = try reader.string(compact: true, field: "name")
            } else {
                self.name = ""
            }
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitionIndexes = try reader.int32Array(compact: true, field: "partitionIndexes")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [OffsetFetchRequestTopics]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [OffsetFetchRequestTopics] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchRequestTopics(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            if version <= 9 {
                try writer.string(self.name, compact: true)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try writer.int32Array(self.partitionIndexes, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchRequestTopics],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [OffsetFetchRequestTopics]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `OffsetFetchResponse` of API 9, versions 0-10, flexible from 6 on.
public struct OffsetFetchResponse: ResponseMessage {
    public static var name: String { "OffsetFetchResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 9) }
    public static var versions: VersionRange { VersionRange(0, 10) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 10) }

    /// `int32`, versions 3-10, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]OffsetFetchResponseTopic`, versions 0-7.
    public var topics: [OffsetFetchResponseTopic]
    /// `int16`, versions 2-7, default 0, left out silently of other versions.
    public var errorCode: ErrorCode
    /// `[]OffsetFetchResponseGroup`, versions 8-10.
    public var groups: [OffsetFetchResponseGroup]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [OffsetFetchResponseTopic] = [],
        errorCode: ErrorCode = .none,
        groups: [OffsetFetchResponseGroup] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.errorCode = errorCode
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetFetchResponse.check(version, at: reader.offset)
        let flexible = version >= 6
        if version >= 3 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version <= 7 {
            self.topics = try OffsetFetchResponseTopic.array(from: &reader, version: version, field: "topics")
        } else {
            self.topics = []
        }
        if version >= 2 && version <= 7 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        if version >= 8 {
            self.groups = try OffsetFetchResponseGroup.array(from: &reader, version: version, field: "groups")
        } else {
            self.groups = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetFetchResponse.check(version, at: writer.count)
        let flexible = version >= 6
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 7 {
            try OffsetFetchResponseTopic.encode(self.topics, to: &writer, version: version)
        } else if !self.topics.isEmpty {
            throw writer.fieldNotInVersion("topics", version)
        }
        if version >= 2 && version <= 7 {
            writer.int16(self.errorCode.rawValue)
        }
        if version >= 8 {
            try OffsetFetchResponseGroup.encode(self.groups, to: &writer, version: version)
        } else if !self.groups.isEmpty {
            throw writer.fieldNotInVersion("groups", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension OffsetFetchResponse {
    /// The structure of ``OffsetFetchResponse/topics``.
    public struct OffsetFetchResponseTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]OffsetFetchResponsePartition`.
        public var partitions: [OffsetFetchResponsePartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [OffsetFetchResponsePartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitions = try OffsetFetchResponsePartition.array(
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
        ) throws(WireError) -> [OffsetFetchResponseTopic] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetFetchResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.name, compact: flexible)
            try OffsetFetchResponsePartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetFetchResponse {
    /// The structure of ``OffsetFetchResponse/OffsetFetchResponseTopic/partitions``.
    public struct OffsetFetchResponsePartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var committedOffset: Int64
        /// `int32`, versions 5-7, default -1, left out silently of other versions.
        public var committedLeaderEpoch: Int32
        /// `string`, may be null.
        public var metadata: String?
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.partitionIndex = try reader.int32()
            self.committedOffset = try reader.int64()
            if version >= 5 {
                self.committedLeaderEpoch = try reader.int32()
            } else {
                self.committedLeaderEpoch = -1
            }
            self.metadata = try reader.nullableString(compact: flexible)
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetFetchResponsePartition] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 16,
                field: field
            )
            var elements: [OffsetFetchResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            if version >= 5 {
                writer.int32(self.committedLeaderEpoch)
            }
            try writer.nullableString(self.metadata, compact: flexible)
            writer.int16(self.errorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetFetchResponse {
    /// The structure of ``OffsetFetchResponse/groups``.
    public struct OffsetFetchResponseGroup: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `[]OffsetFetchResponseTopics`.
        public var topics: [OffsetFetchResponseTopics]
        /// `int16`, default 0.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            topics: [OffsetFetchResponseTopics] = [],
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.topics = topics
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.groupId = try reader.string(compact: true, field: "groupId")
            self.topics = try OffsetFetchResponseTopics.array(from: &reader, version: version, field: "topics")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetFetchResponseGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [OffsetFetchResponseGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchResponseGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.groupId, compact: true)
            try OffsetFetchResponseTopics.encode(self.topics, to: &writer, version: version)
            writer.int16(self.errorCode.rawValue)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchResponseGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetFetchResponse {
    /// The structure of ``OffsetFetchResponse/OffsetFetchResponseGroup/topics``.
    public struct OffsetFetchResponseTopics: Sendable, Equatable {
        /// `string`, versions 8-9, left out silently of other versions.
        public var name: String
        /// `uuid`, version 10, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]OffsetFetchResponsePartitions`.
        public var partitions: [OffsetFetchResponsePartitions]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [OffsetFetchResponsePartitions] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            if version <= 9 {
                self.name = try reader.string(compact: true, field: "name")
            } else {
                self.name = ""
            }
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try OffsetFetchResponsePartitions.array(
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
        ) throws(WireError) -> [OffsetFetchResponseTopics] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [OffsetFetchResponseTopics] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchResponseTopics(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            if version <= 9 {
                try writer.string(self.name, compact: true)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            try OffsetFetchResponsePartitions.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchResponseTopics],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetFetchResponse {
    /// The structure of ``OffsetFetchResponse/OffsetFetchResponseTopics/partitions``.
    public struct OffsetFetchResponsePartitions: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var committedOffset: Int64
        /// `int32`, default -1.
        public var committedLeaderEpoch: Int32
        /// `string`, may be null.
        public var metadata: String?
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            committedOffset: Int64 = 0,
            committedLeaderEpoch: Int32 = -1,
            metadata: String? = "",
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.committedOffset = committedOffset
            self.committedLeaderEpoch = committedLeaderEpoch
            self.metadata = metadata
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.committedOffset = try reader.int64()
            self.committedLeaderEpoch = try reader.int32()
            self.metadata = try reader.nullableString(compact: true)
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetFetchResponsePartitions] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 20,
                field: field
            )
            var elements: [OffsetFetchResponsePartitions] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetFetchResponsePartitions(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int64(self.committedOffset)
            writer.int32(self.committedLeaderEpoch)
            try writer.nullableString(self.metadata, compact: true)
            writer.int16(self.errorCode.rawValue)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetFetchResponsePartitions],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
