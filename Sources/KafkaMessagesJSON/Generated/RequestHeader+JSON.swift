// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension RequestHeader: JSONStructure {
    public static var structureName: String {
        "RequestHeader"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.requestApiKey = try json.int16("requestApiKey")
        self.requestApiVersion = try json.int16("requestApiVersion")
        self.correlationId = try json.int32("correlationId")
        if version >= 1 {
            self.clientId = try json.nullableString("clientId")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension RequestHeader {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("requestApiKey", self.requestApiKey)
        json.int16("requestApiVersion", self.requestApiVersion)
        json.int32("correlationId", self.correlationId)
        if version >= 1 {
            json.nullableString("clientId", self.clientId)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
