// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeProducersRequest` of API 61, version 0, flexible.
public struct DescribeProducersRequest: RequestMessage {
    public typealias Response = DescribeProducersResponse

    public static var name: String { "DescribeProducersRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 61) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]TopicRequest`.
    public var topics: [TopicRequest]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [TopicRequest] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeProducersRequest.check(version, at: reader.offset)
        self.topics = try TopicRequest.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeProducersRequest.check(version, at: writer.count)
        try TopicRequest.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersRequest {
    /// The structure of ``DescribeProducersRequest/topics``.
    public struct TopicRequest: Sendable, Equatable {
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
            self.name = try reader.string(compact: true, field: "name")
            self.partitionIndexes = try reader.int32Array(compact: true, field: "partitionIndexes")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicRequest] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicRequest] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicRequest(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.int32Array(self.partitionIndexes, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicRequest],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `DescribeProducersResponse` of API 61, version 0, flexible.
public struct DescribeProducersResponse: ResponseMessage {
    public static var name: String { "DescribeProducersResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 61) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]TopicResponse`.
    public var topics: [TopicResponse]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [TopicResponse] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeProducersResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.topics = try TopicResponse.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeProducersResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try TopicResponse.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersResponse {
    /// The structure of ``DescribeProducersResponse/topics``.
    public struct TopicResponse: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]PartitionResponse`.
        public var partitions: [PartitionResponse]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [PartitionResponse] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.partitions = try PartitionResponse.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicResponse] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try PartitionResponse.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeProducersResponse {
    /// The structure of ``DescribeProducersResponse/TopicResponse/partitions``.
    public struct PartitionResponse: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// `[]ProducerState`.
        public var activeProducers: [ProducerState]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            activeProducers: [ProducerState] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.activeProducers = activeProducers
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.activeProducers = try ProducerState.array(from: &reader, version: version, field: "activeProducers")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionResponse] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 9,
                field: field
            )
            var elements: [PartitionResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try ProducerState.encode(self.activeProducers, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeProducersResponse {
    /// The structure of ``DescribeProducersResponse/PartitionResponse/activeProducers``.
    public struct ProducerState: Sendable, Equatable {
        /// `int64`.
        public var producerId: Int64
        /// `int32`.
        public var producerEpoch: Int32
        /// `int32`, default -1.
        public var lastSequence: Int32
        /// `int64`, default -1.
        public var lastTimestamp: Int64
        /// `int32`.
        public var coordinatorEpoch: Int32
        /// `int64`, default -1.
        public var currentTxnStartOffset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            producerId: Int64 = 0,
            producerEpoch: Int32 = 0,
            lastSequence: Int32 = -1,
            lastTimestamp: Int64 = -1,
            coordinatorEpoch: Int32 = 0,
            currentTxnStartOffset: Int64 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.lastSequence = lastSequence
            self.lastTimestamp = lastTimestamp
            self.coordinatorEpoch = coordinatorEpoch
            self.currentTxnStartOffset = currentTxnStartOffset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.producerId = try reader.int64()
            self.producerEpoch = try reader.int32()
            self.lastSequence = try reader.int32()
            self.lastTimestamp = try reader.int64()
            self.coordinatorEpoch = try reader.int32()
            self.currentTxnStartOffset = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ProducerState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 37,
                field: field
            )
            var elements: [ProducerState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ProducerState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.producerId)
            writer.int32(self.producerEpoch)
            writer.int32(self.lastSequence)
            writer.int64(self.lastTimestamp)
            writer.int32(self.coordinatorEpoch)
            writer.int64(self.currentTxnStartOffset)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ProducerState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
