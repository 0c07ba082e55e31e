// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ConsumerGroupDescribeRequest` of API 69, versions 0-1, flexible.
public struct ConsumerGroupDescribeRequest: RequestMessage {
    public typealias Response = ConsumerGroupDescribeResponse

    public static var name: String { "ConsumerGroupDescribeRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 69) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]string`.
    public var groupIds: [String]
    /// `bool`.
    public var includeAuthorizedOperations: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupIds: [String] = [],
        includeAuthorizedOperations: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupIds = groupIds
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ConsumerGroupDescribeRequest.check(version, at: reader.offset)
        self.groupIds = try reader.stringArray(compact: true, field: "groupIds")
        self.includeAuthorizedOperations = try reader.bool()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerGroupDescribeRequest.check(version, at: writer.count)
        try writer.stringArray(self.groupIds, compact: true)
        writer.bool(self.includeAuthorizedOperations)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `ConsumerGroupDescribeResponse` of API 69, versions 0-1, flexible.
public struct ConsumerGroupDescribeResponse: ResponseMessage {
    public static var name: String { "ConsumerGroupDescribeResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 69) }
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
        try ConsumerGroupDescribeResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.groups = try DescribedGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerGroupDescribeResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try DescribedGroup.encode(self.groups, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ConsumerGroupDescribeResponse {
    /// The structure of ``ConsumerGroupDescribeResponse/groups``.
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
        /// `string`.
        public var assignorName: String
        /// `[]Member`.
        public var members: [Member]
        /// `int32`, default -2147483648.
        public var authorizedOperations: Int32
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
            assignorName: String = "",
            members: [Member] = [],
            authorizedOperations: Int32 = -2_147_483_648,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupId = groupId
            self.groupState = groupState
            self.groupEpoch = groupEpoch
            self.assignmentEpoch = assignmentEpoch
            self.assignorName = assignorName
            self.members = members
            self.authorizedOperations = authorizedOperations
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
            self.assignorName = try reader.string(compact: true, field: "assignorName")
            self.members = try Member.array(from: &reader, version: version, field: "members")
            self.authorizedOperations = try reader.int32()
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
            try writer.string(self.assignorName, compact: true)
            try Member.encode(self.members, to: &writer, version: version)
            writer.int32(self.authorizedOperations)
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

extension ConsumerGroupDescribeResponse {
    /// The structure of ``ConsumerGroupDescribeResponse/DescribedGroup/members``.
    public struct Member: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `string`, may be null, default null.
        public var instanceId: String?
        /// `string`, may be null, default null.
        public var rackId: String?
        /// `int32`.
        public var memberEpoch: Int32
        /// `string`.
        public var clientId: String
        /// `string`.
        public var clientHost: String
        /// `[]string`.
        public var subscribedTopicNames: [String]
        /// `string`, may be null, default null.
        public var subscribedTopicRegex: String?
        /// `Assignment`.
        public var assignment: Assignment
        /// `Assignment`.
        public var targetAssignment: Assignment
        /// `int8`, version 1, default -1, left out silently of other versions.
        public var memberType: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            instanceId: String? = nil,
            rackId: String? = nil,
            memberEpoch: Int32 = 0,
            clientId: String = "",
            clientHost: String = "",
            subscribedTopicNames: [String] = [],
            subscribedTopicRegex: String? = nil,
            assignment: Assignment = Assignment(),
            targetAssignment: Assignment = Assignment(),
            memberType: Int8 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.instanceId = instanceId
            self.rackId = rackId
            self.memberEpoch = memberEpoch
            self.clientId = clientId
            self.clientHost = clientHost
            self.subscribedTopicNames = subscribedTopicNames
            self.subscribedTopicRegex = subscribedTopicRegex
            self.assignment = assignment
            self.targetAssignment = targetAssignment
            self.memberType = memberType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.memberId = try reader.string(compact: true, field: "memberId")
            self.instanceId = try reader.nullableString(compact: true)
            self.rackId = try reader.nullableString(compact: true)
            self.memberEpoch = try reader.int32()
            self.clientId = try reader.string(compact: true, field: "clientId")
            self.clientHost = try reader.string(compact: true, field: "clientHost")
            self.subscribedTopicNames = try reader.stringArray(compact: true, field: "subscribedTopicNames")
            self.subscribedTopicRegex = try reader.nullableString(compact: true)
            self.assignment = try Assignment(from: &reader, version: version)
            self.targetAssignment = try Assignment(from: &reader, version: version)
            if version >= 1 {
                self.memberType = try reader.int8()
            } else {
                self.memberType = -1
            }
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
                minimumElementSize: 16,
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
            try writer.nullableString(self.instanceId, compact: true)
            try writer.nullableString(self.rackId, compact: true)
            writer.int32(self.memberEpoch)
            try writer.string(self.clientId, compact: true)
            try writer.string(self.clientHost, compact: true)
            try writer.stringArray(self.subscribedTopicNames, compact: true)
            try writer.nullableString(self.subscribedTopicRegex, compact: true)
            try self.assignment.encode(to: &writer, version: version)
            try self.targetAssignment.encode(to: &writer, version: version)
            if version >= 1 {
                writer.int8(self.memberType)
            }
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

extension ConsumerGroupDescribeResponse {
    /// The structure of ``ConsumerGroupDescribeResponse/Member/assignment`` and others.
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

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try TopicPartitions.encode(self.topicPartitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ConsumerGroupDescribeResponse {
    /// The structure of ``ConsumerGroupDescribeResponse/Assignment/topicPartitions``.
    public struct TopicPartitions: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `string`.
        public var topicName: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            topicName: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.topicName = try reader.string(compact: true, field: "topicName")
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
                minimumElementSize: 19,
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
            try writer.string(self.topicName, compact: true)
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
