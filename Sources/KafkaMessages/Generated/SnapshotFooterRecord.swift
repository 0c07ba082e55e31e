// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `SnapshotFooterRecord`, version 0, flexible.
public struct SnapshotFooterRecord: Message {
    public static var name: String { "SnapshotFooterRecord" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int16`.
    public var version: Int16
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        version: Int16 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.version = version
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try SnapshotFooterRecord.check(version, at: reader.offset)
        self.version = try reader.int16()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try SnapshotFooterRecord.check(version, at: writer.count)
        writer.int16(self.version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
