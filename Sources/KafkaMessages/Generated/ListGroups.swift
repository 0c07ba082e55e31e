// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ListGroupsRequest` of API 16, versions 0-5, flexible from 3 on.
public struct ListGroupsRequest: RequestMessage {
    public typealias Response = ListGroupsResponse

    public static var name: String { "ListGroupsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 16) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `[]string`, versions 4-5.
    public var statesFilter: [String]
    /// `[]string`, version 5.
    public var typesFilter: [String]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        statesFilter: [String] = [],
        typesFilter: [String] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.statesFilter = statesFilter
        self.typesFilter = typesFilter
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListGroupsRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        if version >= 4 {
            self.statesFilter = try reader.stringArray(compact: flexible, field: "statesFilter")
        } else {
            self.statesFilter = []
        }
        if version >= 5 {
            self.typesFilter = try reader.stringArray(compact: flexible, field: "typesFilter")
        } else {
            self.typesFilter = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListGroupsRequest.check(version, at: writer.count)
        let flexible = version >= 3
        if version >= 4 {
            try writer.stringArray(self.statesFilter, compact: flexible)
        } else if !self.statesFilter.isEmpty {
            throw writer.fieldNotInVersion("statesFilter", version)
        }
        if version >= 5 {
            try writer.stringArray(self.typesFilter, compact: flexible)
        } else if !self.typesFilter.isEmpty {
            throw writer.fieldNotInVersion("typesFilter", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `ListGroupsResponse` of API 16, versions 0-5, flexible from 3 on.
public struct ListGroupsResponse: ResponseMessage {
    public static var name: String { "ListGroupsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 16) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `int32`, versions 1-5, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]ListedGroup`.
    public var groups: [ListedGroup]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        groups: [ListedGroup] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.groups = groups
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListGroupsResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.groups = try ListedGroup.array(from: &reader, version: version, field: "groups")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListGroupsResponse.check(version, at: writer.count)
        let flexible = version >= 3
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        writer.int16(self.errorCode.rawValue)
        try ListedGroup.encode(self.groups, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ListGroupsResponse {
    /// The structure of ``ListGroupsResponse/groups``.
    public struct ListedGroup: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `string`.
        public var protocolType: String
        /// `string`, versions 4-5, left out silently of other versions.
        public var groupState: String
        /// `string`, version 5, left out silently of other versions.
        public var groupType: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            protocolType: String = "",
            groupState: String = "",
            groupType: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.protocolType = protocolType
            self.groupState = groupState
            self.groupType = groupType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.groupId = try reader.string(compact: flexible, field: "groupId")
            self.protocolType = try reader.string(compact: flexible, field: "protocolType")
            if version >= 4 {
                self.groupState = try reader.string(compact: flexible, field: "groupState")
            } else {
                self.groupState = ""
            }
            if version >= 5 {
                self.groupType = try reader.string(compact: flexible, field: "groupType")
            } else {
                self.groupType = ""
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ListedGroup] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ListedGroup] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ListedGroup(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            try writer.string(self.groupId, compact: flexible)
            try writer.string(self.protocolType, compact: flexible)
            if version >= 4 {
                try writer.string(self.groupState, compact: flexible)
            }
            if version >= 5 {
                try writer.string(self.groupType, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ListedGroup],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
