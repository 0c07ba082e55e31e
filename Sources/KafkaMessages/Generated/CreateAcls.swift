// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `CreateAclsRequest` of API 30, versions 0-3, flexible from 2 on.
public struct CreateAclsRequest: RequestMessage {
    public typealias Response = CreateAclsResponse

    public static var name: String { "CreateAclsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 30) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]AclCreation`.
    public var creations: [AclCreation]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        creations: [AclCreation] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.creations = creations
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreateAclsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.creations = try AclCreation.array(from: &reader, version: version, field: "creations")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateAclsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try AclCreation.encode(self.creations, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreateAclsRequest {
    /// The structure of ``CreateAclsRequest/creations``.
    public struct AclCreation: Sendable, Equatable {
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// `int8`, versions 1-3, default 3.
        public var resourcePatternType: Int8
        /// `string`.
        public var principal: String
        /// `string`.
        public var host: String
        /// `int8`.
        public var operation: Int8
        /// `int8`.
        public var permissionType: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            resourcePatternType: Int8 = 3,
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.resourcePatternType = resourcePatternType
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            if version >= 1 {
                self.resourcePatternType = try reader.int8()
            } else {
                self.resourcePatternType = 3
            }
            self.principal = try reader.string(compact: flexible, field: "principal")
            self.host = try reader.string(compact: flexible, field: "host")
            self.operation = try reader.int8()
            self.permissionType = try reader.int8()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AclCreation] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 8,
                field: field
            )
            var elements: [AclCreation] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AclCreation(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            if version >= 1 {
                writer.int8(self.resourcePatternType)
            } else if self.resourcePatternType != 3 {
                throw writer.fieldNotInVersion("resourcePatternType", version)
            }
            try writer.string(self.principal, compact: flexible)
            try writer.string(self.host, compact: flexible)
            writer.int8(self.operation)
            writer.int8(self.permissionType)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AclCreation],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `CreateAclsResponse` of API 30, versions 0-3, flexible from 2 on.
public struct CreateAclsResponse: ResponseMessage {
    public static var name: String { "CreateAclsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 30) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]AclCreationResult`.
    public var results: [AclCreationResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [AclCreationResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreateAclsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.results = try AclCreationResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateAclsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        try AclCreationResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreateAclsResponse {
    /// The structure of ``CreateAclsResponse/results``.
    public struct AclCreationResult: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AclCreationResult] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 4,
                field: field
            )
            var elements: [AclCreationResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AclCreationResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AclCreationResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
