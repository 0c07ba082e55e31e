// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AddRaftVoterRequest` of API 80, versions 0-1, flexible.
public struct AddRaftVoterRequest: RequestMessage {
    public typealias Response = AddRaftVoterResponse

    public static var name: String { "AddRaftVoterRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 80) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `string`, may be null.
    public var clusterId: String?
    /// `int32`.
    public var timeoutMs: Int32
    /// `int32`.
    public var voterId: Int32
    /// `uuid`.
    public var voterDirectoryId: KafkaUUID
    /// `[]Listener`.
    public var listeners: [Listener]
    /// `bool`, version 1, default true.
    public var ackWhenCommitted: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = "",
        timeoutMs: Int32 = 0,
        voterId: Int32 = 0,
        voterDirectoryId: KafkaUUID = .zero,
        listeners: [Listener] = [],
        ackWhenCommitted: Bool = true,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.timeoutMs = timeoutMs
        self.voterId = voterId
        self.voterDirectoryId = voterDirectoryId
        self.listeners = listeners
        self.ackWhenCommitted = ackWhenCommitted
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AddRaftVoterRequest.check(version, at: reader.offset)
        self.clusterId = try reader.nullableString(compact: true)
        self.timeoutMs = try reader.int32()
        self.voterId = try reader.int32()
        self.voterDirectoryId = try reader.uuid()
        self.listeners = try Listener.array(from: &reader, version: version, field: "listeners")
        if version >= 1 {
            self.ackWhenCommitted = try reader.bool()
        } else {
            self.ackWhenCommitted = true
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddRaftVoterRequest.check(version, at: writer.count)
        try writer.nullableString(self.clusterId, compact: true)
        writer.int32(self.timeoutMs)
        writer.int32(self.voterId)
        writer.uuid(self.voterDirectoryId)
        try Listener.encode(self.listeners, to: &writer, version: version)
        if version >= 1 {
            writer.bool(self.ackWhenCommitted)
        } else if !self.ackWhenCommitted {
            throw writer.fieldNotInVersion("ackWhenCommitted", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AddRaftVoterRequest {
    /// The structure of ``AddRaftVoterRequest/listeners``.
    public struct Listener: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
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
                minimumElementSize: 5,
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

/// The response `AddRaftVoterResponse` of API 80, versions 0-1, flexible.
public struct AddRaftVoterResponse: ResponseMessage {
    public static var name: String { "AddRaftVoterResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 80) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AddRaftVoterResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddRaftVoterResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
