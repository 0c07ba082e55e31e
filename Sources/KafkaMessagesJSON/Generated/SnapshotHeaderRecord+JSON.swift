// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension SnapshotHeaderRecord: JSONStructure {
    public static var structureName: String {
        "SnapshotHeaderRecord"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.version = try json.int16("version")
        self.lastContainedLogTimestamp = try json.int64("lastContainedLogTimestamp")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension SnapshotHeaderRecord {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("version", self.version)
        json.int64("lastContainedLogTimestamp", self.lastContainedLogTimestamp)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
