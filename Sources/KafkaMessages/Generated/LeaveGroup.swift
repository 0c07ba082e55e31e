// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `LeaveGroupRequest` of API 13, versions 0-5, flexible from 4 on.
public struct LeaveGroupRequest: RequestMessage {
    public typealias Response = LeaveGroupResponse

    public static var name: String { "LeaveGroupRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 13) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 5) }

    /// `string`.
    public var groupId: String
    /// `string`, versions 0-2.
    public var memberId: String
    /// `[]MemberIdentity`, versions 3-5.
    public var members: [MemberIdentity]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        memberId: String = "",
        members: [MemberIdentity] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try LeaveGroupRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        if version <= 2 {
            self.memberId = try reader.string(compact: flexible, field: "memberId")
        } else {
            self.memberId = ""
        }
        if version >= 3 {
            self.members = try MemberIdentity.array(from: &reader, version: version, field: "members")
        } else {
            self.members = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try LeaveGroupRequest.check(version, at: writer.count)
        let flexible = version >= 4
        try writer.string(self.groupId, compact: flexible)
        if version <= 2 {
            try writer.string(self.memberId, compact: flexible)
        } else if !self.memberId.isEmpty {
            throw writer.fieldNotInVersion("memberId", version)
        }
        if version >= 3 {
            try MemberIdentity.encode(self.members, to: &writer, version: version)
        } else if !self.members.isEmpty {
            throw writer.fieldNotInVersion("members", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension LeaveGroupRequest {
    /// The structure of ``LeaveGroupRequest/members``.
    public struct MemberIdentity: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `string`, may be null, default null.
        public var groupInstanceId: String?
        /// `string`, version 5, may be null, default null, left out silently of other versions.
        public var reason: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            groupInstanceId: String? = nil,
            reason: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.reason = reason
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.memberId = try reader.string(compact: flexible, field: "memberId")
            self.groupInstanceId = try reader.nullableString(compact: flexible)
            if version >= 5 {
                self.reason = try reader.nullableString(compact: flexible)
            } else {
                self.reason = nil
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MemberIdentity] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 3,
                field: field
            )
            var elements: [MemberIdentity] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MemberIdentity(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.memberId, compact: flexible)
            try writer.nullableString(self.groupInstanceId, compact: flexible)
            if version >= 5 {
                try writer.nullableString(self.reason, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MemberIdentity],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `LeaveGroupResponse` of API 13, versions 0-5, flexible from 4 on.
public struct LeaveGroupResponse: ResponseMessage {
    public static var name: String { "LeaveGroupResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 13) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 5) }

    /// `int32`, versions 1-5, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]MemberResponse`, versions 3-5.
    public var members: [MemberResponse]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        members: [MemberResponse] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.members = members
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try LeaveGroupResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        if version >= 3 {
            self.members = try MemberResponse.array(from: &reader, version: version, field: "members")
        } else {
            self.members = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try LeaveGroupResponse.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode.rawValue)
        if version >= 3 {
            try MemberResponse.encode(self.members, to: &writer, version: version)
        } else if !self.members.isEmpty {
            throw writer.fieldNotInVersion("members", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension LeaveGroupResponse {
    /// The structure of ``LeaveGroupResponse/members``.
    public struct MemberResponse: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `string`, may be null.
        public var groupInstanceId: String?
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            groupInstanceId: String? = "",
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.groupInstanceId = groupInstanceId
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.memberId = try reader.string(compact: flexible, field: "memberId")
            self.groupInstanceId = try reader.nullableString(compact: flexible)
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [MemberResponse] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 5,
                field: field
            )
            var elements: [MemberResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try MemberResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.memberId, compact: flexible)
            try writer.nullableString(self.groupInstanceId, compact: flexible)
            writer.int16(self.errorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [MemberResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
