// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The header `RequestHeader`, versions 0-2, flexible from 2 on.
public struct RequestHeader: Message {
    public static var name: String { "RequestHeader" }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 2) }

    /// `int16`.
    public var requestApiKey: Int16
    /// `int16`.
    public var requestApiVersion: Int16
    /// `int32`.
    public var correlationId: Int32
    /// `string`, versions 1-2, may be null, left out silently of other versions.
    public var clientId: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        requestApiKey: Int16 = 0,
        requestApiVersion: Int16 = 0,
        correlationId: Int32 = 0,
        clientId: String? = "",
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.requestApiKey = requestApiKey
        self.requestApiVersion = requestApiVersion
        self.correlationId = correlationId
        self.clientId = clientId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try RequestHeader.check(version, at: reader.offset)
        let flexible = version >= 2
        self.requestApiKey = try reader.int16()
        self.requestApiVersion = try reader.int16()
        self.correlationId = try reader.int32()
        if version >= 1 {
            self.clientId = try reader.nullableString(compact: false)
        } else {
            self.clientId = ""
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try RequestHeader.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.requestApiKey)
        writer.int16(self.requestApiVersion)
        writer.int32(self.correlationId)
        if version >= 1 {
            try writer.nullableString(self.clientId, compact: false)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
