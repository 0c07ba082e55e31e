// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AlterReplicaLogDirsRequest` of API 34, versions 0-2, flexible from 2 on.
public struct AlterReplicaLogDirsRequest: RequestMessage {
    public typealias Response = AlterReplicaLogDirsResponse

    public static var name: String { "AlterReplicaLogDirsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 34) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]AlterReplicaLogDir`.
    public var dirs: [AlterReplicaLogDir]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        dirs: [AlterReplicaLogDir] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.dirs = dirs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterReplicaLogDirsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.dirs = try AlterReplicaLogDir.array(from: &reader, version: version, field: "dirs")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterReplicaLogDirsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try AlterReplicaLogDir.encode(self.dirs, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AlterReplicaLogDirsRequest {
    /// The structure of ``AlterReplicaLogDirsRequest/dirs``.
    public struct AlterReplicaLogDir: Sendable, Equatable {
        /// `string`.
        public var path: String
        /// `[]AlterReplicaLogDirTopic`.
        public var topics: [AlterReplicaLogDirTopic]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            path: String = "",
            topics: [AlterReplicaLogDirTopic] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.path = path
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.path = try reader.string(compact: flexible, field: "path")
            self.topics = try AlterReplicaLogDirTopic.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterReplicaLogDir] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AlterReplicaLogDir] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterReplicaLogDir(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.path, compact: flexible)
            try AlterReplicaLogDirTopic.encode(self.topics, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterReplicaLogDir],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterReplicaLogDirsRequest {
    /// The structure of ``AlterReplicaLogDirsRequest/AlterReplicaLogDir/topics``.
    public struct AlterReplicaLogDirTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [Int32] = [],
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
            self.partitions = try reader.int32Array(compact: flexible, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterReplicaLogDirTopic] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AlterReplicaLogDirTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterReplicaLogDirTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            try writer.int32Array(self.partitions, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterReplicaLogDirTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AlterReplicaLogDirsResponse` of API 34, versions 0-2, flexible from 2 on.
public struct AlterReplicaLogDirsResponse: ResponseMessage {
    public static var name: String { "AlterReplicaLogDirsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 34) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]AlterReplicaLogDirTopicResult`.
    public var results: [AlterReplicaLogDirTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterReplicaLogDirTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterReplicaLogDirsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.results = try AlterReplicaLogDirTopicResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterReplicaLogDirsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try AlterReplicaLogDirTopicResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AlterReplicaLogDirsResponse {
    /// The structure of ``AlterReplicaLogDirsResponse/results``.
    public struct AlterReplicaLogDirTopicResult: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]AlterReplicaLogDirPartitionResult`.
        public var partitions: [AlterReplicaLogDirPartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [AlterReplicaLogDirPartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            self.partitions = try AlterReplicaLogDirPartitionResult.array(
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
        ) throws(WireError) -> [AlterReplicaLogDirTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AlterReplicaLogDirTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterReplicaLogDirTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.topicName, compact: flexible)
            try AlterReplicaLogDirPartitionResult.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterReplicaLogDirTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterReplicaLogDirsResponse {
    /// The structure of ``AlterReplicaLogDirsResponse/AlterReplicaLogDirTopicResult/partitions``.
    public struct AlterReplicaLogDirPartitionResult: Sendable, Equatable {
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
            let flexible = version >= 2
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterReplicaLogDirPartitionResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 6,
                field: field
            )
            var elements: [AlterReplicaLogDirPartitionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterReplicaLogDirPartitionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
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
            _ elements: [AlterReplicaLogDirPartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
