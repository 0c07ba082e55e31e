// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `EndTxnMarker`, version 0.
public struct EndTxnMarker: Message {
    public static var name: String { "EndTxnMarker" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `int32`.
    public var coordinatorEpoch: Int32

    /// Makes a value; what is not given has its default.
    public init(
        coordinatorEpoch: Int32 = 0
    ) {
        self.coordinatorEpoch = coordinatorEpoch
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try EndTxnMarker.check(version, at: reader.offset)
        self.coordinatorEpoch = try reader.int32()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try EndTxnMarker.check(version, at: writer.count)
        writer.int32(self.coordinatorEpoch)
    }
}
