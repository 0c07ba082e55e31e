// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `MetadataRequest` of API 3, versions 0-13, flexible from 9 on.
public struct MetadataRequest: RequestMessage {
    public typealias Response = MetadataResponse

    public static var name: String { "MetadataRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 3) }
    public static var versions: VersionRange { VersionRange(0, 13) }
    public static var flexibleVersions: VersionRange? { VersionRange(9, 13) }

    /// `[]MetadataRequestTopic`, may be null in versions 1-13.
    public var topics: [MetadataRequestTopic]?
    /// `bool`, versions 4-13, default true.
    public var allowAutoTopicCreation: Bool
    /// `bool`, versions 8-10.
    public var includeClusterAuthorizedOperations: Bool
    /// `bool`, versions 8-13.
    public var includeTopicAuthorizedOperations: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        topics: [MetadataRequestTopic]? = [],
        allowAutoTopicCreation: Bool = true,
        includeClusterAuthorizedOperations: Bool = false,
        includeTopicAuthorizedOperations: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.topics = topics
        self.allowAutoTopicCreation = allowAutoTopicCreation
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.includeTopicAuthorizedOperations = includeTopicAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try MetadataRequest.check(version, at: reader.offset)
        let flexible = version >= 9
        if version <= 0 {
            self.topics = try MetadataRequestTopic.array(from: &reader, version: version, field: "topics")
        } else {
            self.topics = try MetadataRequestTopic.nullableArray(from: &reader, version: version)
        }
        if version >= 4 {
            self.allowAutoTopicCreation = try reader.bool()
        } else {
            self.allowAutoTopicCreation = true
        }
        if version >= 8 && version <= 10 {
            self.includeClusterAuthorizedOperations = try reader.bool()
        } else {
            self.includeClusterAuthorizedOperations = false
        }
        if version >= 8 {
            self.includeTopicAuthorizedOperations = try reader.bool()
        } else {
            self.includeTopicAuthorizedOperations = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try MetadataRequest.check(version, at: writer.count)
        let flexible = version >= 9
        if version <= 0 {
            try MetadataRequestTopic.encode(writer.required(self.topics, "topics"), to: &writer, version: version)
        } else {
            try MetadataRequestTopic.encodeNullable(self.topics, to: &writer, version: version)
        }
        if version >= 4 {
            writer.bool(self.allowAutoTopicCreation)
        } else if !self.allowAutoTopicCreation {
            throw writer.fieldNotInVersion("allowAutoTopicCreation", version)
        }
        if version >= 8 && version <= 10 {
            writer.bool(self.includeClusterAuthorizedOperations)
        } else if self.includeClusterAuthorizedOperations {
            throw writer.fieldNotInVersion("includeClusterAuthorizedOperations", version)
        }
        if version >= 8 {
            writer.bool(self.includeTopicAuthorizedOperations)
        } else if self.includeTopicAuthorizedOperations {
            throw writer.fieldNotInVersion("includeTopicAuthorizedOperations", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension MetadataRequest {
    /// The structure of ``MetadataRequest/topics``.
    public struct MetadataRequestTopic: Sendable, Equatable {
        /// `uuid`, versions 10-13, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `string`, may be null in versions 10-13.
        public var name: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            name: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            if version <= 9 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = try reader.nullableString(compact: flexible)
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MetadataRequestTopic] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 2,
                field: field
            )
            var elements: [MetadataRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MetadataRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [MetadataRequestTopic]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 9,
                minimumElementSize: 2
            )
            guard let count = optionalCount else { return nil }
            var elements: [MetadataRequestTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MetadataRequestTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            if version <= 9 {
                try writer.string(writer.required(self.name, "name"), compact: flexible)
            } else {
                try writer.nullableString(self.name, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MetadataRequestTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [MetadataRequestTopic]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 9) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `MetadataResponse` of API 3, versions 0-13, flexible from 9 on.
public struct MetadataResponse: ResponseMessage {
    public static var name: String { "MetadataResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 3) }
    public static var versions: VersionRange { VersionRange(0, 13) }
    public static var flexibleVersions: VersionRange? { VersionRange(9, 13) }

    /// `int32`, versions 3-13, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]MetadataResponseBroker`.
    public var brokers: [MetadataResponseBroker]
    /// `string`, versions 2-13, may be null, default null, left out silently of other versions.
    public var clusterId: String?
    /// `int32`, versions 1-13, default -1, left out silently of other versions.
    public var controllerId: Int32
    /// `[]MetadataResponseTopic`.
    public var topics: [MetadataResponseTopic]
    /// `int32`, versions 8-10, default -2147483648.
    public var clusterAuthorizedOperations: Int32
    /// `int16`, version 13, left out silently of other versions.
    public var errorCode: ErrorCode
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        brokers: [MetadataResponseBroker] = [],
        clusterId: String? = nil,
        controllerId: Int32 = -1,
        topics: [MetadataResponseTopic] = [],
        clusterAuthorizedOperations: Int32 = -2_147_483_648,
        errorCode: ErrorCode = .none,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.brokers = brokers
        self.clusterId = clusterId
        self.controllerId = controllerId
        self.topics = topics
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try MetadataResponse.check(version, at: reader.offset)
        let flexible = version >= 9
        if version >= 3 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.brokers = try MetadataResponseBroker.array(from: &reader, version: version, field: "brokers")
        if version >= 2 {
            self.clusterId = try reader.nullableString(compact: flexible)
        } else {
            self.clusterId = nil
        }
        if version >= 1 {
            self.controllerId = try reader.int32()
        } else {
            self.controllerId = -1
        }
        self.topics = try MetadataResponseTopic.array(from: &reader, version: version, field: "topics")
        if version >= 8 && version <= 10 {
            self.clusterAuthorizedOperations = try reader.int32()
        } else {
            self.clusterAuthorizedOperations = -2_147_483_648
        }
        if version >= 13 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try MetadataResponse.check(version, at: writer.count)
        let flexible = version >= 9
        if version >= 3 {
            writer.int32(self.throttleTimeMs)
        }
        try MetadataResponseBroker.encode(self.brokers, to: &writer, version: version)
        if version >= 2 {
            try writer.nullableString(self.clusterId, compact: flexible)
        }
        if version >= 1 {
            writer.int32(self.controllerId)
        }
        try MetadataResponseTopic.encode(self.topics, to: &writer, version: version)
        if version >= 8 && version <= 10 {
            writer.int32(self.clusterAuthorizedOperations)
        } else if self.clusterAuthorizedOperations != -2_147_483_648 {
            throw writer.fieldNotInVersion("clusterAuthorizedOperations", version)
        }
        if version >= 13 {
            writer.int16(self.errorCode.rawValue)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension MetadataResponse {
    /// The structure of ``MetadataResponse/brokers``.
    public struct MetadataResponseBroker: Sendable, Equatable {
        /// `int32`.
        public var nodeId: Int32
        /// `string`.
        public var host: String
        /// `int32`.
        public var port: Int32
        /// `string`, versions 1-13, may be null, default null, left out silently of other versions.
        public var rack: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.nodeId = try reader.int32()
            self.host = try reader.string(compact: flexible, field: "host")
            self.port = try reader.int32()
            if version >= 1 {
                self.rack = try reader.nullableString(compact: flexible)
            } else {
                self.rack = nil
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MetadataResponseBroker] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 10,
                field: field
            )
            var elements: [MetadataResponseBroker] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MetadataResponseBroker(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int32(self.nodeId)
            try writer.string(self.host, compact: flexible)
            writer.int32(self.port)
            if version >= 1 {
                try writer.nullableString(self.rack, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MetadataResponseBroker],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension MetadataResponse {
    /// The structure of ``MetadataResponse/topics``.
    public struct MetadataResponseTopic: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null in versions 12-13.
        public var name: String?
        /// `uuid`, versions 10-13, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `bool`, versions 1-13, default false, left out silently of other versions.
        public var isInternal: Bool
        /// `[]MetadataResponsePartition`.
        public var partitions: [MetadataResponsePartition]
        /// `int32`, versions 8-13, default -2147483648.
        public var topicAuthorizedOperations: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            name: String? = "",
            topicId: KafkaUUID = .zero,
            isInternal: Bool = false,
            partitions: [MetadataResponsePartition] = [],
            topicAuthorizedOperations: Int32 = -2_147_483_648,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.name = name
            self.topicId = topicId
            self.isInternal = isInternal
            self.partitions = partitions
            self.topicAuthorizedOperations = topicAuthorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version <= 11 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = try reader.nullableString(compact: flexible)
            }
            if version >= 10 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            if version >= 1 {
                self.isInternal = try reader.bool()
            } else {
                self.isInternal = false
            }
            self.partitions = try MetadataResponsePartition.array(from: &reader, version: version, field: "partitions")
            if version >= 8 {
                self.topicAuthorizedOperations = try reader.int32()
            } else {
                self.topicAuthorizedOperations = -2_147_483_648
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MetadataResponseTopic] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 8,
                field: field
            )
            var elements: [MetadataResponseTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MetadataResponseTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int16(self.errorCode.rawValue)
            if version <= 11 {
                try writer.string(writer.required(self.name, "name"), compact: flexible)
            } else {
                try writer.nullableString(self.name, compact: flexible)
            }
            if version >= 10 {
                writer.uuid(self.topicId)
            }
            if version >= 1 {
                writer.bool(self.isInternal)
            }
            try MetadataResponsePartition.encode(self.partitions, to: &writer, version: version)
            if version >= 8 {
                writer.int32(self.topicAuthorizedOperations)
            } else if self.topicAuthorizedOperations != -2_147_483_648 {
                throw writer.fieldNotInVersion("topicAuthorizedOperations", version)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MetadataResponseTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension MetadataResponse {
    /// The structure of ``MetadataResponse/MetadataResponseTopic/partitions``.
    public struct MetadataResponsePartition: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`.
        public var leaderId: Int32
        /// `int32`, versions 7-13, default -1, left out silently of other versions.
        public var leaderEpoch: Int32
        /// `[]int32`.
        public var replicaNodes: [Int32]
        /// `[]int32`.
        public var isrNodes: [Int32]
        /// `[]int32`, versions 5-13, left out silently of other versions.
        public var offlineReplicas: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            partitionIndex: Int32 = 0,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = -1,
            replicaNodes: [Int32] = [],
            isrNodes: [Int32] = [],
            offlineReplicas: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.partitionIndex = partitionIndex
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.replicaNodes = replicaNodes
            self.isrNodes = isrNodes
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.partitionIndex = try reader.int32()
            self.leaderId = try reader.int32()
            if version >= 7 {
                self.leaderEpoch = try reader.int32()
            } else {
                self.leaderEpoch = -1
            }
            self.replicaNodes = try reader.int32Array(compact: flexible, field: "replicaNodes")
            self.isrNodes = try reader.int32Array(compact: flexible, field: "isrNodes")
            if version >= 5 {
                self.offlineReplicas = try reader.int32Array(compact: flexible, field: "offlineReplicas")
            } else {
                self.offlineReplicas = []
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MetadataResponsePartition] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 18,
                field: field
            )
            var elements: [MetadataResponsePartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MetadataResponsePartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderId)
            if version >= 7 {
                writer.int32(self.leaderEpoch)
            }
            try writer.int32Array(self.replicaNodes, compact: flexible)
            try writer.int32Array(self.isrNodes, compact: flexible)
            if version >= 5 {
                try writer.int32Array(self.offlineReplicas, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MetadataResponsePartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
