// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DefaultPrincipalData: JSONStructure {
    public static var structureName: String {
        "DefaultPrincipalData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.type = try json.string("type")
        self.name = try json.string("name")
        self.tokenAuthenticated = try json.bool("tokenAuthenticated")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DefaultPrincipalData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("type", self.type)
        json.string("name", self.name)
        json.bool("tokenAuthenticated", self.tokenAuthenticated)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
