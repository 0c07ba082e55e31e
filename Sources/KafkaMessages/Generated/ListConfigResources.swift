// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ListConfigResourcesRequest` of API 74, versions 0-1, flexible.
public struct ListConfigResourcesRequest: RequestMessage {
    public typealias Response = ListConfigResourcesResponse

    public static var name: String { "ListConfigResourcesRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 74) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `[]int8`, version 1.
    public var resourceTypes: [Int8]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        resourceTypes: [Int8] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.resourceTypes = resourceTypes
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListConfigResourcesRequest.check(version, at: reader.offset)
        if version >= 1 {
            self.resourceTypes = try reader.int8Array(compact: true, field: "resourceTypes")
        } else {
            self.resourceTypes = []
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListConfigResourcesRequest.check(version, at: writer.count)
        if version >= 1 {
            try writer.int8Array(self.resourceTypes, compact: true)
        } else if !self.resourceTypes.isEmpty {
            throw writer.fieldNotInVersion("resourceTypes", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `ListConfigResourcesResponse` of API 74, versions 0-1, flexible.
public struct ListConfigResourcesResponse: ResponseMessage {
    public static var name: String { "ListConfigResourcesResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 74) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]ConfigResource`.
    public var configResources: [ConfigResource]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        configResources: [ConfigResource] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.configResources = configResources
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListConfigResourcesResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.configResources = try ConfigResource.array(from: &reader, version: version, field: "configResources")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListConfigResourcesResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try ConfigResource.encode(self.configResources, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListConfigResourcesResponse {
    /// The structure of ``ListConfigResourcesResponse/configResources``.
    public struct ConfigResource: Sendable, Equatable {
        /// `string`.
        public var resourceName: String
        /// `int8`, version 1, default 16, left out silently of other versions.
        public var resourceType: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            resourceName: String = "",
            resourceType: Int8 = 16,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.resourceName = resourceName
            self.resourceType = resourceType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.resourceName = try reader.string(compact: true, field: "resourceName")
            if version >= 1 {
                self.resourceType = try reader.int8()
            } else {
                self.resourceType = 16
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ConfigResource] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 2,
                field: field
            )
            var elements: [ConfigResource] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ConfigResource(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.resourceName, compact: true)
            if version >= 1 {
                writer.int8(self.resourceType)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ConfigResource],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
