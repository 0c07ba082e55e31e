// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `ControlRecordTypeSchema`, version 0.
public struct ControlRecordTypeSchema: Message {
    public static var name: String { "ControlRecordTypeSchema" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `int16`.
    public var type: Int16

    /// Makes a value; what is not given has its default.
    public init(
        type: Int16 = 0
    ) {
        self.type = type
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ControlRecordTypeSchema.check(version, at: reader.offset)
        self.type = try reader.int16()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ControlRecordTypeSchema.check(version, at: writer.count)
        writer.int16(self.type)
    }
}
