// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `StreamsGroupHeartbeatRequest` of API 88, versions 0-1, flexible.
public struct StreamsGroupHeartbeatRequest: RequestMessage {
    public typealias Response = StreamsGroupHeartbeatResponse

    public static var name: String { "StreamsGroupHeartbeatRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 88) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`.
    public var groupId: String
    /// `string`.
    public var memberId: String
    /// `int32`.
    public var memberEpoch: Int32
    /// `int32`.
    public var endpointInformationEpoch: Int32
    /// `string`, may be null, default null.
    public var instanceId: String?
    /// `string`, may be null, default null.
    public var rackId: String?
    /// `int32`, default -1.
    public var rebalanceTimeoutMs: Int32
    /// `Topology`, may be null, default null.
    public var topology: Topology?
    /// `[]TaskIds`, may be null, default null.
    public var activeTasks: [TaskIds]?
    /// `[]TaskIds`, may be null, default null.
    public var standbyTasks: [TaskIds]?
    /// `[]TaskIds`, may be null, default null.
    public var warmupTasks: [TaskIds]?
    /// `string`, may be null, default null.
    public var processId: String?
    /// `Endpoint`, may be null, default null.
    public var userEndpoint: Endpoint?
    /// `[]KeyValue`, may be null, default null.
    public var clientTags: [KeyValue]?
    /// `[]TaskOffset`, may be null, default null.
    public var taskOffsets: [TaskOffset]?
    /// `[]TaskOffset`, may be null, default null.
    public var taskEndOffsets: [TaskOffset]?
    /// `bool`, default false.
    public var shutdownApplication: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        memberId: String = "",
        memberEpoch: Int32 = 0,
        endpointInformationEpoch: Int32 = 0,
        instanceId: String? = nil,
        rackId: String? = nil,
        rebalanceTimeoutMs: Int32 = -1,
        topology: Topology? = nil,
        activeTasks: [TaskIds]? = nil,
        standbyTasks: [TaskIds]? = nil,
        warmupTasks: [TaskIds]? = nil,
        processId: String? = nil,
        userEndpoint: Endpoint? = nil,
        clientTags: [KeyValue]? = nil,
        taskOffsets: [TaskOffset]? = nil,
        taskEndOffsets: [TaskOffset]? = nil,
        shutdownApplication: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.endpointInformationEpoch = endpointInformationEpoch
        self.instanceId = instanceId
        self.rackId = rackId
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.topology = topology
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.processId = processId
        self.userEndpoint = userEndpoint
        self.clientTags = clientTags
        self.taskOffsets = taskOffsets
        self.taskEndOffsets = taskEndOffsets
        self.shutdownApplication = shutdownApplication
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupHeartbeatRequest.check(version, at: reader.offset)
        self.groupId = try reader.string(compact: true, field: "groupId")
        self.memberId = try reader.string(compact: true, field: "memberId")
        self.memberEpoch = try reader.int32()
        self.endpointInformationEpoch = try reader.int32()
        self.instanceId = try reader.nullableString(compact: true)
        self.rackId = try reader.nullableString(compact: true)
        self.rebalanceTimeoutMs = try reader.int32()
        self.topology = try Topology.nullable(from: &reader, version: version)
        self.activeTasks = try TaskIds.nullableArray(from: &reader, version: version)
        self.standbyTasks = try TaskIds.nullableArray(from: &reader, version: version)
        self.warmupTasks = try TaskIds.nullableArray(from: &reader, version: version)
        self.processId = try reader.nullableString(compact: true)
        self.userEndpoint = try Endpoint.nullable(from: &reader, version: version)
        self.clientTags = try KeyValue.nullableArray(from: &reader, version: version)
        self.taskOffsets = try TaskOffset.nullableArray(from: &reader, version: version)
        self.taskEndOffsets = try TaskOffset.nullableArray(from: &reader, version: version)
        self.shutdownApplication = try reader.bool()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupHeartbeatRequest.check(version, at: writer.count)
        try writer.string(self.groupId, compact: true)
        try writer.string(self.memberId, compact: true)
        writer.int32(self.memberEpoch)
        writer.int32(self.endpointInformationEpoch)
        try writer.nullableString(self.instanceId, compact: true)
        try writer.nullableString(self.rackId, compact: true)
        writer.int32(self.rebalanceTimeoutMs)
        try Topology.encodeNullable(self.topology, to: &writer, version: version)
        try TaskIds.encodeNullable(self.activeTasks, to: &writer, version: version)
        try TaskIds.encodeNullable(self.standbyTasks, to: &writer, version: version)
        try TaskIds.encodeNullable(self.warmupTasks, to: &writer, version: version)
        try writer.nullableString(self.processId, compact: true)
        try Endpoint.encodeNullable(self.userEndpoint, to: &writer, version: version)
        try KeyValue.encodeNullable(self.clientTags, to: &writer, version: version)
        try TaskOffset.encodeNullable(self.taskOffsets, to: &writer, version: version)
        try TaskOffset.encodeNullable(self.taskEndOffsets, to: &writer, version: version)
        writer.bool(self.shutdownApplication)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/topology``.
    public struct Topology: Sendable, Equatable {
        /// `int32`.
        public var epoch: Int32
        /// `[]Subtopology`.
        public var subtopologies: [Subtopology]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            epoch: Int32 = 0,
            subtopologies: [Subtopology] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.epoch = epoch
            self.subtopologies = subtopologies
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.epoch = try reader.int32()
            self.subtopologies = try Subtopology.array(from: &reader, version: version, field: "subtopologies")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> Topology? {
            guard try reader.int8() >= 0 else { return nil }
            return try Topology(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.epoch)
            try Subtopology.encode(self.subtopologies, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: Topology?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/Topology/subtopologies``.
    public struct Subtopology: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]string`.
        public var sourceTopics: [String]
        /// `[]string`.
        public var sourceTopicRegex: [String]
        /// `[]TopicInfo`.
        public var stateChangelogTopics: [TopicInfo]
        /// `[]string`.
        public var repartitionSinkTopics: [String]
        /// `[]TopicInfo`.
        public var repartitionSourceTopics: [TopicInfo]
        /// `[]CopartitionGroup`.
        public var copartitionGroups: [CopartitionGroup]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            sourceTopics: [String] = [],
            sourceTopicRegex: [String] = [],
            stateChangelogTopics: [TopicInfo] = [],
            repartitionSinkTopics: [String] = [],
            repartitionSourceTopics: [TopicInfo] = [],
            copartitionGroups: [CopartitionGroup] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.copartitionGroups = copartitionGroups
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.sourceTopics = try reader.stringArray(compact: true, field: "sourceTopics")
            self.sourceTopicRegex = try reader.stringArray(compact: true, field: "sourceTopicRegex")
            self.stateChangelogTopics = try TopicInfo.array(
                from: &reader,
                version: version,
                field: "stateChangelogTopics"
            )
            self.repartitionSinkTopics = try reader.stringArray(compact: true, field: "repartitionSinkTopics")
            self.repartitionSourceTopics = try TopicInfo.array(
                from: &reader,
                version: version,
                field: "repartitionSourceTopics"
            )
            self.copartitionGroups = try CopartitionGroup.array(
                from: &reader,
                version: version,
                field: "copartitionGroups"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Subtopology] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 8,
                field: field
            )
            var elements: [Subtopology] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Subtopology(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            try writer.stringArray(self.sourceTopics, compact: true)
            try writer.stringArray(self.sourceTopicRegex, compact: true)
            try TopicInfo.encode(self.stateChangelogTopics, to: &writer, version: version)
            try writer.stringArray(self.repartitionSinkTopics, compact: true)
            try TopicInfo.encode(self.repartitionSourceTopics, to: &writer, version: version)
            try CopartitionGroup.encode(self.copartitionGroups, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Subtopology],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/Subtopology/stateChangelogTopics`` and others.
    public struct TopicInfo: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int32`.
        public var partitions: Int32
        /// `int16`.
        public var replicationFactor: Int16
        /// `[]KeyValue`.
        public var topicConfigs: [KeyValue]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: Int32 = 0,
            replicationFactor: Int16 = 0,
            topicConfigs: [KeyValue] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.replicationFactor = replicationFactor
            self.topicConfigs = topicConfigs
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.partitions = try reader.int32()
            self.replicationFactor = try reader.int16()
            self.topicConfigs = try KeyValue.array(from: &reader, version: version, field: "topicConfigs")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicInfo] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 9,
                field: field
            )
            var elements: [TopicInfo] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicInfo(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int32(self.partitions)
            writer.int16(self.replicationFactor)
            try KeyValue.encode(self.topicConfigs, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicInfo],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/TopicInfo/topicConfigs`` and others.
    public struct KeyValue: Sendable, Equatable {
        /// `string`.
        public var key: String
        /// `string`.
        public var value: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            key: String = "",
            value: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.key = try reader.string(compact: true, field: "key")
            self.value = try reader.string(compact: true, field: "value")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [KeyValue] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [KeyValue] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try KeyValue(from: &reader, version: version))
            }
            return elements
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [KeyValue]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [KeyValue] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try KeyValue(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.key, compact: true)
            try writer.string(self.value, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [KeyValue],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [KeyValue]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/Subtopology/copartitionGroups``.
    public struct CopartitionGroup: Sendable, Equatable {
        /// `[]int16`.
        public var sourceTopics: [Int16]
        /// `[]int16`.
        public var sourceTopicRegex: [Int16]
        /// `[]int16`.
        public var repartitionSourceTopics: [Int16]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            sourceTopics: [Int16] = [],
            sourceTopicRegex: [Int16] = [],
            repartitionSourceTopics: [Int16] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.sourceTopics = sourceTopics
            self.sourceTopicRegex = sourceTopicRegex
            self.repartitionSourceTopics = repartitionSourceTopics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.sourceTopics = try reader.int16Array(compact: true, field: "sourceTopics")
            self.sourceTopicRegex = try reader.int16Array(compact: true, field: "sourceTopicRegex")
            self.repartitionSourceTopics = try reader.int16Array(compact: true, field: "repartitionSourceTopics")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CopartitionGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 4,
                field: field
            )
            var elements: [CopartitionGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CopartitionGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.int16Array(self.sourceTopics, compact: true)
            try writer.int16Array(self.sourceTopicRegex, compact: true)
            try writer.int16Array(self.repartitionSourceTopics, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [CopartitionGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/activeTasks`` and others.
    public struct TaskIds: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [TaskIds]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [TaskIds] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TaskIds(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TaskIds],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [TaskIds]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/userEndpoint``.
    public struct Endpoint: Sendable, Equatable {
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> Endpoint? {
            guard try reader.int8() >= 0 else { return nil }
            return try Endpoint(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: Endpoint?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatRequest {
    /// The structure of ``StreamsGroupHeartbeatRequest/taskOffsets`` and others.
    public struct TaskOffset: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `int32`.
        public var partition: Int32
        /// `int64`.
        public var offset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            partition: Int32 = 0,
            offset: Int64 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.partition = partition
            self.offset = offset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.partition = try reader.int32()
            self.offset = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [TaskOffset]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 14
            )
            guard let count = optionalCount else { return nil }
            var elements: [TaskOffset] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TaskOffset(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            writer.int32(self.partition)
            writer.int64(self.offset)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TaskOffset],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [TaskOffset]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `StreamsGroupHeartbeatResponse` of API 88, versions 0-1, flexible.
public struct StreamsGroupHeartbeatResponse: ResponseMessage {
    public static var name: String { "StreamsGroupHeartbeatResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 88) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// `string`.
    public var memberId: String
    /// `int32`.
    public var memberEpoch: Int32
    /// `int32`.
    public var heartbeatIntervalMs: Int32
    /// `int32`, version 0.
    public var acceptableRecoveryLagLegacy: Int32
    /// `int32`.
    public var taskOffsetIntervalMs: Int32
    /// `int64`, version 1, default -1, left out silently of other versions.
    public var acceptableRecoveryLag: Int64
    /// `[]Status`, may be null.
    public var status: [Status]?
    /// `[]TaskIds`, may be null, default null.
    public var activeTasks: [TaskIds]?
    /// `[]TaskIds`, may be null, default null.
    public var standbyTasks: [TaskIds]?
    /// `[]TaskIds`, may be null, default null.
    public var warmupTasks: [TaskIds]?
    /// `bool`, version 1, default false.
    public var topologyDescriptionRequired: Bool
    /// `int32`.
    public var endpointInformationEpoch: Int32
    /// `[]EndpointToPartitions`, may be null, default null.
    public var partitionsByUserEndpoint: [EndpointToPartitions]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        memberId: String = "",
        memberEpoch: Int32 = 0,
        heartbeatIntervalMs: Int32 = 0,
        acceptableRecoveryLagLegacy: Int32 = 0,
        taskOffsetIntervalMs: Int32 = 0,
        acceptableRecoveryLag: Int64 = -1,
        status: [Status]? = [],
        activeTasks: [TaskIds]? = nil,
        standbyTasks: [TaskIds]? = nil,
        warmupTasks: [TaskIds]? = nil,
        topologyDescriptionRequired: Bool = false,
        endpointInformationEpoch: Int32 = 0,
        partitionsByUserEndpoint: [EndpointToPartitions]? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.memberId = memberId
        self.memberEpoch = memberEpoch
        self.heartbeatIntervalMs = heartbeatIntervalMs
        self.acceptableRecoveryLagLegacy = acceptableRecoveryLagLegacy
        self.taskOffsetIntervalMs = taskOffsetIntervalMs
        self.acceptableRecoveryLag = acceptableRecoveryLag
        self.status = status
        self.activeTasks = activeTasks
        self.standbyTasks = standbyTasks
        self.warmupTasks = warmupTasks
        self.topologyDescriptionRequired = topologyDescriptionRequired
        self.endpointInformationEpoch = endpointInformationEpoch
        self.partitionsByUserEndpoint = partitionsByUserEndpoint
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupHeartbeatResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.memberId = try reader.string(compact: true, field: "memberId")
        self.memberEpoch = try reader.int32()
        self.heartbeatIntervalMs = try reader.int32()
        if version <= 0 {
            self.acceptableRecoveryLagLegacy = try reader.int32()
        } else {
            self.acceptableRecoveryLagLegacy = 0
        }
        self.taskOffsetIntervalMs = try reader.int32()
        if version >= 1 {
            self.acceptableRecoveryLag = try reader.int64()
        } else {
            self.acceptableRecoveryLag = -1
        }
        self.status = try Status.nullableArray(from: &reader, version: version)
        self.activeTasks = try TaskIds.nullableArray(from: &reader, version: version)
        self.standbyTasks = try TaskIds.nullableArray(from: &reader, version: version)
        self.warmupTasks = try TaskIds.nullableArray(from: &reader, version: version)
        if version >= 1 {
            self.topologyDescriptionRequired = try reader.bool()
        } else {
            self.topologyDescriptionRequired = false
        }
        self.endpointInformationEpoch = try reader.int32()
        self.partitionsByUserEndpoint = try EndpointToPartitions.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupHeartbeatResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.string(self.memberId, compact: true)
        writer.int32(self.memberEpoch)
        writer.int32(self.heartbeatIntervalMs)
        if version <= 0 {
            writer.int32(self.acceptableRecoveryLagLegacy)
        } else if self.acceptableRecoveryLagLegacy != 0 {
            throw writer.fieldNotInVersion("acceptableRecoveryLagLegacy", version)
        }
        writer.int32(self.taskOffsetIntervalMs)
        if version >= 1 {
            writer.int64(self.acceptableRecoveryLag)
        }
        try Status.encodeNullable(self.status, to: &writer, version: version)
        try TaskIds.encodeNullable(self.activeTasks, to: &writer, version: version)
        try TaskIds.encodeNullable(self.standbyTasks, to: &writer, version: version)
        try TaskIds.encodeNullable(self.warmupTasks, to: &writer, version: version)
        if version >= 1 {
            writer.bool(self.topologyDescriptionRequired)
        } else if self.topologyDescriptionRequired {
            throw writer.fieldNotInVersion("topologyDescriptionRequired", version)
        }
        writer.int32(self.endpointInformationEpoch)
        try EndpointToPartitions.encodeNullable(self.partitionsByUserEndpoint, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse {
    /// The structure of ``StreamsGroupHeartbeatResponse/status``.
    public struct Status: Sendable, Equatable {
        /// `int8`.
        public var statusCode: Int8
        /// `string`.
        public var statusDetail: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            statusCode: Int8 = 0,
            statusDetail: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.statusCode = statusCode
            self.statusDetail = statusDetail
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.statusCode = try reader.int8()
            self.statusDetail = try reader.string(compact: true, field: "statusDetail")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [Status]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [Status] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Status(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int8(self.statusCode)
            try writer.string(self.statusDetail, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Status],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [Status]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatResponse {
    /// The structure of ``StreamsGroupHeartbeatResponse/activeTasks`` and others.
    public struct TaskIds: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [TaskIds]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [TaskIds] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TaskIds(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TaskIds],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [TaskIds]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatResponse {
    /// The structure of ``StreamsGroupHeartbeatResponse/partitionsByUserEndpoint``.
    public struct EndpointToPartitions: Sendable, Equatable {
        /// `Endpoint`.
        public var userEndpoint: Endpoint
        /// `[]TopicPartition`.
        public var activePartitions: [TopicPartition]
        /// `[]TopicPartition`.
        public var standbyPartitions: [TopicPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            userEndpoint: Endpoint = Endpoint(),
            activePartitions: [TopicPartition] = [],
            standbyPartitions: [TopicPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.userEndpoint = userEndpoint
            self.activePartitions = activePartitions
            self.standbyPartitions = standbyPartitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.userEndpoint = try Endpoint(from: &reader, version: version)
            self.activePartitions = try TopicPartition.array(from: &reader, version: version, field: "activePartitions")
            self.standbyPartitions = try TopicPartition.array(
                from: &reader,
                version: version,
                field: "standbyPartitions"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [EndpointToPartitions]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 7
            )
            guard let count = optionalCount else { return nil }
            var elements: [EndpointToPartitions] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EndpointToPartitions(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try self.userEndpoint.encode(to: &writer, version: version)
            try TopicPartition.encode(self.activePartitions, to: &writer, version: version)
            try TopicPartition.encode(self.standbyPartitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [EndpointToPartitions],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [EndpointToPartitions]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupHeartbeatResponse {
    /// The structure of ``StreamsGroupHeartbeatResponse/EndpointToPartitions/userEndpoint``.
    public struct Endpoint: Sendable, Equatable {
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StreamsGroupHeartbeatResponse {
    /// The structure of ``StreamsGroupHeartbeatResponse/EndpointToPartitions/activePartitions`` and others.
    public struct TopicPartition: Sendable, Equatable {
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
        ) throws(WireError) -> [TopicPartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicPartition(from: &reader, version: version))
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
            _ elements: [TopicPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
