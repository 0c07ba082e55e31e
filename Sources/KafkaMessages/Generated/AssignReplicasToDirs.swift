// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AssignReplicasToDirsRequest` of API 73, version 0, flexible.
public struct AssignReplicasToDirsRequest: RequestMessage {
    public typealias Response = AssignReplicasToDirsResponse

    public static var name: String { "AssignReplicasToDirsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 73) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var brokerId: Int32
    /// `int64`, default -1.
    public var brokerEpoch: Int64
    /// `[]DirectoryData`.
    public var directories: [DirectoryData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        directories: [DirectoryData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.directories = directories
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AssignReplicasToDirsRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.brokerEpoch = try reader.int64()
        self.directories = try DirectoryData.array(from: &reader, version: version, field: "directories")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AssignReplicasToDirsRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        try DirectoryData.encode(self.directories, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsRequest {
    /// The structure of ``AssignReplicasToDirsRequest/directories``.
    public struct DirectoryData: Sendable, Equatable {
        /// `uuid`.
        public var id: KafkaUUID
        /// `[]TopicData`.
        public var topics: [TopicData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            id: KafkaUUID = .zero,
            topics: [TopicData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.id = id
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.id = try reader.uuid()
            self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DirectoryData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [DirectoryData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DirectoryData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.id)
            try TopicData.encode(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DirectoryData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AssignReplicasToDirsRequest {
    /// The structure of ``AssignReplicasToDirsRequest/DirectoryData/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AssignReplicasToDirsRequest {
    /// The structure of ``AssignReplicasToDirsRequest/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AssignReplicasToDirsResponse` of API 73, version 0, flexible.
public struct AssignReplicasToDirsResponse: ResponseMessage {
    public static var name: String { "AssignReplicasToDirsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 73) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]DirectoryData`.
    public var directories: [DirectoryData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        directories: [DirectoryData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.directories = directories
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AssignReplicasToDirsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.directories = try DirectoryData.array(from: &reader, version: version, field: "directories")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AssignReplicasToDirsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try DirectoryData.encode(self.directories, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AssignReplicasToDirsResponse {
    /// The structure of ``AssignReplicasToDirsResponse/directories``.
    public struct DirectoryData: Sendable, Equatable {
        /// `uuid`.
        public var id: KafkaUUID
        /// `[]TopicData`.
        public var topics: [TopicData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            id: KafkaUUID = .zero,
            topics: [TopicData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.id = id
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.id = try reader.uuid()
            self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DirectoryData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [DirectoryData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DirectoryData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.id)
            try TopicData.encode(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DirectoryData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AssignReplicasToDirsResponse {
    /// The structure of ``AssignReplicasToDirsResponse/DirectoryData/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AssignReplicasToDirsResponse {
    /// The structure of ``AssignReplicasToDirsResponse/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
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
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 7,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
