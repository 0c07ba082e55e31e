// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeClusterRequest` of API 60, versions 0-2, flexible.
public struct DescribeClusterRequest: RequestMessage {
    public typealias Response = DescribeClusterResponse

    public static var name: String { "DescribeClusterRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 60) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `bool`.
    public var includeClusterAuthorizedOperations: Bool
    /// `int8`, versions 1-2, default 1.
    public var endpointType: Int8
    /// `bool`, version 2.
    public var includeFencedBrokers: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        includeClusterAuthorizedOperations: Bool = false,
        endpointType: Int8 = 1,
        includeFencedBrokers: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.includeClusterAuthorizedOperations = includeClusterAuthorizedOperations
        self.endpointType = endpointType
        self.includeFencedBrokers = includeFencedBrokers
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeClusterRequest.check(version, at: reader.offset)
        self.includeClusterAuthorizedOperations = try reader.bool()
        if version >= 1 {
            self.endpointType = try reader.int8()
        } else {
            self.endpointType = 1
        }
        if version >= 2 {
            self.includeFencedBrokers = try reader.bool()
        } else {
            self.includeFencedBrokers = false
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeClusterRequest.check(version, at: writer.count)
        writer.bool(self.includeClusterAuthorizedOperations)
        if version >= 1 {
            writer.int8(self.endpointType)
        } else if self.endpointType != 1 {
            throw writer.fieldNotInVersion("endpointType", version)
        }
        if version >= 2 {
            writer.bool(self.includeFencedBrokers)
        } else if self.includeFencedBrokers {
            throw writer.fieldNotInVersion("includeFencedBrokers", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `DescribeClusterResponse` of API 60, versions 0-2, flexible.
public struct DescribeClusterResponse: ResponseMessage {
    public static var name: String { "DescribeClusterResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 60) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// `int8`, versions 1-2, default 1.
    public var endpointType: Int8
    /// `string`.
    public var clusterId: String
    /// `int32`, default -1.
    public var controllerId: Int32
    /// `[]DescribeClusterBroker`.
    public var brokers: [DescribeClusterBroker]
    /// `int32`, default -2147483648.
    public var clusterAuthorizedOperations: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        endpointType: Int8 = 1,
        clusterId: String = "",
        controllerId: Int32 = -1,
        brokers: [DescribeClusterBroker] = [],
        clusterAuthorizedOperations: Int32 = -2_147_483_648,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.endpointType = endpointType
        self.clusterId = clusterId
        self.controllerId = controllerId
        self.brokers = brokers
        self.clusterAuthorizedOperations = clusterAuthorizedOperations
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeClusterResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        if version >= 1 {
            self.endpointType = try reader.int8()
        } else {
            self.endpointType = 1
        }
        self.clusterId = try reader.string(compact: true, field: "clusterId")
        self.controllerId = try reader.int32()
        self.brokers = try DescribeClusterBroker.array(from: &reader, version: version, field: "brokers")
        self.clusterAuthorizedOperations = try reader.int32()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeClusterResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        if version >= 1 {
            writer.int8(self.endpointType)
        } else if self.endpointType != 1 {
            throw writer.fieldNotInVersion("endpointType", version)
        }
        try writer.string(self.clusterId, compact: true)
        writer.int32(self.controllerId)
        try DescribeClusterBroker.encode(self.brokers, to: &writer, version: version)
        writer.int32(self.clusterAuthorizedOperations)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeClusterResponse {
    /// The structure of ``DescribeClusterResponse/brokers``.
    public struct DescribeClusterBroker: Sendable, Equatable {
        /// `int32`.
        public var brokerId: Int32
        /// `string`.
        public var host: String
        /// `int32`.
        public var port: Int32
        /// `string`, may be null, default null.
        public var rack: String?
        /// `bool`, version 2.
        public var isFenced: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            brokerId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            isFenced: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.brokerId = brokerId
            self.host = host
            self.port = port
            self.rack = rack
            self.isFenced = isFenced
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.brokerId = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.int32()
            self.rack = try reader.nullableString(compact: true)
            if version >= 2 {
                self.isFenced = try reader.bool()
            } else {
                self.isFenced = false
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeClusterBroker] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 11,
                field: field
            )
            var elements: [DescribeClusterBroker] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeClusterBroker(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.brokerId)
            try writer.string(self.host, compact: true)
            writer.int32(self.port)
            try writer.nullableString(self.rack, compact: true)
            if version >= 2 {
                writer.bool(self.isFenced)
            } else if self.isFenced {
                throw writer.fieldNotInVersion("isFenced", version)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeClusterBroker],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
