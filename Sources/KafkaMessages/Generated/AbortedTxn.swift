// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `AbortedTxn`, version 0.
public struct AbortedTxn: Message {
    public static var name: String { "AbortedTxn" }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `int64`.
    public var producerId: Int64
    /// `int64`.
    public var firstOffset: Int64
    /// `int64`.
    public var lastOffset: Int64
    /// `int64`.
    public var lastStableOffset: Int64

    /// Makes a value; what is not given has its default.
    public init(
        producerId: Int64 = 0,
        firstOffset: Int64 = 0,
        lastOffset: Int64 = 0,
        lastStableOffset: Int64 = 0
    ) {
        self.producerId = producerId
        self.firstOffset = firstOffset
        self.lastOffset = lastOffset
        self.lastStableOffset = lastStableOffset
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AbortedTxn.check(version, at: reader.offset)
        self.producerId = try reader.int64()
        self.firstOffset = try reader.int64()
        self.lastOffset = try reader.int64()
        self.lastStableOffset = try reader.int64()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AbortedTxn.check(version, at: writer.count)
        writer.int64(self.producerId)
        writer.int64(self.firstOffset)
        writer.int64(self.lastOffset)
        writer.int64(self.lastStableOffset)
    }
}
