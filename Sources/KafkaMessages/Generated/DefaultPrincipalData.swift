// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `DefaultPrincipalData`, version 0, flexible.
public struct DefaultPrincipalData: Message {
    public static var name: String { "DefaultPrincipalData" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`.
    public var type: String
    /// `string`.
    public var name: String
    /// `bool`.
    public var tokenAuthenticated: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        type: String = "",
        name: String = "",
        tokenAuthenticated: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.type = type
        self.name = name
        self.tokenAuthenticated = tokenAuthenticated
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DefaultPrincipalData.check(version, at: reader.offset)
        self.type = try reader.string(compact: true, field: "type")
        self.name = try reader.string(compact: true, field: "name")
        self.tokenAuthenticated = try reader.bool()
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DefaultPrincipalData.check(version, at: writer.count)
        try writer.string(self.type, compact: true)
        try writer.string(self.name, compact: true)
        writer.bool(self.tokenAuthenticated)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}
