// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeGroupsRequest` of API 15, versions 0-6, flexible from 5 on.
public struct DescribeGroupsRequest: RequestMessage {
    public typealias Response = DescribeGroupsResponse

    public static var name: String { "DescribeGroupsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 15) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(5, 6) }

    /// `[]string`.
    public var groups: [String]
    /// `bool`, versions 3-6.
    public var includeAuthorizedOperations: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groups: [String] = [],
        includeAuthorizedOperations: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groups = groups
        self.includeAuthorizedOperations = includeAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeGroupsRequest.check(version, at: reader.offset)
        let flexible = version >= 5
        self.groups = try reader.stringArray(compact: flexible, field: "groups")
        if version >= 3 {
            self.includeAuthorizedOperations = try reader.bool()
        } else {
            self.includeAuthorizedOperations = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeGroupsRequest.check(version, at: writer.count)
        let flexible = version >= 5
        try writer.stringArray(self.groups, compact: flexible)
        if version >= 3 {
            writer.bool(self.includeAuthorizedOperations)
        } else if self.includeAuthorizedOperations {
            throw writer.fieldNotInVersion("includeAuthorizedOperations", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `DescribeGroupsResponse` of API 15, versions 0-6, flexible from 5 on.
public struct DescribeGroupsResponse: ResponseMessage {
    public static var name: String { "DescribeGroupsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 15) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(5, 6) }

    /// `int32`, versions 1-6, left out silently of other versions.
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
        try DescribeGroupsResponse.check(version, at: reader.offset)
        let flexible = version >= 5
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.groups = try DescribedGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeGroupsResponse.check(version, at: writer.count)
        let flexible = version >= 5
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        try DescribedGroup.encode(self.groups, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeGroupsResponse {
    /// The structure of ``DescribeGroupsResponse/groups``.
    public struct DescribedGroup: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, version 6, may be null, default null.
        public var errorMessage: String?
        /// `string`.
        public var groupId: String
        /// `string`.
        public var groupState: String
        /// `string`.
        public var protocolType: String
        /// `string`.
        public var protocolData: String
        /// `[]DescribedGroupMember`.
        public var members: [DescribedGroupMember]
        /// `int32`, versions 3-6, default -2147483648.
        public var authorizedOperations: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            groupId: String = "",
            groupState: String = "",
            protocolType: String = "",
            protocolData: String = "",
            members: [DescribedGroupMember] = [],
            authorizedOperations: Int32 = -2_147_483_648,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.groupId = groupId
            self.groupState = groupState
            self.protocolType = protocolType
            self.protocolData = protocolData
            self.members = members
            self.authorizedOperations = authorizedOperations
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version >= 6 {
                self.errorMessage = try reader.nullableString(compact: flexible)
            } else {
                self.errorMessage = nil
            }
            self.groupId = try reader.string(compact: flexible, field: "groupId")
            self.groupState = try reader.string(compact: flexible, field: "groupState")
            self.protocolType = try reader.string(compact: flexible, field: "protocolType")
            self.protocolData = try reader.string(compact: flexible, field: "protocolData")
            self.members = try DescribedGroupMember.array(from: &reader, version: version, field: "members")
            if version >= 3 {
                self.authorizedOperations = try reader.int32()
            } else {
                self.authorizedOperations = -2_147_483_648
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribedGroup] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 12,
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
            let flexible = version >= 5
            writer.int16(self.errorCode.rawValue)
            if version >= 6 {
                try writer.nullableString(self.errorMessage, compact: flexible)
            } else if self.errorMessage != nil {
                throw writer.fieldNotInVersion("errorMessage", version)
            }
            try writer.string(self.groupId, compact: flexible)
            try writer.string(self.groupState, compact: flexible)
            try writer.string(self.protocolType, compact: flexible)
            try writer.string(self.protocolData, compact: flexible)
            try DescribedGroupMember.encode(self.members, to: &writer, version: version)
            if version >= 3 {
                writer.int32(self.authorizedOperations)
            } else if self.authorizedOperations != -2_147_483_648 {
                throw writer.fieldNotInVersion("authorizedOperations", version)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribedGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeGroupsResponse {
    /// The structure of ``DescribeGroupsResponse/DescribedGroup/members``.
    public struct DescribedGroupMember: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `string`, versions 4-6, may be null, default null, left out silently of other versions.
        public var groupInstanceId: String?
        /// `string`.
        public var clientId: String
        /// `string`.
        public var clientHost: String
        /// `bytes`.
        public var memberMetadata: Bytes
        /// `bytes`.
        public var memberAssignment: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            clientId: String = "",
            clientHost: String = "",
            memberMetadata: Bytes = Bytes(),
            memberAssignment: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.clientId = clientId
            self.clientHost = clientHost
            self.memberMetadata = memberMetadata
            self.memberAssignment = memberAssignment
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 5
            self.memberId = try reader.string(compact: flexible, field: "memberId")
            if version >= 4 {
                self.groupInstanceId = try reader.nullableString(compact: flexible)
            } else {
                self.groupInstanceId = nil
            }
            self.clientId = try reader.string(compact: flexible, field: "clientId")
            self.clientHost = try reader.string(compact: flexible, field: "clientHost")
            self.memberMetadata = try reader.bytes(compact: flexible, field: "memberMetadata")
            self.memberAssignment = try reader.bytes(compact: flexible, field: "memberAssignment")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribedGroupMember] {
            let count = try reader.arrayCount(
                compact: version >= 5,
                minimumElementSize: 7,
                field: field
            )
            var elements: [DescribedGroupMember] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribedGroupMember(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 5
            try writer.string(self.memberId, compact: flexible)
            if version >= 4 {
                try writer.nullableString(self.groupInstanceId, compact: flexible)
            }
            try writer.string(self.clientId, compact: flexible)
            try writer.string(self.clientHost, compact: flexible)
            try writer.bytes(self.memberMetadata, compact: flexible)
            try writer.bytes(self.memberAssignment, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribedGroupMember],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 5)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
