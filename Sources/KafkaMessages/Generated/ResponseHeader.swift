// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The header `ResponseHeader`, versions 0-1, flexible from 1 on.
public struct ResponseHeader: Message {
    public static var name: String { "ResponseHeader" }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `int32`.
    public var correlationId: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        correlationId: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.correlationId = correlationId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ResponseHeader.check(version, at: reader.offset)
        let flexible = version >= 1
        self.correlationId = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ResponseHeader.check(version, at: writer.count)
        let flexible = version >= 1
        writer.int32(self.correlationId)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
