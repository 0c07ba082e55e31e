// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ResponseHeader: JSONStructure {
    public static var structureName: String {
        "ResponseHeader"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.correlationId = try json.int32("correlationId")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ResponseHeader {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("correlationId", self.correlationId)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
