// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeAclsRequest` of API 29, versions 0-3, flexible from 2 on.
public struct DescribeAclsRequest: RequestMessage {
    public typealias Response = DescribeAclsResponse

    public static var name: String { "DescribeAclsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 29) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `int8`.
    public var resourceTypeFilter: Int8
    /// `string`, may be null.
    public var resourceNameFilter: String?
    /// `int8`, versions 1-3, default 3.
    public var patternTypeFilter: Int8
    /// `string`, may be null.
    public var principalFilter: String?
    /// `string`, may be null.
    public var hostFilter: String?
    /// `int8`.
    public var operation: Int8
    /// `int8`.
    public var permissionType: Int8
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        resourceTypeFilter: Int8 = 0,
        resourceNameFilter: String? = "",
        patternTypeFilter: Int8 = 3,
        principalFilter: String? = "",
        hostFilter: String? = "",
        operation: Int8 = 0,
        permissionType: Int8 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.resourceTypeFilter = resourceTypeFilter
        self.resourceNameFilter = resourceNameFilter
        self.patternTypeFilter = patternTypeFilter
        self.principalFilter = principalFilter
        self.hostFilter = hostFilter
        self.operation = operation
        self.permissionType = permissionType
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeAclsRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.resourceTypeFilter = try reader.int8()
        self.resourceNameFilter = try reader.nullableString(compact: flexible)
        if version >= 1 {
            self.patternTypeFilter = try reader.int8()
        } else {
            self.patternTypeFilter = 3
        }
        self.principalFilter = try reader.nullableString(compact: flexible)
        self.hostFilter = try reader.nullableString(compact: flexible)
        self.operation = try reader.int8()
        self.permissionType = try reader.int8()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeAclsRequest.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int8(self.resourceTypeFilter)
        try writer.nullableString(self.resourceNameFilter, compact: flexible)
        if version >= 1 {
            writer.int8(self.patternTypeFilter)
        } else if self.patternTypeFilter != 3 {
            throw writer.fieldNotInVersion("patternTypeFilter", version)
        }
        try writer.nullableString(self.principalFilter, compact: flexible)
        try writer.nullableString(self.hostFilter, compact: flexible)
        writer.int8(self.operation)
        writer.int8(self.permissionType)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `DescribeAclsResponse` of API 29, versions 0-3, flexible from 2 on.
public struct DescribeAclsResponse: ResponseMessage {
    public static var name: String { "DescribeAclsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 29) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// `[]DescribeAclsResource`.
    public var resources: [DescribeAclsResource]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        resources: [DescribeAclsResource] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.resources = resources
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeAclsResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: flexible)
        self.resources = try DescribeAclsResource.array(from: &reader, version: version, field: "resources")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeAclsResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: flexible)
        try DescribeAclsResource.encode(self.resources, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeAclsResponse {
    /// The structure of ``DescribeAclsResponse/resources``.
    public struct DescribeAclsResource: Sendable, Equatable {
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// `int8`, versions 1-3, default 3.
        public var patternType: Int8
        /// `[]AclDescription`.
        public var acls: [AclDescription]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            patternType: Int8 = 3,
            acls: [AclDescription] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.patternType = patternType
            self.acls = acls
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            if version >= 1 {
                self.patternType = try reader.int8()
            } else {
                self.patternType = 3
            }
            self.acls = try AclDescription.array(from: &reader, version: version, field: "acls")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeAclsResource] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 5,
                field: field
            )
            var elements: [DescribeAclsResource] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeAclsResource(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            if version >= 1 {
                writer.int8(self.patternType)
            } else if self.patternType != 3 {
                throw writer.fieldNotInVersion("patternType", version)
            }
            try AclDescription.encode(self.acls, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeAclsResource],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeAclsResponse {
    /// The structure of ``DescribeAclsResponse/DescribeAclsResource/acls``.
    public struct AclDescription: Sendable, Equatable {
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
            principal: String = "",
            host: String = "",
            operation: Int8 = 0,
            permissionType: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.principal = principal
            self.host = host
            self.operation = operation
            self.permissionType = permissionType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
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
        ) throws(WireError) -> [AclDescription] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 5,
                field: field
            )
            var elements: [AclDescription] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AclDescription(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
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
            _ elements: [AclDescription],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
