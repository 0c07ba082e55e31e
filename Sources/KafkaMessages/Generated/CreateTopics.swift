// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `CreateTopicsRequest` of API 19, versions 0-7, flexible from 5 on.
public struct CreateTopicsRequest: RequestMessage {
    public typealias Response = CreateTopicsResponse

    public static var name: String { "CreateTopicsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 19) }
    public static var versions: VersionRange { VersionRange(0, 7) }
    public static var flexibleVersions: VersionRange? { VersionRange(5, 7) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]CreatableTopic`.
    public var topics: [CreatableTopic]
    /// `int32`, default 60000.
    public var timeoutMs: Int32
    /// `bool`, versions 1-7, default false.
    public var validateOnly: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [CreatableTopic] = [],
        timeoutMs: Int32 = 60000,
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
        try CreateTopicsRequest.check(version, at: reader.offset)
        let flexible = version >= 5
        self.topics = try CreatableTopic.array(from: &reader, version: version, field: "topics")
        self.timeoutMs = try reader.int32()
        if version >= 1 {
            self.validateOnly = try reader.bool()
        } else {
            self.validateOnly = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateTopicsRequest.check(version, at: writer.count)
        let flexible = version >= 5
        try CreatableTopic.encode(self.topics, to: &writer, version: version)
        writer.int32(self.timeoutMs)
        if version >= 1 {
            writer.bool(self.validateOnly)
        } else if self.validateOnly {
            throw writer.fieldNotInVersion("validateOnly", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreateTopicsRequest {
    /// The structure of ``CreateTopicsRequest/topics``.
    public struct CreatableTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int32`.
        public var numPartitions: Int32
        /// `int16`.
        public var replicationFactor: Int16
        /// `[]CreatableReplicaAssignment`.
        public var assignments: [CreatableReplicaAssignment]
        /// `[]CreatableTopicConfig`.
        public var configs: [CreatableTopicConfig]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            numPartitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            assignments: [CreatableReplicaAssignment] = [],
            configs: [CreatableTopicConfig] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.assignments = assignments
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.name = try reader.string(compact: flexible, field: "name")
            self.numPartitions = try reader.int32()
            self.replicationFactor = try reader.int16()
            self.assignments = try CreatableReplicaAssignment.array(
                from: &reader,
                version: version,
                field: "assignments"
            )
            self.configs = try CreatableTopicConfig.array(from: &reader, version: version, field: "configs")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatableTopic] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 10,
                field: field
            )
            var elements: [CreatableTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 5
            try writer.string(self.name, compact: flexible)
            writer.int32(self.numPartitions)
            writer.int16(self.replicationFactor)
            try CreatableReplicaAssignment.encode(self.assignments, to: &writer, version: version)
            try CreatableTopicConfig.encode(self.configs, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension CreateTopicsRequest {
    /// The structure of ``CreateTopicsRequest/CreatableTopic/assignments``.
    public struct CreatableReplicaAssignment: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `[]int32`.
        public var brokerIds: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            brokerIds: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.brokerIds = brokerIds
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.partitionIndex = try reader.int32()
            self.brokerIds = try reader.int32Array(compact: flexible, field: "brokerIds")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatableReplicaAssignment] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 6,
                field: field
            )
            var elements: [CreatableReplicaAssignment] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableReplicaAssignment(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 5
            writer.int32(self.partitionIndex)
            try writer.int32Array(self.brokerIds, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableReplicaAssignment],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension CreateTopicsRequest {
    /// The structure of ``CreateTopicsRequest/CreatableTopic/configs``.
    public struct CreatableTopicConfig: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`, may be null.
        public var value: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            value: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.name = try reader.string(compact: flexible, field: "name")
            self.value = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatableTopicConfig] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 3,
                field: field
            )
            var elements: [CreatableTopicConfig] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableTopicConfig(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 5
            try writer.string(self.name, compact: flexible)
            try writer.nullableString(self.value, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableTopicConfig],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `CreateTopicsResponse` of API 19, versions 0-7, flexible from 5 on.
public struct CreateTopicsResponse: ResponseMessage {
    public static var name: String { "CreateTopicsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 19) }
    public static var versions: VersionRange { VersionRange(0, 7) }
    public static var flexibleVersions: VersionRange? { VersionRange(5, 7) }

    /// `int32`, versions 2-7, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]CreatableTopicResult`.
    public var topics: [CreatableTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        topics: [CreatableTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreateTopicsResponse.check(version, at: reader.offset)
        let flexible = version >= 5
        if version >= 2 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.topics = try CreatableTopicResult.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateTopicsResponse.check(version, at: writer.count)
        let flexible = version >= 5
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        try CreatableTopicResult.encode(self.topics, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreateTopicsResponse {
    /// The structure of ``CreateTopicsResponse/topics``.
    public struct CreatableTopicResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `uuid`, version 7, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, versions 1-7, may be null, left out silently of other versions.
        public var errorMessage: String?
        /// `int16`, tag 0, versions 5-7, left out silently of other versions.
        public var topicConfigErrorCode: ErrorCode
        /// `int32`, versions 5-7, default -1, left out silently of other versions.
        public var numPartitions: Int32
        /// `int16`, versions 5-7, default -1, left out silently of other versions.
        public var replicationFactor: Int16
        /// `[]CreatableTopicConfigs`, versions 5-7, may be null, left out silently of other versions.
        public var configs: [CreatableTopicConfigs]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            topicConfigErrorCode: ErrorCode = .none,
            numPartitions: Int32 = -1,
            replicationFactor: Int16 = -1,
            configs: [CreatableTopicConfigs]? = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.topicConfigErrorCode = topicConfigErrorCode
            self.numPartitions = numPartitions
            self.replicationFactor = replicationFactor
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.name = try reader.string(compact: flexible, field: "name")
            if version >= 7 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version >= 1 {
                self.errorMessage = try reader.nullableString(compact: flexible)
            } else {
                self.errorMessage = ""
            }
            if version >= 5 {
                self.numPartitions = try reader.int32()
            } else {
                self.numPartitions = -1
            }
            if version >= 5 {
                self.replicationFactor = try reader.int16()
            } else {
                self.replicationFactor = -1
            }
            if version >= 5 {
                self.configs = try CreatableTopicConfigs.nullableArray(from: &reader, version: version)
            } else {
                self.configs = []
            }
            self.topicConfigErrorCode = .none
            self.unknownTaggedFields = []
            if flexible {
                let tagCount = try reader.tagCount()
                for _ in 0..<tagCount {
                    let tag = try reader.beginTag()
                    switch tag.number {
                    case 0:
                        self.topicConfigErrorCode = try ErrorCode(rawValue: reader.int16())
                    default:
                        self.unknownTaggedFields.append(try reader.unknownTag(tag))
                    }
                    try reader.endTag(tag)
                }
            }
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatableTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 4,
                field: field
            )
            var elements: [CreatableTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 5
            try writer.string(self.name, compact: flexible)
            if version >= 7 {
                writer.uuid(self.topicId)
            }
            writer.int16(self.errorCode.rawValue)
            if version >= 1 {
                try writer.nullableString(self.errorMessage, compact: flexible)
            }
            if version >= 5 {
                writer.int32(self.numPartitions)
            }
            if version >= 5 {
                writer.int16(self.replicationFactor)
            }
            if version >= 5 {
                try CreatableTopicConfigs.encodeNullable(self.configs, to: &writer, version: version)
            }
            if flexible {
                var tagCount = self.unknownTaggedFields.count
                let hasTopicConfigErrorCode = self.topicConfigErrorCode != .none
                if hasTopicConfigErrorCode { tagCount += 1 }
                writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
                var unknownIndex = 0
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
                if hasTopicConfigErrorCode {
                    let tag = writer.beginTag(0)
                    writer.int16(self.topicConfigErrorCode.rawValue)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension CreateTopicsResponse {
    /// The structure of ``CreateTopicsResponse/CreatableTopicResult/configs``.
    public struct CreatableTopicConfigs: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`, may be null.
        public var value: String?
        /// `bool`.
        public var readOnly: Bool
        /// `int8`, default -1.
        public var configSource: Int8
        /// `bool`.
        public var isSensitive: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.configSource = configSource
            self.isSensitive = isSensitive
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.value = try reader.nullableString(compact: true)
            self.readOnly = try reader.bool()
            self.configSource = try reader.int8()
            self.isSensitive = try reader.bool()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [CreatableTopicConfigs]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 6
            )
            guard let count = optionalCount else { return nil }
            var elements: [CreatableTopicConfigs] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableTopicConfigs(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.nullableString(self.value, compact: true)
            writer.bool(self.readOnly)
            writer.int8(self.configSource)
            writer.bool(self.isSensitive)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableTopicConfigs],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [CreatableTopicConfigs]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}
