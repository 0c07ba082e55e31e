// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ListOffsetsRequest` of API 2, versions 0-11, flexible from 6 on.
public struct ListOffsetsRequest: RequestMessage {
    public typealias Response = ListOffsetsResponse

    public static var name: String { "ListOffsetsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 2) }
    public static var versions: VersionRange { VersionRange(0, 11) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 11) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var replicaId: Int32
    /// `int8`, versions 2-11.
    public var isolationLevel: Int8
    /// `[]ListOffsetsTopic`.
    public var topics: [ListOffsetsTopic]
    /// `int32`, versions 10-11, left out silently of other versions.
    public var timeoutMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        replicaId: Int32 = 0,
        isolationLevel: Int8 = 0,
        topics: [ListOffsetsTopic] = [],
        timeoutMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.replicaId = replicaId
        self.isolationLevel = isolationLevel
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListOffsetsRequest.check(version, at: reader.offset)
        let flexible = version >= 6
        self.replicaId = try reader.int32()
        if version >= 2 {
            self.isolationLevel = try reader.int8()
        } else {
            self.isolationLevel = 0
        }
        self.topics = try ListOffsetsTopic.array(from: &reader, version: version, field: "topics")
        if version >= 10 {
            self.timeoutMs = try reader.int32()
        } else {
            self.timeoutMs = 0
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListOffsetsRequest.check(version, at: writer.count)
        let flexible = version >= 6
        writer.int32(self.replicaId)
        if version >= 2 {
            writer.int8(self.isolationLevel)
        } else if self.isolationLevel != 0 {
            throw writer.fieldNotInVersion("isolationLevel", version)
        }
        try ListOffsetsTopic.encode(self.topics, to: &writer, version: version)
        if version >= 10 {
            writer.int32(self.timeoutMs)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ListOffsetsRequest {
    /// The structure of ``ListOffsetsRequest/topics``.
    public struct ListOffsetsTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]ListOffsetsPartition`.
        public var partitions: [ListOffsetsPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [ListOffsetsPartition] = [],
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
            self.partitions = try ListOffsetsPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ListOffsetsTopic] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ListOffsetsTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ListOffsetsTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.name, compact: flexible)
            try ListOffsetsPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ListOffsetsTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ListOffsetsRequest {
    /// The structure of ``ListOffsetsRequest/ListOffsetsTopic/partitions``.
    public struct ListOffsetsPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`, versions 4-11, default -1, left out silently of other versions.
        public var currentLeaderEpoch: Int32
        /// `int64`.
        public var timestamp: Int64
        /// `int32`, version 0, default 1.
        public var maxNumOffsets: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            timestamp: Int64 = 0,
            maxNumOffsets: Int32 = 1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.currentLeaderEpoch = currentLeaderEpoch
            self.timestamp = timestamp
            self.maxNumOffsets = maxNumOffsets
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.partitionIndex = try reader.int32()
            if version >= 4 {
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            self.timestamp = try reader.int64()
            if version <= 0 {
                self.maxNumOffsets = try reader.int32()
            } else {
                self.maxNumOffsets = 1
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ListOffsetsPartition] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 12,
                field: field
            )
            var elements: [ListOffsetsPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ListOffsetsPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            if version >= 4 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int64(self.timestamp)
            if version <= 0 {
                writer.int32(self.maxNumOffsets)
            } else if self.maxNumOffsets != 1 {
                throw writer.fieldNotInVersion("maxNumOffsets", version)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ListOffsetsPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `ListOffsetsResponse` of API 2, versions 0-11, flexible from 6 on.
public struct ListOffsetsResponse: ResponseMessage {
    public static var name: String { "ListOffsetsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 2) }
    public static var versions: VersionRange { VersionRange(0, 11) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 11) }

    /// `int32`, versions 2-11, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]ListOffsetsTopicResponse`.
    public var topics: [ListOffsetsTopicResponse]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [ListOffsetsTopicResponse] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListOffsetsResponse.check(version, at: reader.offset)
        let flexible = version >= 6
        if version >= 2 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.topics = try ListOffsetsTopicResponse.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListOffsetsResponse.check(version, at: writer.count)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try ListOffsetsTopicResponse.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ListOffsetsResponse {
    /// The structure of ``ListOffsetsResponse/topics``.
    public struct ListOffsetsTopicResponse: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]ListOffsetsPartitionResponse`.
        public var partitions: [ListOffsetsPartitionResponse]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [ListOffsetsPartitionResponse] = [],
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
            self.partitions = try ListOffsetsPartitionResponse.array(
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
        ) throws(WireError) -> [ListOffsetsTopicResponse] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ListOffsetsTopicResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ListOffsetsTopicResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.name, compact: flexible)
            try ListOffsetsPartitionResponse.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ListOffsetsTopicResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ListOffsetsResponse {
    /// The structure of ``ListOffsetsResponse/ListOffsetsTopicResponse/partitions``.
    public struct ListOffsetsPartitionResponse: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `[]int64`, version 0.
        public var oldStyleOffsets: [Int64]
        /// `int64`, versions 1-11, default -1.
        public var timestamp: Int64
        /// `int64`, versions 1-11, default -1.
        public var offset: Int64
        /// `int32`, versions 4-11, default -1.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            oldStyleOffsets: [Int64] = [],
            timestamp: Int64 = -1,
            offset: Int64 = -1,
            leaderEpoch: Int32 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.oldStyleOffsets = oldStyleOffsets
            self.timestamp = timestamp
            self.offset = offset
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version <= 0 {
                self.oldStyleOffsets = try reader.int64Array(compact: flexible, field: "oldStyleOffsets")
            } else {
                self.oldStyleOffsets = []
            }
            if version >= 1 {
                self.timestamp = try reader.int64()
            } else {
                self.timestamp = -1
            }
            if version >= 1 {
                self.offset = try reader.int64()
            } else {
                self.offset = -1
            }
            if version >= 4 {
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ListOffsetsPartitionResponse] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 10,
                field: field
            )
            var elements: [ListOffsetsPartitionResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ListOffsetsPartitionResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            if version <= 0 {
                try writer.int64Array(self.oldStyleOffsets, compact: flexible)
            } else if !self.oldStyleOffsets.isEmpty {
                throw writer.fieldNotInVersion("oldStyleOffsets", version)
            }
            if version >= 1 {
                writer.int64(self.timestamp)
            } else if self.timestamp != -1 {
                throw writer.fieldNotInVersion("timestamp", version)
            }
            if version >= 1 {
                writer.int64(self.offset)
            } else if self.offset != -1 {
                throw writer.fieldNotInVersion("offset", version)
            }
            if version >= 4 {
                writer.int32(self.leaderEpoch)
            } else if self.leaderEpoch != -1 {
                throw writer.fieldNotInVersion("leaderEpoch", version)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ListOffsetsPartitionResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
