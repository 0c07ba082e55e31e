// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ElectLeadersRequest` of API 43, versions 0-2, flexible from 2 on.
public struct ElectLeadersRequest: RequestMessage {
    public typealias Response = ElectLeadersResponse

    public static var name: String { "ElectLeadersRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 43) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int8`, versions 1-2.
    public var electionType: Int8
    /// `[]TopicPartitions`, may be null.
    public var topicPartitions: [TopicPartitions]?
    /// `int32`, default 60000.
    public var timeoutMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        electionType: Int8 = 0,
        topicPartitions: [TopicPartitions]? = [],
        timeoutMs: Int32 = 60000,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.electionType = electionType
        self.topicPartitions = topicPartitions
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ElectLeadersRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        if version >= 1 {
            self.electionType = try reader.int8()
        } else {
            self.electionType = 0
        }
        self.topicPartitions = try TopicPartitions.nullableArray(from: &reader, version: version)
        self.timeoutMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ElectLeadersRequest.check(version, at: writer.count)
        let flexible = version >= 2
        if version >= 1 {
            writer.int8(self.electionType)
        } else if self.electionType != 0 {
            throw writer.fieldNotInVersion("electionType", version)
        }
        try TopicPartitions.encodeNullable(self.topicPartitions, to: &writer, version: version)
        writer.int32(self.timeoutMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ElectLeadersRequest {
    /// The structure of ``ElectLeadersRequest/topicPartitions``.
    public struct TopicPartitions: Sendable, Equatable {
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
        ) throws(WireError) -> [TopicPartitions]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 2,
                minimumElementSize: 3
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
            _ elements: [TopicPartitions],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [TopicPartitions]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 2) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `ElectLeadersResponse` of API 43, versions 0-2, flexible from 2 on.
public struct ElectLeadersResponse: ResponseMessage {
    public static var name: String { "ElectLeadersResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 43) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`, versions 1-2.
    public var errorCode: ErrorCode
    /// `[]ReplicaElectionResult`.
    public var replicaElectionResults: [ReplicaElectionResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        replicaElectionResults: [ReplicaElectionResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.replicaElectionResults = replicaElectionResults
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ElectLeadersResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        if version >= 1 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        self.replicaElectionResults = try ReplicaElectionResult.array(
            from: &reader,
            version: version,
            field: "replicaElectionResults"
        )
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ElectLeadersResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        if version >= 1 {
            writer.int16(self.errorCode.rawValue)
        } else if self.errorCode != .none {
            throw writer.fieldNotInVersion("errorCode", version)
        }
        try ReplicaElectionResult.encode(self.replicaElectionResults, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ElectLeadersResponse {
    /// The structure of ``ElectLeadersResponse/replicaElectionResults``.
    public struct ReplicaElectionResult: Sendable, Equatable {
        /// `string`.
        public var topic: String
        /// `[]PartitionResult`.
        public var partitionResult: [PartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            partitionResult: [PartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.partitionResult = partitionResult
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.topic = try reader.string(compact: flexible, field: "topic")
            self.partitionResult = try PartitionResult.array(from: &reader, version: version, field: "partitionResult")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ReplicaElectionResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ReplicaElectionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ReplicaElectionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.topic, compact: flexible)
            try PartitionResult.encode(self.partitionResult, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ReplicaElectionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ElectLeadersResponse {
    /// The structure of ``ElectLeadersResponse/ReplicaElectionResult/partitionResult``.
    public struct PartitionResult: Sendable, Equatable {
        /// `int32`.
        public var partitionId: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionId: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionId = partitionId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.partitionId = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 8,
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
            let flexible = version >= 2
            writer.int32(self.partitionId)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
