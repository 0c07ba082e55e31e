// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `StreamsGroupDescribeRequest` of API 89, versions 0-1, flexible.
public struct StreamsGroupDescribeRequest: RequestMessage {
    public typealias Response = StreamsGroupDescribeResponse

    public static var name: String { "StreamsGroupDescribeRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 89) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]string`.
    public var groupIds: [String]
    /// `bool`.
    public var includeAuthorizedOperations: Bool
    /// `bool`, version 1, default false.
    public var includeTopologyDescription: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false,
        includeTopologyDescription: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupIds = groupIds
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.includeTopologyDescription = includeTopologyDescription
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupDescribeRequest.check(version, at: reader.offset)
        self.groupIds = try reader.stringArray(compact: true, field: "groupIds")
        self.includeAuthorizedOperations = try reader.bool()
        if version >= 1 {
            self.includeTopologyDescription = try reader.bool()
        } else {
            self.includeTopologyDescription = false
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupDescribeRequest.check(version, at: writer.count)
        try writer.stringArray(self.groupIds, compact: true)
        writer.bool(self.includeAuthorizedOperations)
        if version >= 1 {
            writer.bool(self.includeTopologyDescription)
        } else if self.includeTopologyDescription {
            throw writer.fieldNotInVersion("includeTopologyDescription", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `StreamsGroupDescribeResponse` of API 89, versions 0-1, flexible.
public struct StreamsGroupDescribeResponse: ResponseMessage {
    public static var name: String { "StreamsGroupDescribeResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 89) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DescribedGroup`.
    public var groups: [DescribedGroup]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        groups: [DescribedGroup] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StreamsGroupDescribeResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.groups = try DescribedGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StreamsGroupDescribeResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try DescribedGroup.encode(self.groups, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/groups``.
    public struct DescribedGroup: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// `string`.
        public var groupId: String
        /// `string`.
        public var groupState: String
        /// `int32`.
        public var groupEpoch: Int32
        /// `int32`.
        public var assignmentEpoch: Int32
        /// `Topology`, may be null, default null.
        public var topology: Topology?
        /// `[]Member`.
        public var members: [Member]
        /// `int32`, default -2147483648.
        public var authorizedOperations: Int32
        /// `TopologyDescription`, version 1, may be null, default null.
        public var topologyDescription: TopologyDescription?
        /// `int8`, version 1, default 0.
        public var topologyDescriptionStatus: Int8
        /// `string`, version 1, may be null, default null, left out silently of other versions.
        public var assignorName: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            groupId: String = "",
            groupState: String = "",
            groupEpoch: Int32 = 0,
            assignmentEpoch: Int32 = 0,
            topology: Topology? = nil,
            members: [Member] = [],
            authorizedOperations: Int32 = -2_147_483_648,
            topologyDescription: TopologyDescription? = nil,
            topologyDescriptionStatus: Int8 = 0,
            assignorName: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupId = groupId
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.topology = topology
            self.members = members
            self.authorizedOperations = authorizedOperations
            self.topologyDescription = topologyDescription
            self.topologyDescriptionStatus = topologyDescriptionStatus
            self.assignorName = assignorName
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.groupId = try reader.string(compact: true, field: "groupId")
            self.groupState = try reader.string(compact: true, field: "groupState")
            self.groupEpoch = try reader.int32()
            self.assignmentEpoch = try reader.int32()
            self.topology = try Topology.nullable(from: &reader, version: version)
            self.members = try Member.array(from: &reader, version: version, field: "members")
            self.authorizedOperations = try reader.int32()
            if version >= 1 {
                self.topologyDescription = try TopologyDescription.nullable(from: &reader, version: version)
            } else {
                self.topologyDescription = nil
            }
            if version >= 1 {
                self.topologyDescriptionStatus = try reader.int8()
            } else {
                self.topologyDescriptionStatus = 0
            }
            if version >= 1 {
                self.assignorName = try reader.nullableString(compact: true)
            } else {
                self.assignorName = nil
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribedGroup] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 20,
                field: field
            )
            var elements: [DescribedGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribedGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.string(self.groupId, compact: true)
            try writer.string(self.groupState, compact: true)
            writer.int32(self.groupEpoch)
            writer.int32(self.assignmentEpoch)
            try Topology.encodeNullable(self.topology, to: &writer, version: version)
            try Member.encode(self.members, to: &writer, version: version)
            writer.int32(self.authorizedOperations)
            if version >= 1 {
                try TopologyDescription.encodeNullable(self.topologyDescription, to: &writer, version: version)
            } else if self.topologyDescription != nil {
                throw writer.fieldNotInVersion("topologyDescription", version)
            }
            if version >= 1 {
                writer.int8(self.topologyDescriptionStatus)
            } else if self.topologyDescriptionStatus != 0 {
                throw writer.fieldNotInVersion("topologyDescriptionStatus", version)
            }
            if version >= 1 {
                try writer.nullableString(self.assignorName, compact: true)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribedGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/DescribedGroup/topology``.
    public struct Topology: Sendable, Equatable {
        /// `int32`.
        public var epoch: Int32
        /// `[]Subtopology`, may be null, default null.
        public var subtopologies: [Subtopology]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            epoch: Int32 = 0,
            subtopologies: [Subtopology]? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.epoch = epoch
            self.subtopologies = subtopologies
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.epoch = try reader.int32()
            self.subtopologies = try Subtopology.nullableArray(from: &reader, version: version)
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
            try Subtopology.encodeNullable(self.subtopologies, to: &writer, version: version)
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

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Topology/subtopologies``.
    public struct Subtopology: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]string`.
        public var sourceTopics: [String]
        /// `[]string`.
        public var repartitionSinkTopics: [String]
        /// `[]TopicInfo`.
        public var stateChangelogTopics: [TopicInfo]
        /// `[]TopicInfo`.
        public var repartitionSourceTopics: [TopicInfo]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            sourceTopics: [String] = [],
            repartitionSinkTopics: [String] = [],
            stateChangelogTopics: [TopicInfo] = [],
            repartitionSourceTopics: [TopicInfo] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.sourceTopics = sourceTopics
            self.repartitionSinkTopics = repartitionSinkTopics
            self.stateChangelogTopics = stateChangelogTopics
            self.repartitionSourceTopics = repartitionSourceTopics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.sourceTopics = try reader.stringArray(compact: true, field: "sourceTopics")
            self.repartitionSinkTopics = try reader.stringArray(compact: true, field: "repartitionSinkTopics")
            self.stateChangelogTopics = try TopicInfo.array(
                from: &reader,
                version: version,
                field: "stateChangelogTopics"
            )
            self.repartitionSourceTopics = try TopicInfo.array(
                from: &reader,
                version: version,
                field: "repartitionSourceTopics"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [Subtopology]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 6
            )
            guard let count = optionalCount else { return nil }
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
            try writer.stringArray(self.repartitionSinkTopics, compact: true)
            try TopicInfo.encode(self.stateChangelogTopics, to: &writer, version: version)
            try TopicInfo.encode(self.repartitionSourceTopics, to: &writer, version: version)
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

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [Subtopology]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Subtopology/stateChangelogTopics`` and others.
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

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/TopicInfo/topicConfigs`` and others.
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
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/DescribedGroup/members``.
    public struct Member: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `int32`.
        public var memberEpoch: Int32
        /// `string`, may be null, default null.
        public var instanceId: String?
        /// `string`, may be null, default null.
        public var rackId: String?
        /// `string`.
        public var clientId: String
        /// `string`.
        public var clientHost: String
        /// `int32`.
        public var topologyEpoch: Int32
        /// `string`.
        public var processId: String
        /// `Endpoint`, may be null, default null.
        public var userEndpoint: Endpoint?
        /// `[]KeyValue`.
        public var clientTags: [KeyValue]
        /// `[]TaskOffset`.
        public var taskOffsets: [TaskOffset]
        /// `[]TaskOffset`.
        public var taskEndOffsets: [TaskOffset]
        /// `Assignment`.
        public var assignment: Assignment
        /// `Assignment`.
        public var targetAssignment: Assignment
        /// `bool`.
        public var isClassic: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            memberEpoch: Int32 = 0,
            instanceId: String? = nil,
            rackId: String? = nil,
            clientId: String = "",
            clientHost: String = "",
            topologyEpoch: Int32 = 0,
            processId: String = "",
            userEndpoint: Endpoint? = nil,
            clientTags: [KeyValue] = [],
            taskOffsets: [TaskOffset] = [],
            taskEndOffsets: [TaskOffset] = [],
            assignment: Assignment = Assignment(),
            targetAssignment: Assignment = Assignment(),
            isClassic: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.memberEpoch = memberEpoch
            self.instanceId = instanceId
            self.rackId = rackId
            self.clientId = clientId
            self.clientHost = clientHost
            self.topologyEpoch = topologyEpoch
            self.processId = processId
            self.userEndpoint = userEndpoint
            self.clientTags = clientTags
            self.taskOffsets = taskOffsets
            self.taskEndOffsets = taskEndOffsets
            self.assignment = assignment
            self.targetAssignment = targetAssignment
            self.isClassic = isClassic
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.memberId = try reader.string(compact: true, field: "memberId")
            self.memberEpoch = try reader.int32()
            self.instanceId = try reader.nullableString(compact: true)
            self.rackId = try reader.nullableString(compact: true)
            self.clientId = try reader.string(compact: true, field: "clientId")
            self.clientHost = try reader.string(compact: true, field: "clientHost")
            self.topologyEpoch = try reader.int32()
            self.processId = try reader.string(compact: true, field: "processId")
            self.userEndpoint = try Endpoint.nullable(from: &reader, version: version)
            self.clientTags = try KeyValue.array(from: &reader, version: version, field: "clientTags")
            self.taskOffsets = try TaskOffset.array(from: &reader, version: version, field: "taskOffsets")
            self.taskEndOffsets = try TaskOffset.array(from: &reader, version: version, field: "taskEndOffsets")
            self.assignment = try Assignment(from: &reader, version: version)
            self.targetAssignment = try Assignment(from: &reader, version: version)
            self.isClassic = try reader.bool()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Member] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 28,
                field: field
            )
            var elements: [Member] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Member(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.memberId, compact: true)
            writer.int32(self.memberEpoch)
            try writer.nullableString(self.instanceId, compact: true)
            try writer.nullableString(self.rackId, compact: true)
            try writer.string(self.clientId, compact: true)
            try writer.string(self.clientHost, compact: true)
            writer.int32(self.topologyEpoch)
            try writer.string(self.processId, compact: true)
            try Endpoint.encodeNullable(self.userEndpoint, to: &writer, version: version)
            try KeyValue.encode(self.clientTags, to: &writer, version: version)
            try TaskOffset.encode(self.taskOffsets, to: &writer, version: version)
            try TaskOffset.encode(self.taskEndOffsets, to: &writer, version: version)
            try self.assignment.encode(to: &writer, version: version)
            try self.targetAssignment.encode(to: &writer, version: version)
            writer.bool(self.isClassic)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Member],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Member/userEndpoint``.
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

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Member/taskOffsets`` and others.
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

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TaskOffset] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 14,
                field: field
            )
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
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Member/assignment`` and others.
    public struct Assignment: Sendable, Equatable {
        /// `[]TaskIds`.
        public var activeTasks: [TaskIds]
        /// `[]TaskIds`.
        public var standbyTasks: [TaskIds]
        /// `[]TaskIds`.
        public var warmupTasks: [TaskIds]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            activeTasks: [TaskIds] = [],
            standbyTasks: [TaskIds] = [],
            warmupTasks: [TaskIds] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.activeTasks = activeTasks
            self.standbyTasks = standbyTasks
            self.warmupTasks = warmupTasks
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.activeTasks = try TaskIds.array(from: &reader, version: version, field: "activeTasks")
            self.standbyTasks = try TaskIds.array(from: &reader, version: version, field: "standbyTasks")
            self.warmupTasks = try TaskIds.array(from: &reader, version: version, field: "warmupTasks")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try TaskIds.encode(self.activeTasks, to: &writer, version: version)
            try TaskIds.encode(self.standbyTasks, to: &writer, version: version)
            try TaskIds.encode(self.warmupTasks, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/Assignment/activeTasks`` and others.
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

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TaskIds] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
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
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/DescribedGroup/topologyDescription``.
    public struct TopologyDescription: Sendable, Equatable {
        /// `[]TopologyDescriptionSubtopology`.
        public var subtopologies: [TopologyDescriptionSubtopology]
        /// `[]TopologyDescriptionGlobalStore`.
        public var globalStores: [TopologyDescriptionGlobalStore]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologies: [TopologyDescriptionSubtopology] = [],
            globalStores: [TopologyDescriptionGlobalStore] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologies = subtopologies
            self.globalStores = globalStores
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologies = try TopologyDescriptionSubtopology.array(
                from: &reader,
                version: version,
                field: "subtopologies"
            )
            self.globalStores = try TopologyDescriptionGlobalStore.array(
                from: &reader,
                version: version,
                field: "globalStores"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads a value that may be null.
        static func nullable(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> TopologyDescription? {
            guard try reader.int8() >= 0 else { return nil }
            return try TopologyDescription(from: &reader, version: version)
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try TopologyDescriptionSubtopology.encode(self.subtopologies, to: &writer, version: version)
            try TopologyDescriptionGlobalStore.encode(self.globalStores, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes a value that may be null.
        static func encodeNullable(
            _ value: TopologyDescription?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let value else { return writer.int8(-1) }
            writer.int8(1)
            try value.encode(to: &writer, version: version)
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/TopologyDescription/subtopologies``.
    public struct TopologyDescriptionSubtopology: Sendable, Equatable {
        /// `string`.
        public var subtopologyId: String
        /// `[]TopologyDescriptionNode`.
        public var nodes: [TopologyDescriptionNode]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            subtopologyId: String = "",
            nodes: [TopologyDescriptionNode] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.subtopologyId = subtopologyId
            self.nodes = nodes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.subtopologyId = try reader.string(compact: true, field: "subtopologyId")
            self.nodes = try TopologyDescriptionNode.array(from: &reader, version: version, field: "nodes")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionSubtopology] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopologyDescriptionSubtopology] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionSubtopology(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.subtopologyId, compact: true)
            try TopologyDescriptionNode.encode(self.nodes, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionSubtopology],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/TopologyDescriptionSubtopology/nodes`` and others.
    public struct TopologyDescriptionNode: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int8`.
        public var nodeType: Int8
        /// `[]string`.
        public var sourceTopics: [String]
        /// `string`, may be null, default null.
        public var sinkTopic: String?
        /// `[]string`.
        public var stores: [String]
        /// `[]string`.
        public var successors: [String]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            nodeType: Int8 = 0,
            sourceTopics: [String] = [],
            sinkTopic: String? = nil,
            stores: [String] = [],
            successors: [String] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.nodeType = nodeType
            self.sourceTopics = sourceTopics
            self.sinkTopic = sinkTopic
            self.stores = stores
            self.successors = successors
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.nodeType = try reader.int8()
            self.sourceTopics = try reader.stringArray(compact: true, field: "sourceTopics")
            self.sinkTopic = try reader.nullableString(compact: true)
            self.stores = try reader.stringArray(compact: true, field: "stores")
            self.successors = try reader.stringArray(compact: true, field: "successors")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionNode] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 7,
                field: field
            )
            var elements: [TopologyDescriptionNode] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionNode(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int8(self.nodeType)
            try writer.stringArray(self.sourceTopics, compact: true)
            try writer.nullableString(self.sinkTopic, compact: true)
            try writer.stringArray(self.stores, compact: true)
            try writer.stringArray(self.successors, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionNode],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StreamsGroupDescribeResponse {
    /// The structure of ``StreamsGroupDescribeResponse/TopologyDescription/globalStores``.
    public struct TopologyDescriptionGlobalStore: Sendable, Equatable {
        /// `TopologyDescriptionNode`.
        public var source: TopologyDescriptionNode
        /// `TopologyDescriptionNode`.
        public var processor: TopologyDescriptionNode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            source: TopologyDescriptionNode = TopologyDescriptionNode(),
            processor: TopologyDescriptionNode = TopologyDescriptionNode(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.source = source
            self.processor = processor
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.source = try TopologyDescriptionNode(from: &reader, version: version)
            self.processor = try TopologyDescriptionNode(from: &reader, version: version)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopologyDescriptionGlobalStore] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 15,
                field: field
            )
            var elements: [TopologyDescriptionGlobalStore] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopologyDescriptionGlobalStore(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try self.source.encode(to: &writer, version: version)
            try self.processor.encode(to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopologyDescriptionGlobalStore],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
