// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension SaslHandshakeRequest: JSONStructure {
    public static var structureName: String {
        "SaslHandshakeRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.mechanism = try json.string("mechanism")
    }
}

extension SaslHandshakeRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("mechanism", self.mechanism)
    }
}

extension SaslHandshakeResponse: JSONStructure {
    public static var structureName: String {
        "SaslHandshakeResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.mechanisms = try json.stringArray("mechanisms")
    }
}

extension SaslHandshakeResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.stringArray("mechanisms", self.mechanisms)
    }
}
