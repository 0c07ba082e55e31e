// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `VotersRecord`, version 0, flexible.
public struct VotersRecord: Message {
    public static var name: String { "VotersRecord" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int16`.
    public var version: Int16
    /// `[]Voter`.
    public var voters: [Voter]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        version: Int16 = 0,
        voters: [Voter] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.version = version
        self.voters = voters
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try VotersRecord.check(version, at: reader.offset)
        self.version = try reader.int16()
        self.voters = try Voter.array(from: &reader, version: version, field: "voters")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try VotersRecord.check(version, at: writer.count)
        writer.int16(self.version)
        try Voter.encode(self.voters, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VotersRecord {
    /// The structure of ``VotersRecord/voters``.
    public struct Voter: Sendable, Equatable {
        /// `int32`.
        public var voterId: Int32
        /// `uuid`.
        public var voterDirectoryId: KafkaUUID
        /// `[]Endpoint`.
        public var endpoints: [Endpoint]
        /// `KRaftVersionFeature`.
        public var kRaftVersionFeature: KRaftVersionFeature
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            voterId: Int32 = 0,
            voterDirectoryId: KafkaUUID = .zero,
            endpoints: [Endpoint] = [],
            kRaftVersionFeature: KRaftVersionFeature = KRaftVersionFeature(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.voterId = voterId
            self.voterDirectoryId = voterDirectoryId
            self.endpoints = endpoints
            self.kRaftVersionFeature = kRaftVersionFeature
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.voterId = try reader.int32()
            self.voterDirectoryId = try reader.uuid()
            self.endpoints = try Endpoint.array(from: &reader, version: version, field: "endpoints")
            self.kRaftVersionFeature = try KRaftVersionFeature(from: &reader, version: version)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Voter] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 27,
                field: field
            )
            var elements: [Voter] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Voter(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.voterId)
            writer.uuid(self.voterDirectoryId)
            try Endpoint.encode(self.endpoints, to: &writer, version: version)
            try self.kRaftVersionFeature.encode(to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Voter],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension VotersRecord {
    /// The structure of ``VotersRecord/Voter/endpoints``.
    public struct Endpoint: Sendable, Equatable {
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
        ) throws(WireError) -> [Endpoint] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [Endpoint] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Endpoint(from: &reader, version: version))
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
            _ elements: [Endpoint],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension VotersRecord {
    /// The structure of ``VotersRecord/Voter/kRaftVersionFeature``.
    public struct KRaftVersionFeature: Sendable, Equatable {
        /// `int16`.
        public var minSupportedVersion: Int16
        /// `int16`.
        public var maxSupportedVersion: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            minSupportedVersion: Int16 = 0,
            maxSupportedVersion: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.minSupportedVersion = minSupportedVersion
            self.maxSupportedVersion = maxSupportedVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.minSupportedVersion = try reader.int16()
            self.maxSupportedVersion = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int16(self.minSupportedVersion)
            writer.int16(self.maxSupportedVersion)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
