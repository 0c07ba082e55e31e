// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `SyncGroupRequest` of API 14, versions 0-5, flexible from 4 on.
public struct SyncGroupRequest: RequestMessage {
    public typealias Response = SyncGroupResponse

    public static var name: String { "SyncGroupRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 14) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 5) }

    /// `string`.
    public var groupId: String
    /// `int32`.
    public var generationId: Int32
    /// `string`.
    public var memberId: String
    /// `string`, versions 3-5, may be null, default null.
    public var groupInstanceId: String?
    /// `string`, version 5, may be null, default null, left out silently of other versions.
    public var protocolType: String?
    /// `string`, version 5, may be null, default null, left out silently of other versions.
    public var protocolName: String?
    /// `[]SyncGroupRequestAssignment`.
    public var assignments: [SyncGroupRequestAssignment]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String = "",
        generationId: Int32 = 0,
        memberId: String = "",
        groupInstanceId: String? = nil,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignments: [SyncGroupRequestAssignment] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.generationId = generationId
        self.memberId = memberId
        self.groupInstanceId = groupInstanceId
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignments = assignments
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SyncGroupRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        self.groupId = try reader.string(compact: flexible, field: "groupId")
        self.generationId = try reader.int32()
        self.memberId = try reader.string(compact: flexible, field: "memberId")
        if version >= 3 {
            self.groupInstanceId = try reader.nullableString(compact: flexible)
        } else {
            self.groupInstanceId = nil
        }
        if version >= 5 {
            self.protocolType = try reader.nullableString(compact: flexible)
        } else {
            self.protocolType = nil
        }
        if version >= 5 {
            self.protocolName = try reader.nullableString(compact: flexible)
        } else {
            self.protocolName = nil
        }
        self.assignments = try SyncGroupRequestAssignment.array(from: &reader, version: version, field: "assignments")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SyncGroupRequest.check(version, at: writer.count)
        let flexible = version >= 4
        try writer.string(self.groupId, compact: flexible)
        writer.int32(self.generationId)
        try writer.string(self.memberId, compact: flexible)
        if version >= 3 {
            try writer.nullableString(self.groupInstanceId, compact: flexible)
        } else if self.groupInstanceId != nil {
            throw writer.fieldNotInVersion("groupInstanceId", version)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolType, compact: flexible)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolName, compact: flexible)
        }
        try SyncGroupRequestAssignment.encode(self.assignments, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension SyncGroupRequest {
    /// The structure of ``SyncGroupRequest/assignments``.
    public struct SyncGroupRequestAssignment: Sendable, Equatable {
        /// `string`.
        public var memberId: String
        /// `bytes`.
        public var assignment: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            memberId: String = "",
            assignment: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.memberId = memberId
            self.assignment = assignment
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.memberId = try reader.string(compact: flexible, field: "memberId")
            self.assignment = try reader.bytes(compact: flexible, field: "assignment")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [SyncGroupRequestAssignment] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 3,
                field: field
            )
            var elements: [SyncGroupRequestAssignment] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try SyncGroupRequestAssignment(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.memberId, compact: flexible)
            try writer.bytes(self.assignment, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [SyncGroupRequestAssignment],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `SyncGroupResponse` of API 14, versions 0-5, flexible from 4 on.
public struct SyncGroupResponse: ResponseMessage {
    public static var name: String { "SyncGroupResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 14) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 5) }

    /// `int32`, versions 1-5, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, version 5, may be null, default null, left out silently of other versions.
    public var protocolType: String?
    /// `string`, version 5, may be null, default null, left out silently of other versions.
    public var protocolName: String?
    /// `bytes`.
    public var assignment: Bytes
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        protocolType: String? = nil,
        protocolName: String? = nil,
        assignment: Bytes = Bytes(),
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.protocolType = protocolType
        self.protocolName = protocolName
        self.assignment = assignment
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SyncGroupResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        if version >= 5 {
            self.protocolType = try reader.nullableString(compact: flexible)
        } else {
            self.protocolType = nil
        }
        if version >= 5 {
            self.protocolName = try reader.nullableString(compact: flexible)
        } else {
            self.protocolName = nil
        }
        self.assignment = try reader.bytes(compact: flexible, field: "assignment")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SyncGroupResponse.check(version, at: writer.count)
        let flexible = version >= 4
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode.rawValue)
        if version >= 5 {
            try writer.nullableString(self.protocolType, compact: flexible)
        }
        if version >= 5 {
            try writer.nullableString(self.protocolName, compact: flexible)
        }
        try writer.bytes(self.assignment, compact: flexible)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
