// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ListClientMetricsResourcesRequest` of API 74, version 0, flexible.
public struct ListClientMetricsResourcesRequest: RequestMessage {
    public typealias Response = ListClientMetricsResourcesResponse

    public static var name: String { "ListClientMetricsResourcesRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 74) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListClientMetricsResourcesRequest.check(version, at: reader.offset)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListClientMetricsResourcesRequest.check(version, at: writer.count)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `ListClientMetricsResourcesResponse` of API 74, version 0, flexible.
public struct ListClientMetricsResourcesResponse: ResponseMessage {
    public static var name: String { "ListClientMetricsResourcesResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 74) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]ClientMetricsResource`.
    public var clientMetricsResources: [ClientMetricsResource]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        clientMetricsResources: [ClientMetricsResource] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.clientMetricsResources = clientMetricsResources
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListClientMetricsResourcesResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.clientMetricsResources = try ClientMetricsResource.array(
            from: &reader,
            version: version,
            field: "clientMetricsResources"
        )
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListClientMetricsResourcesResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try ClientMetricsResource.encode(self.clientMetricsResources, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListClientMetricsResourcesResponse {
    /// The structure of ``ListClientMetricsResourcesResponse/clientMetricsResources``.
    public struct ClientMetricsResource: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ClientMetricsResource] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 2,
                field: field
            )
            var elements: [ClientMetricsResource] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ClientMetricsResource(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ClientMetricsResource],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
