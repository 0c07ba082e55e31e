// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension EnvelopeRequest: JSONStructure {
    public static var structureName: String {
        "EnvelopeRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.requestData = try json.bytes("requestData")
        self.requestPrincipal = try json.nullableBytes("requestPrincipal")
        self.clientHostAddress = try json.bytes("clientHostAddress")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension EnvelopeRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.bytes("requestData", self.requestData)
        json.nullableBytes("requestPrincipal", self.requestPrincipal)
        json.bytes("clientHostAddress", self.clientHostAddress)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension EnvelopeResponse: JSONStructure {
    public static var structureName: String {
        "EnvelopeResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.responseData = try json.nullableBytes("responseData")
        self.errorCode = try json.errorCode("errorCode")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension EnvelopeResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableBytes("responseData", self.responseData)
        json.errorCode("errorCode", self.errorCode)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
