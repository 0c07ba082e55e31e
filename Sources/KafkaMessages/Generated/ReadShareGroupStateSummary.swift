// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ReadShareGroupStateSummaryRequest` of API 87, versions 0-1, flexible.
public struct ReadShareGroupStateSummaryRequest: RequestMessage {
    public typealias Response = ReadShareGroupStateSummaryResponse

    public static var name: String { "ReadShareGroupStateSummaryRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 87) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`.
    public var groupId: String
    /// `[]ReadStateSummaryData`.
    public var topics: [ReadStateSummaryData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        topics: [ReadStateSummaryData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ReadShareGroupStateSummaryRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: true, field: "groupId")
        self.topics = try ReadStateSummaryData.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ReadShareGroupStateSummaryRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: true)
        try ReadStateSummaryData.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryRequest {
    /// The structure of ``ReadShareGroupStateSummaryRequest/topics``.
    public struct ReadStateSummaryData: Sendable, Equatable {
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
        ) throws(WireError) -> [ReadStateSummaryData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [ReadStateSummaryData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ReadStateSummaryData(from: &reader, version: version))
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
            _ elements: [ReadStateSummaryData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ReadShareGroupStateSummaryRequest {
    /// The structure of ``ReadShareGroupStateSummaryRequest/ReadStateSummaryData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partition: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partition: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partition = try reader.int32()
            self.leaderEpoch = try reader.int32()
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
                minimumElementSize: 9,
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
            writer.int32(self.partition)
            writer.int32(self.leaderEpoch)
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

/// The response `ReadShareGroupStateSummaryResponse` of API 87, versions 0-1, flexible.
public struct ReadShareGroupStateSummaryResponse: ResponseMessage {
    public static var name: String { "ReadShareGroupStateSummaryResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 87) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]ReadStateSummaryResult`.
    public var results: [ReadStateSummaryResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        results: [ReadStateSummaryResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ReadShareGroupStateSummaryResponse.check(version, at: reader.offset)
        self.results = try ReadStateSummaryResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ReadShareGroupStateSummaryResponse.check(version, at: writer.count)
        try ReadStateSummaryResult.encode(self.results, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ReadShareGroupStateSummaryResponse {
    /// The structure of ``ReadShareGroupStateSummaryResponse/results``.
    public struct ReadStateSummaryResult: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]PartitionResult`.
        public var partitions: [PartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [PartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try PartitionResult.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ReadStateSummaryResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [ReadStateSummaryResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ReadStateSummaryResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try PartitionResult.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ReadStateSummaryResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ReadShareGroupStateSummaryResponse {
    /// The structure of ``ReadShareGroupStateSummaryResponse/ReadStateSummaryResult/partitions``.
    public struct PartitionResult: Sendable, Equatable {
        /// `int32`.
        public var partition: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// `int32`.
        public var stateEpoch: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `int64`.
        public var startOffset: Int64
        /// `int32`, version 1, default -1, left out silently of other versions.
        public var deliveryCompleteCount: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partition: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            stateEpoch: Int32 = 0,
            leaderEpoch: Int32 = 0,
            startOffset: Int64 = 0,
            deliveryCompleteCount: Int32 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partition = partition
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.stateEpoch = stateEpoch
            self.leaderEpoch = leaderEpoch
            self.startOffset = startOffset
            self.deliveryCompleteCount = deliveryCompleteCount
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partition = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.stateEpoch = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.startOffset = try reader.int64()
            if version >= 1 {
                self.deliveryCompleteCount = try reader.int32()
            } else {
                self.deliveryCompleteCount = -1
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 24,
                field: field
            )
            var elements: [PartitionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partition)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            writer.int32(self.stateEpoch)
            writer.int32(self.leaderEpoch)
            writer.int64(self.startOffset)
            if version >= 1 {
                writer.int32(self.deliveryCompleteCount)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
