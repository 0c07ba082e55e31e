// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ControlRecordTypeSchema: JSONStructure {
    public static var structureName: String {
        "ControlRecordTypeSchema"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.type = try json.int16("type")
    }
}

extension ControlRecordTypeSchema {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("type", self.type)
    }
}
