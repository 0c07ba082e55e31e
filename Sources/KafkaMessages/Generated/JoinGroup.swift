// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `JoinGroupRequest` of API 11, versions 0-9, flexible from 6 on.
public struct JoinGroupRequest: RequestMessage {
    public typealias Response = JoinGroupResponse

    public static var name: String { "JoinGroupRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 11) }
    public static var versions: VersionRange { VersionRange(0, 9) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 9) }

    /// `string`.
    public var groupId: String
    /// `int32`.
    public var sessionTimeoutMs: Int32
    /// `int32`, versions 1-9, default -1, left out silently of other versions.
    public var rebalanceTimeoutMs: Int32
    /// `string`.
    public var memberId: String
    /// `string`, versions 5-9, may be null, default null.
    public var groupInstanceId: String?
    /// `string`.
    public var protocolType: String
    /// `[]JoinGroupRequestProtocol`.
    public var protocols: [JoinGroupRequestProtocol]
    /// `string`, versions 8-9, may be null, default null, left out silently of other versions.
    public var reason: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        sessionTimeoutMs: Int32 = 0,
        rebalanceTimeoutMs: Int32 = -1,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String = "",
        protocols: [JoinGroupRequestProtocol] = [],
        reason: String? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.sessionTimeoutMs = sessionTimeoutMs
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.protocolType = protocolType
        self.protocols = protocols
        self.reason = reason
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try JoinGroupRequest.check(version, at: reader.offset)
        let flexible = version >= 6
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        self.sessionTimeoutMs = try reader.int32()
        if version >= 1 {
            self.rebalanceTimeoutMs = try reader.int32()
        } else {
            self.rebalanceTimeoutMs = -1
        }
        self.memberId = try reader.string(compact: flexible, field: "memberId")
        if version >= 5 {
            self.groupInstanceId = try reader.nullableString(compact: flexible)
        } else {
            self.groupInstanceId = nil
        }
        self.protocolType = try reader.string(compact: flexible, field: "protocolType")
        self.protocols = try JoinGroupRequestProtocol.array(from: &reader, version: version, field: "protocols")
        if version >= 8 {
            self.reason = try reader.nullableString(compact: flexible)
        } else {
            self.reason = nil
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try JoinGroupRequest.check(version, at: writer.count)
        let flexible = version >= 6
        try writer.string(self.groupId, compact: flexible)
        writer.int32(self.sessionTimeoutMs)
        if version >= 1 {
            writer.int32(self.rebalanceTimeoutMs)
        }
        try writer.string(self.memberId, compact: flexible)
        if version >= 5 {
            try writer.nullableString(self.groupInstanceId, compact: flexible)
        } else if self.groupInstanceId != nil {
            throw writer.fieldNotInVersion("groupInstanceId", version)
        }
        try writer.string(self.protocolType, compact: flexible)
        try JoinGroupRequestProtocol.encode(self.protocols, to: &writer, version: version)
        if version >= 8 {
            try writer.nullableString(self.reason, compact: flexible)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension JoinGroupRequest {
    /// The structure of ``JoinGroupRequest/protocols``.
    public struct JoinGroupRequestProtocol: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `bytes`.
        public var metadata: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            metadata: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.metadata = metadata
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.name = try reader.string(compact: flexible, field: "name")
            self.metadata = try reader.bytes(compact: flexible, field: "metadata")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [JoinGroupRequestProtocol] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [JoinGroupRequestProtocol] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try JoinGroupRequestProtocol(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.name, compact: flexible)
            try writer.bytes(self.metadata, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [JoinGroupRequestProtocol],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `JoinGroupResponse` of API 11, versions 0-9, flexible from 6 on.
public struct JoinGroupResponse: ResponseMessage {
    public static var name: String { "JoinGroupResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 11) }
    public static var versions: VersionRange { VersionRange(0, 9) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 9) }

    /// `int32`, versions 2-9, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `int32`, default -1.
    public var generationId: Int32
    /// `string`, versions 7-9, may be null, default null, left out silently of other versions.
    public var protocolType: String?
    /// `string`, may be null in versions 7-9.
    public var protocolName: String?
    /// `string`.
    public var leader: String
    /// `bool`, version 9, default false.
    public var skipAssignment: Bool
    /// `string`.
    public var memberId: String
    /// `[]JoinGroupResponseMember`.
    public var members: [JoinGroupResponseMember]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        generationId: Int32 = -1,
        protocolType: String? = nil,
        protocolName: String? = "",
        leader: String = "",
        skipAssignment: Bool = false,
        memberId: String = "",
        members: [JoinGroupResponseMember] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.generationId = generationId
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.leader = leader
        self.skipAssignment = skipAssignment
        self.memberId = memberId
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try JoinGroupResponse.check(version, at: reader.offset)
        let flexible = version >= 6
        if version >= 2 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.generationId = try reader.int32()
        if version >= 7 {
            self.protocolType = try reader.nullableString(compact: flexible)
        } else {
            self.protocolType = nil
        }
        if version <= 6 {
            self.protocolName = try reader.string(compact: flexible, field: "protocolName")
        } else {
            self.protocolName = try reader.nullableString(compact: flexible)
        }
        self.leader = try reader.string(compact: flexible, field: "leader")
        if version >= 9 {
            self.skipAssignment = try reader.bool()
        } else {
            self.skipAssignment = false
        }
        self.memberId = try reader.string(compact: flexible, field: "memberId")
        self.members = try JoinGroupResponseMember.array(from: &reader, version: version, field: "members")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try JoinGroupResponse.check(version, at: writer.count)
        let flexible = version >= 6
        if version >= 2 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode.rawValue)
        writer.int32(self.generationId)
        if version >= 7 {
            try writer.nullableString(self.protocolType, compact: flexible)
        }
        if version <= 6 {
            try writer.string(writer.required(self.protocolName, "protocolName"), compact: flexible)
        } else {
            try writer.nullableString(self.protocolName, compact: flexible)
        }
        try writer.string(self.leader, compact: flexible)
        if version >= 9 {
            writer.bool(self.skipAssignment)
        } else if self.skipAssignment {
            throw writer.fieldNotInVersion("skipAssignment", version)
        }
        try writer.string(self.memberId, compact: flexible)
        try JoinGroupResponseMember.encode(self.members, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension JoinGroupResponse {
    /// The structure of ``JoinGroupResponse/members``.
    public struct JoinGroupResponseMember: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `string`, versions 5-9, may be null, default null, left out silently of other versions.
        public var groupInstanceId: String?
        /// `bytes`.
        public var metadata: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            metadata: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.metadata = metadata
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.memberId = try reader.string(compact: flexible, field: "memberId")
            if version >= 5 {
                self.groupInstanceId = try reader.nullableString(compact: flexible)
            } else {
                self.groupInstanceId = nil
            }
            self.metadata = try reader.bytes(compact: flexible, field: "metadata")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [JoinGroupResponseMember] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 4,
                field: field
            )
            var elements: [JoinGroupResponseMember] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try JoinGroupResponseMember(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.memberId, compact: flexible)
            if version >= 5 {
                try writer.nullableString(self.groupInstanceId, compact: flexible)
            }
            try writer.bytes(self.metadata, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [JoinGroupResponseMember],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
