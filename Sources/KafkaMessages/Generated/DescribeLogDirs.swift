// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeLogDirsRequest` of API 35, versions 0-5, flexible from 2 on.
public struct DescribeLogDirsRequest: RequestMessage {
    public typealias Response = DescribeLogDirsResponse

    public static var name: String { "DescribeLogDirsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 35) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 5) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]DescribableLogDirTopic`, may be null.
    public var topics: [DescribableLogDirTopic]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [DescribableLogDirTopic]? = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeLogDirsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.topics = try DescribableLogDirTopic.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeLogDirsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try DescribableLogDirTopic.encodeNullable(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeLogDirsRequest {
    /// The structure of ``DescribeLogDirsRequest/topics``.
    public struct DescribableLogDirTopic: Sendable, Equatable {
        /// `string`.
        public var topic: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.topic = try reader.string(compact: flexible, field: "topic")
            self.partitions = try reader.int32Array(compact: flexible, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [DescribableLogDirTopic]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 2,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [DescribableLogDirTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribableLogDirTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.topic, compact: flexible)
            try writer.int32Array(self.partitions, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribableLogDirTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [DescribableLogDirTopic]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 2) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `DescribeLogDirsResponse` of API 35, versions 0-5, flexible from 2 on.
public struct DescribeLogDirsResponse: ResponseMessage {
    public static var name: String { "DescribeLogDirsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 35) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 5) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`, versions 3-5, left out silently of other versions.
    public var errorCode: ErrorCode
    /// `[]DescribeLogDirsResult`.
    public var results: [DescribeLogDirsResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        results: [DescribeLogDirsResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeLogDirsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        if version >= 3 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        self.results = try DescribeLogDirsResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeLogDirsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        if version >= 3 {
            writer.int16(self.errorCode.rawValue)
        }
        try DescribeLogDirsResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeLogDirsResponse {
    /// The structure of ``DescribeLogDirsResponse/results``.
    public struct DescribeLogDirsResult: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`.
        public var logDir: String
        /// `[]DescribeLogDirsTopic`.
        public var topics: [DescribeLogDirsTopic]
        /// `int64`, versions 4-5, default -1, left out silently of other versions.
        public var totalBytes: Int64
        /// `int64`, versions 4-5, default -1, left out silently of other versions.
        public var usableBytes: Int64
        /// `bool`, version 5, default false, left out silently of other versions.
        public var isCordoned: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            logDir: String = "",
            topics: [DescribeLogDirsTopic] = [],
            totalBytes: Int64 = -1,
            usableBytes: Int64 = -1,
            isCordoned: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.logDir = logDir
            self.topics = topics
            self.totalBytes = totalBytes
            self.usableBytes = usableBytes
            self.isCordoned = isCordoned
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.logDir = try reader.string(compact: flexible, field: "logDir")
            self.topics = try DescribeLogDirsTopic.array(from: &reader, version: version, field: "topics")
            if version >= 4 {
                self.totalBytes = try reader.int64()
            } else {
                self.totalBytes = -1
            }
            if version >= 4 {
                self.usableBytes = try reader.int64()
            } else {
                self.usableBytes = -1
            }
            if version >= 5 {
                self.isCordoned = try reader.bool()
            } else {
                self.isCordoned = false
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeLogDirsResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 5,
                field: field
            )
            var elements: [DescribeLogDirsResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeLogDirsResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int16(self.errorCode.rawValue)
            try writer.string(self.logDir, compact: flexible)
            try DescribeLogDirsTopic.encode(self.topics, to: &writer, version: version)
            if version >= 4 {
                writer.int64(self.totalBytes)
            }
            if version >= 4 {
                writer.int64(self.usableBytes)
            }
            if version >= 5 {
                writer.bool(self.isCordoned)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeLogDirsResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeLogDirsResponse {
    /// The structure of ``DescribeLogDirsResponse/DescribeLogDirsResult/topics``.
    public struct DescribeLogDirsTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]DescribeLogDirsPartition`.
        public var partitions: [DescribeLogDirsPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [DescribeLogDirsPartition] = [],
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
            self.partitions = try DescribeLogDirsPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeLogDirsTopic] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [DescribeLogDirsTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeLogDirsTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            try DescribeLogDirsPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeLogDirsTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeLogDirsResponse {
    /// The structure of ``DescribeLogDirsResponse/DescribeLogDirsTopic/partitions``.
    public struct DescribeLogDirsPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int64`.
        public var partitionSize: Int64
        /// `int64`.
        public var offsetLag: Int64
        /// `bool`.
        public var isFutureKey: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            partitionSize: Int64 = 0,
            offsetLag: Int64 = 0,
            isFutureKey: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.partitionSize = partitionSize
            self.offsetLag = offsetLag
            self.isFutureKey = isFutureKey
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.partitionIndex = try reader.int32()
            self.partitionSize = try reader.int64()
            self.offsetLag = try reader.int64()
            self.isFutureKey = try reader.bool()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeLogDirsPartition] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 21,
                field: field
            )
            var elements: [DescribeLogDirsPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeLogDirsPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int32(self.partitionIndex)
            writer.int64(self.partitionSize)
            writer.int64(self.offsetLag)
            writer.bool(self.isFutureKey)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeLogDirsPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
