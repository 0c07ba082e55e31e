// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DeleteGroupsRequest` of API 42, versions 0-3, flexible from 2 on.
public struct DeleteGroupsRequest: RequestMessage {
    public typealias Response = DeleteGroupsResponse

    public static var name: String { "DeleteGroupsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 42) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `[]string`.
    public var groupsNames: [String]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupsNames: [String] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupsNames = groupsNames
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteGroupsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.groupsNames = try reader.stringArray(compact: flexible, field: "groupsNames")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteGroupsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try writer.stringArray(self.groupsNames, compact: flexible)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `DeleteGroupsResponse` of API 42, versions 0-3, flexible from 2 on.
public struct DeleteGroupsResponse: ResponseMessage {
    public static var name: String { "DeleteGroupsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 42) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DeletableGroupResult`.
    public var results: [DeletableGroupResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [DeletableGroupResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DeleteGroupsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.results = try DeletableGroupResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DeleteGroupsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try DeletableGroupResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DeleteGroupsResponse {
    /// The structure of ``DeleteGroupsResponse/results``.
    public struct DeletableGroupResult: Sendable, Equatable {
        /// `string`.
        public var groupId: String
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, version 3, may be null, default null, left out silently of other versions.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            groupId: String = "",
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.groupId = groupId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.groupId = try reader.string(compact: flexible, field: "groupId")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            if version >= 3 {
                self.errorMessage = try reader.nullableString(compact: flexible)
            } else {
                self.errorMessage = nil
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DeletableGroupResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 4,
                field: field
            )
            var elements: [DeletableGroupResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DeletableGroupResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.groupId, compact: flexible)
            writer.int16(self.errorCode.rawValue)
            if version >= 3 {
                try writer.nullableString(self.errorMessage, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DeletableGroupResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
