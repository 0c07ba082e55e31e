// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ConsumerGroupHeartbeatRequest` of API 68, versions 0-1, flexible.
public struct ConsumerGroupHeartbeatRequest: RequestMessage {
    public typealias Response = ConsumerGroupHeartbeatResponse

    public static var name: String { "ConsumerGroupHeartbeatRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 68) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`.
    public var groupId: String
    /// `string`.
    public var memberId: String
    /// `int32`.
    public var memberEpoch: Int32
    /// `string`, may be null, default null.
    public var instanceId: String?
    /// `string`, may be null, default null.
    public var rackId: String?
    /// `int32`, default -1.
    public var rebalanceTimeoutMs: Int32
    /// `[]string`, may be null, default null.
    public var subscribedTopicNames: [String]?
    /// `string`, version 1, may be null, default null.
    public var subscribedTopicRegex: String?
    /// `string`, may be null, default null.
    public var serverAssignor: String?
    /// `[]TopicPartitions`, may be null, default null.
    public var topicPartitions: [TopicPartitions]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        subscribedTopicNames: [String]? = nil,
        subscribedTopicRegex: String? = nil,
        serverAssignor: String? = nil,
        topicPartitions: [TopicPartitions]? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.instanceId = instanceId
        self.rackId = rackId
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.subscribedTopicNames = subscribedTopicNames
        self.subscribedTopicRegex = subscribedTopicRegex
        self.serverAssignor = serverAssignor
        self.topicPartitions = topicPartitions
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ConsumerGroupHeartbeatRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: true, field: "groupId")
        self.memberId = try reader.string(compact: true, field: "memberId")
        self.memberEpoch = try reader.int32()
        self.instanceId = try reader.nullableString(compact: true)
        self.rackId = try reader.nullableString(compact: true)
        self.rebalanceTimeoutMs = try reader.int32()
        self.subscribedTopicNames = try reader.nullableStringArray(compact: true)
        if version >= 1 {
            self.subscribedTopicRegex = try reader.nullableString(compact: true)
        } else {
            self.subscribedTopicRegex = nil
        }
        self.serverAssignor = try reader.nullableString(compact: true)
        self.topicPartitions = try TopicPartitions.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerGroupHeartbeatRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: true)
        try writer.string(self.memberId, compact: true)
        writer.int32(self.memberEpoch)
        try writer.nullableString(self.instanceId, compact: true)
        try writer.nullableString(self.rackId, compact: true)
        writer.int32(self.rebalanceTimeoutMs)
        try writer.nullableStringArray(self.subscribedTopicNames, compact: true)
        if version >= 1 {
            try writer.nullableString(self.subscribedTopicRegex, compact: true)
        } else if self.subscribedTopicRegex != nil {
            throw writer.fieldNotInVersion("subscribedTopicRegex", version)
        }
        try writer.nullableString(self.serverAssignor, compact: true)
        try TopicPartitions.encodeNullable(self.topicPartitions, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatRequest {
    /// The structure of ``ConsumerGroupHeartbeatRequest/topicPartitions``.
    public struct TopicPartitions: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [TopicPartitions]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 18
            )
            guard let count = optionalCount else { return nil }
            var elements: [TopicPartitions] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicPartitions(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicPartitions],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [TopicPartitions]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `ConsumerGroupHeartbeatResponse` of API 68, versions 0-1, flexible.
public struct ConsumerGroupHeartbeatResponse: ResponseMessage {
    public static var name: String { "ConsumerGroupHeartbeatResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 68) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// `string`, may be null, default null.
    public var memberId: String?
    /// `int32`.
    public var memberEpoch: Int32
    /// `int32`.
    public var heartbeatIntervalMs: Int32
    /// `Assignment`, may be null, default null.
    public var assignment: Assignment?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        memberId: String? = nil,
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        assignment: Assignment? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.assignment = assignment
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ConsumerGroupHeartbeatResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.memberId = try reader.nullableString(compact: true)
        self.memberEpoch = try reader.int32()
        self.heartbeatIntervalMs = try reader.int32()
        self.assignment = try Assignment.nullable(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerGroupHeartbeatResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.nullableString(self.memberId, compact: true)
        writer.int32(self.memberEpoch)
        writer.int32(self.heartbeatIntervalMs)
        try Assignment.encodeNullable(self.assignment, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupHeartbeatResponse {
    /// The structure of ``ConsumerGroupHeartbeatResponse/assignment``.
    public struct Assignment: Sendable, Equatable {
        /// `[]TopicPartitions`.
        public var topicPartitions: [TopicPartitions]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicPartitions: [TopicPartitions] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicPartitions = topicPartitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicPartitions = try TopicPartitions.array(from: &reader, version: version, field: "topicPartitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> Assignment? {
            guard try reader.int8() >= 0 else { return nil }
            return try Assignment(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try TopicPartitions.encode(self.topicPartitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: Assignment?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}

extension ConsumerGroupHeartbeatResponse {
    /// The structure of ``ConsumerGroupHeartbeatResponse/Assignment/topicPartitions``.
    public struct TopicPartitions: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicPartitions] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [TopicPartitions] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicPartitions(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicPartitions],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
