// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DeleteRecordsRequest` of API 21, versions 0-2, flexible from 2 on.
public struct DeleteRecordsRequest: RequestMessage {
    public typealias Response = DeleteRecordsResponse

    public static var name: String { "DeleteRecordsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 21) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `[]DeleteRecordsTopic`.
    public var topics: [DeleteRecordsTopic]
    /// `int32`.
    public var timeoutMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [DeleteRecordsTopic] = [],
        timeoutMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteRecordsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.topics = try DeleteRecordsTopic.array(from: &reader, version: version, field: "topics")
        self.timeoutMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteRecordsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try DeleteRecordsTopic.encode(self.topics, to: &writer, version: version)
        writer.int32(self.timeoutMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DeleteRecordsRequest {
    /// The structure of ``DeleteRecordsRequest/topics``.
    public struct DeleteRecordsTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]DeleteRecordsPartition`.
        public var partitions: [DeleteRecordsPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [DeleteRecordsPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitions = try DeleteRecordsPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeleteRecordsTopic] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [DeleteRecordsTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeleteRecordsTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            try DeleteRecordsPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeleteRecordsTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DeleteRecordsRequest {
    /// The structure of ``DeleteRecordsRequest/DeleteRecordsTopic/partitions``.
    public struct DeleteRecordsPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var offset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            offset: Int64 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.offset = offset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.partitionIndex = try reader.int32()
            self.offset = try reader.int64()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeleteRecordsPartition] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 12,
                field: field
            )
            var elements: [DeleteRecordsPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeleteRecordsPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.offset)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeleteRecordsPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `DeleteRecordsResponse` of API 21, versions 0-2, flexible from 2 on.
public struct DeleteRecordsResponse: ResponseMessage {
    public static var name: String { "DeleteRecordsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 21) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DeleteRecordsTopicResult`.
    public var topics: [DeleteRecordsTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [DeleteRecordsTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteRecordsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.topics = try DeleteRecordsTopicResult.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteRecordsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try DeleteRecordsTopicResult.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DeleteRecordsResponse {
    /// The structure of ``DeleteRecordsResponse/topics``.
    public struct DeleteRecordsTopicResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]DeleteRecordsPartitionResult`.
        public var partitions: [DeleteRecordsPartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [DeleteRecordsPartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitions = try DeleteRecordsPartitionResult.array(
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
        ) throws(WireError) -> [DeleteRecordsTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [DeleteRecordsTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeleteRecordsTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            try DeleteRecordsPartitionResult.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeleteRecordsTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DeleteRecordsResponse {
    /// The structure of ``DeleteRecordsResponse/DeleteRecordsTopicResult/partitions``.
    public struct DeleteRecordsPartitionResult: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var lowWatermark: Int64
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            lowWatermark: Int64 = 0,
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.lowWatermark = lowWatermark
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.partitionIndex = try reader.int32()
            self.lowWatermark = try reader.int64()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeleteRecordsPartitionResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 14,
                field: field
            )
            var elements: [DeleteRecordsPartitionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeleteRecordsPartitionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.lowWatermark)
            writer.int16(self.errorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeleteRecordsPartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
