// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `OffsetDeleteRequest` of API 47, version 0.
public struct OffsetDeleteRequest: RequestMessage {
    public typealias Response = OffsetDeleteResponse

    public static var name: String { "OffsetDeleteRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 47) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `string`.
    public var groupId: String
    /// `[]OffsetDeleteRequestTopic`.
    public var topics: [OffsetDeleteRequestTopic]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        topics: [OffsetDeleteRequestTopic] = []
    ) {
        self.groupId = groupId
        self.topics = topics
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetDeleteRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: false, field: "groupId")
        self.topics = try OffsetDeleteRequestTopic.array(from: &reader, version: version, field: "topics")
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetDeleteRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: false)
        try OffsetDeleteRequestTopic.encode(self.topics, to: &writer, version: version)
    }
}

extension OffsetDeleteRequest {
    /// The structure of ``OffsetDeleteRequest/topics``.
    public struct OffsetDeleteRequestTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]OffsetDeleteRequestPartition`.
        public var partitions: [OffsetDeleteRequestPartition]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [OffsetDeleteRequestPartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: false, field: "name")
            self.partitions = try OffsetDeleteRequestPartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetDeleteRequestTopic] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 6,
                field: field
            )
            var elements: [OffsetDeleteRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetDeleteRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: false)
            try OffsetDeleteRequestPartition.encode(self.partitions, to: &writer, version: version)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetDeleteRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetDeleteRequest {
    /// The structure of ``OffsetDeleteRequest/OffsetDeleteRequestTopic/partitions``.
    public struct OffsetDeleteRequestPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0
        ) {
            self.partitionIndex = partitionIndex
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetDeleteRequestPartition] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 4,
                field: field
            )
            var elements: [OffsetDeleteRequestPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetDeleteRequestPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetDeleteRequestPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `OffsetDeleteResponse` of API 47, version 0.
public struct OffsetDeleteResponse: ResponseMessage {
    public static var name: String { "OffsetDeleteResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 47) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]OffsetDeleteResponseTopic`.
    public var topics: [OffsetDeleteResponseTopic]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        throttleTimeMs: Int32 = 0,
        topics: [OffsetDeleteResponseTopic] = []
    ) {
        self.errorCode = errorCode
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try OffsetDeleteResponse.check(version, at: reader.offset)
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.throttleTimeMs = try reader.int32()
        self.topics = try OffsetDeleteResponseTopic.array(from: &reader, version: version, field: "topics")
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try OffsetDeleteResponse.check(version, at: writer.count)
        writer.int16(self.errorCode.rawValue)
        writer.int32(self.throttleTimeMs)
        try OffsetDeleteResponseTopic.encode(self.topics, to: &writer, version: version)
    }
}

extension OffsetDeleteResponse {
    /// The structure of ``OffsetDeleteResponse/topics``.
    public struct OffsetDeleteResponseTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]OffsetDeleteResponsePartition`.
        public var partitions: [OffsetDeleteResponsePartition]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [OffsetDeleteResponsePartition] = []
        ) {
            self.name = name
            self.partitions = partitions
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: false, field: "name")
            self.partitions = try OffsetDeleteResponsePartition.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetDeleteResponseTopic] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 6,
                field: field
            )
            var elements: [OffsetDeleteResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetDeleteResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: false)
            try OffsetDeleteResponsePartition.encode(self.partitions, to: &writer, version: version)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetDeleteResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension OffsetDeleteResponse {
    /// The structure of ``OffsetDeleteResponse/OffsetDeleteResponseTopic/partitions``.
    public struct OffsetDeleteResponsePartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OffsetDeleteResponsePartition] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 6,
                field: field
            )
            var elements: [OffsetDeleteResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OffsetDeleteResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
        }

        /// Writes an array.
        static func encode(
            _ elements: [OffsetDeleteResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
