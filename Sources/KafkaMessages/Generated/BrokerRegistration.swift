// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `BrokerRegistrationRequest` of API 62, versions 0-4, flexible.
public struct BrokerRegistrationRequest: RequestMessage {
    public typealias Response = BrokerRegistrationResponse

    public static var name: String { "BrokerRegistrationRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 62) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 4) }

    /// `int32`.
    public var brokerId: Int32
    /// `string`.
    public var clusterId: String
    /// `uuid`.
    public var incarnationId: KafkaUUID
    /// `[]Listener`.
    public var listeners: [Listener]
    /// `[]Feature`.
    public var features: [Feature]
    /// `string`, may be null.
    public var rack: String?
    /// `bool`, versions 1-4, default false.
    public var isMigratingZkBroker: Bool
    /// `[]uuid`, versions 2-4, left out silently of other versions.
    public var logDirs: [KafkaUUID]
    /// `int64`, versions 3-4, default -1, left out silently of other versions.
    public var previousBrokerEpoch: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        clusterId: String = "",
        incarnationId: KafkaUUID = .zero,
        listeners: [Listener] = [],
        features: [Feature] = [],
        rack: String? = "",
        isMigratingZkBroker: Bool = false,
        logDirs: [KafkaUUID] = [],
        previousBrokerEpoch: Int64 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.clusterId = clusterId
        self.incarnationId = incarnationId
        self.listeners = listeners
        self.features = features
        self.rack = rack
        self.isMigratingZkBroker = isMigratingZkBroker
        self.logDirs = logDirs
        self.previousBrokerEpoch = previousBrokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BrokerRegistrationRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.clusterId = try reader.string(compact: true, field: "clusterId")
        self.incarnationId = try reader.uuid()
        self.listeners = try Listener.array(from: &reader, version: version, field: "listeners")
        self.features = try Feature.array(from: &reader, version: version, field: "features")
        self.rack = try reader.nullableString(compact: true)
        if version >= 1 {
            self.isMigratingZkBroker = try reader.bool()
        } else {
            self.isMigratingZkBroker = false
        }
        if version >= 2 {
            self.logDirs = try reader.uuidArray(compact: true, field: "logDirs")
        } else {
            self.logDirs = []
        }
        if version >= 3 {
            self.previousBrokerEpoch = try reader.int64()
        } else {
            self.previousBrokerEpoch = -1
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BrokerRegistrationRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        try writer.string(self.clusterId, compact: true)
        writer.uuid(self.incarnationId)
        try Listener.encode(self.listeners, to: &writer, version: version)
        try Feature.encode(self.features, to: &writer, version: version)
        try writer.nullableString(self.rack, compact: true)
        if version >= 1 {
            writer.bool(self.isMigratingZkBroker)
        } else if self.isMigratingZkBroker {
            throw writer.fieldNotInVersion("isMigratingZkBroker", version)
        }
        if version >= 2 {
            try writer.uuidArray(self.logDirs, compact: true)
        }
        if version >= 3 {
            writer.int64(self.previousBrokerEpoch)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BrokerRegistrationRequest {
    /// The structure of ``BrokerRegistrationRequest/listeners``.
    public struct Listener: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// `int16`.
        public var securityProtocol: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            securityProtocol: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.securityProtocol = securityProtocol
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.securityProtocol = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Listener] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 7,
                field: field
            )
            var elements: [Listener] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Listener(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            writer.int16(self.securityProtocol)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Listener],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension BrokerRegistrationRequest {
    /// The structure of ``BrokerRegistrationRequest/features``.
    public struct Feature: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int16`.
        public var minSupportedVersion: Int16
        /// `int16`.
        public var maxSupportedVersion: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.minSupportedVersion = try reader.int16()
            self.maxSupportedVersion = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Feature] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [Feature] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Feature(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Feature],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `BrokerRegistrationResponse` of API 62, versions 0-4, flexible.
public struct BrokerRegistrationResponse: ResponseMessage {
    public static var name: String { "BrokerRegistrationResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 62) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 4) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `int64`, default -1.
    public var brokerEpoch: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BrokerRegistrationResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.brokerEpoch = try reader.int64()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BrokerRegistrationResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        writer.int64(self.brokerEpoch)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
