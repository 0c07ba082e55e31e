// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension SnapshotFooterRecord: JSONStructure {
    public static var structureName: String {
        "SnapshotFooterRecord"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.version = try json.int16("version")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension SnapshotFooterRecord {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("version", self.version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
