// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `CreatePartitionsRequest` of API 37, versions 0-3, flexible from 2 on.
public struct CreatePartitionsRequest: RequestMessage {
    public typealias Response = CreatePartitionsResponse

    public static var name: String { "CreatePartitionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 37) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `[]CreatePartitionsTopic`.
    public var topics: [CreatePartitionsTopic]
    /// `int32`.
    public var timeoutMs: Int32
    /// `bool`.
    public var validateOnly: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [CreatePartitionsTopic] = [],
        timeoutMs: Int32 = 0,
        validateOnly: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.timeoutMs = timeoutMs
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreatePartitionsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.topics = try CreatePartitionsTopic.array(from: &reader, version: version, field: "topics")
        self.timeoutMs = try reader.int32()
        self.validateOnly = try reader.bool()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreatePartitionsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try CreatePartitionsTopic.encode(self.topics, to: &writer, version: version)
        writer.int32(self.timeoutMs)
        writer.bool(self.validateOnly)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreatePartitionsRequest {
    /// The structure of ``CreatePartitionsRequest/topics``.
    public struct CreatePartitionsTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int32`.
        public var count: Int32
        /// `[]CreatePartitionsAssignment`, may be null.
        public var assignments: [CreatePartitionsAssignment]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            count: Int32 = 0,
            assignments: [CreatePartitionsAssignment]? = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.count = count
            self.assignments = assignments
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.name = try reader.string(compact: flexible, field: "name")
            self.count = try reader.int32()
            self.assignments = try CreatePartitionsAssignment.nullableArray(from: &reader, version: version)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatePartitionsTopic] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 7,
                field: field
            )
            var elements: [CreatePartitionsTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatePartitionsTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            writer.int32(self.count)
            try CreatePartitionsAssignment.encodeNullable(self.assignments, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatePartitionsTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension CreatePartitionsRequest {
    /// The structure of ``CreatePartitionsRequest/CreatePartitionsTopic/assignments``.
    public struct CreatePartitionsAssignment: Sendable, Equatable {
        /// `[]int32`.
        public var brokerIds: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            brokerIds: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.brokerIds = brokerIds
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.brokerIds = try reader.int32Array(compact: flexible, field: "brokerIds")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [CreatePartitionsAssignment]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 2,
                minimumElementSize: 2
            )
            guard let count = optionalCount else { return nil }
            var elements: [CreatePartitionsAssignment] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatePartitionsAssignment(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.int32Array(self.brokerIds, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatePartitionsAssignment],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [CreatePartitionsAssignment]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 2) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `CreatePartitionsResponse` of API 37, versions 0-3, flexible from 2 on.
public struct CreatePartitionsResponse: ResponseMessage {
    public static var name: String { "CreatePartitionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 37) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]CreatePartitionsTopicResult`.
    public var results: [CreatePartitionsTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [CreatePartitionsTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreatePartitionsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.results = try CreatePartitionsTopicResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreatePartitionsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try CreatePartitionsTopicResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreatePartitionsResponse {
    /// The structure of ``CreatePartitionsResponse/results``.
    public struct CreatePartitionsTopicResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.name = try reader.string(compact: flexible, field: "name")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatePartitionsTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 5,
                field: field
            )
            var elements: [CreatePartitionsTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatePartitionsTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
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
            _ elements: [CreatePartitionsTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
