// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DeleteTopicsRequest` of API 20, versions 0-6, flexible from 4 on.
public struct DeleteTopicsRequest: RequestMessage {
    public typealias Response = DeleteTopicsResponse

    public static var name: String { "DeleteTopicsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 20) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 6) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]DeleteTopicState`, version 6.
    public var topics: [DeleteTopicState]
    /// `[]string`, versions 0-5, left out silently of other versions.
    public var topicNames: [String]
    /// `int32`.
    public var timeoutMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [DeleteTopicState] = [],
        topicNames: [String] = [],
        timeoutMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.topicNames = topicNames
        self.timeoutMs = timeoutMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteTopicsRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 6 {
            self.topics = try DeleteTopicState.array(from: &reader, version: version, field: "topics")
        } else {
            self.topics = []
        }
        if version <= 5 {
            self.topicNames = try reader.stringArray(compact: flexible, field: "topicNames")
        } else {
            self.topicNames = []
        }
        self.timeoutMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteTopicsRequest.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 6 {
            try DeleteTopicState.encode(self.topics, to: &writer, version: version)
        } else if !self.topics.isEmpty {
            throw writer.fieldNotInVersion("topics", version)
        }
        if version <= 5 {
            try writer.stringArray(self.topicNames, compact: flexible)
        }
        writer.int32(self.timeoutMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DeleteTopicsRequest {
    /// The structure of ``DeleteTopicsRequest/topics``.
    public struct DeleteTopicState: Sendable, Equatable {
        /// `string`, may be null, default null.
        public var name: String?
        /// `uuid`.
        public var topicId: KafkaUUID
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String? = nil,
            topicId: KafkaUUID = .zero,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.nullableString(compact: true)
            self.topicId = try reader.uuid()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeleteTopicState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [DeleteTopicState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeleteTopicState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.nullableString(self.name, compact: true)
            writer.uuid(self.topicId)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeleteTopicState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `DeleteTopicsResponse` of API 20, versions 0-6, flexible from 4 on.
public struct DeleteTopicsResponse: ResponseMessage {
    public static var name: String { "DeleteTopicsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 20) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 6) }

    /// `int32`, versions 1-6, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]DeletableTopicResult`.
    public var responses: [DeletableTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        responses: [DeletableTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteTopicsResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.responses = try DeletableTopicResult.array(from: &reader, version: version, field: "responses")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteTopicsResponse.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        try DeletableTopicResult.encode(self.responses, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DeleteTopicsResponse {
    /// The structure of ``DeleteTopicsResponse/responses``.
    public struct DeletableTopicResult: Sendable, Equatable {
        /// `string`, may be null in versions 6.
        public var name: String?
        /// `uuid`, version 6, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, versions 5-6, may be null, default null, left out silently of other versions.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String? = "",
            topicId: KafkaUUID = .zero,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            if version <= 5 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = try reader.nullableString(compact: flexible)
            }
            if version >= 6 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version >= 5 {
                self.errorMessage = try reader.nullableString(compact: flexible)
            } else {
                self.errorMessage = nil
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeletableTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 4,
                field: field
            )
            var elements: [DeletableTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeletableTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            if version <= 5 {
                try writer.string(writer.required(self.name, "name"), compact: flexible)
            } else {
                try writer.nullableString(self.name, compact: flexible)
            }
            if version >= 6 {
                writer.uuid(self.topicId)
            }
            writer.int16(self.errorCode.rawValue)
            if version >= 5 {
                try writer.nullableString(self.errorMessage, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeletableTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
