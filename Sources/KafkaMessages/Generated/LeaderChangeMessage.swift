// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `LeaderChangeMessage`, versions 0-1, flexible.
public struct LeaderChangeMessage: Message {
    public static var name: String { "LeaderChangeMessage" }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 1) }

    /// `int16`.
    public var version: Int16
    /// `int32`.
    public var leaderId: Int32
    /// `[]Voter`.
    public var voters: [Voter]
    /// `[]Voter`.
    public var grantingVoters: [Voter]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        version: Int16 = 0,
        leaderId: Int32 = 0,
        voters: [Voter] = [],
        grantingVoters: [Voter] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.version = version
        self.leaderId = leaderId
        self.voters = voters
        self.grantingVoters = grantingVoters
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try LeaderChangeMessage.check(version, at: reader.offset)
        self.version = try reader.int16()
        self.leaderId = try reader.int32()
        self.voters = try Voter.array(from: &reader, version: version, field: "voters")
        self.grantingVoters = try Voter.array(from: &reader, version: version, field: "grantingVoters")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try LeaderChangeMessage.check(version, at: writer.count)
        writer.int16(self.version)
        writer.int32(self.leaderId)
        try Voter.encode(self.voters, to: &writer, version: version)
        try Voter.encode(self.grantingVoters, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension LeaderChangeMessage {
    /// The structure of ``LeaderChangeMessage/voters`` and others.
    public struct Voter: Sendable, Equatable {
        /// `int32`.
        public var voterId: Int32
        /// `uuid`, version 1.
        public var voterDirectoryId: KafkaUUID
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            voterId: Int32 = 0,
            voterDirectoryId: KafkaUUID = .zero,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.voterId = voterId
            self.voterDirectoryId = voterDirectoryId
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.voterId = try reader.int32()
            if version >= 1 {
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
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
                minimumElementSize: 5,
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
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            } else if self.voterDirectoryId != .zero {
                throw writer.fieldNotInVersion("voterDirectoryId", version)
            }
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
