// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeTransactionsRequest` of API 65, version 0, flexible.
public struct DescribeTransactionsRequest: RequestMessage {
    public typealias Response = DescribeTransactionsResponse

    public static var name: String { "DescribeTransactionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 65) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]string`.
    public var transactionalIds: [String]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalIds: [String] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalIds = transactionalIds
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeTransactionsRequest.check(version, at: reader.offset)
        self.transactionalIds = try reader.stringArray(compact: true, field: "transactionalIds")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeTransactionsRequest.check(version, at: writer.count)
        try writer.stringArray(self.transactionalIds, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `DescribeTransactionsResponse` of API 65, version 0, flexible.
public struct DescribeTransactionsResponse: ResponseMessage {
    public static var name: String { "DescribeTransactionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 65) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]TransactionState`.
    public var transactionStates: [TransactionState]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        transactionStates: [TransactionState] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.transactionStates = transactionStates
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeTransactionsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.transactionStates = try TransactionState.array(from: &reader, version: version, field: "transactionStates")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeTransactionsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try TransactionState.encode(self.transactionStates, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse {
    /// The structure of ``DescribeTransactionsResponse/transactionStates``.
    public struct TransactionState: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`.
        public var transactionalId: String
        /// `string`.
        public var transactionState: String
        /// `int32`.
        public var transactionTimeoutMs: Int32
        /// `int64`.
        public var transactionStartTimeMs: Int64
        /// `int64`.
        public var producerId: Int64
        /// `int16`.
        public var producerEpoch: Int16
        /// `[]TopicData`.
        public var topics: [TopicData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            transactionalId: String = "",
            transactionState: String = "",
            transactionTimeoutMs: Int32 = 0,
            transactionStartTimeMs: Int64 = 0,
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            topics: [TopicData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.transactionalId = transactionalId
            self.transactionState = transactionState
            self.transactionTimeoutMs = transactionTimeoutMs
            self.transactionStartTimeMs = transactionStartTimeMs
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.transactionalId = try reader.string(compact: true, field: "transactionalId")
            self.transactionState = try reader.string(compact: true, field: "transactionState")
            self.transactionTimeoutMs = try reader.int32()
            self.transactionStartTimeMs = try reader.int64()
            self.producerId = try reader.int64()
            self.producerEpoch = try reader.int16()
            self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TransactionState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 28,
                field: field
            )
            var elements: [TransactionState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TransactionState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.errorCode.rawValue)
            try writer.string(self.transactionalId, compact: true)
            try writer.string(self.transactionState, compact: true)
            writer.int32(self.transactionTimeoutMs)
            writer.int64(self.transactionStartTimeMs)
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            try TopicData.encode(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TransactionState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeTransactionsResponse {
    /// The structure of ``DescribeTransactionsResponse/TransactionState/topics``.
    public struct TopicData: Sendable, Equatable {
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
            self.topic = try reader.string(compact: true, field: "topic")
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
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
                minimumElementSize: 3,
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
            try writer.string(self.topic, compact: true)
            try writer.int32Array(self.partitions, compact: true)
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
