// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListClientMetricsResourcesRequest: JSONStructure {
    public static var structureName: String {
        "ListClientMetricsResourcesRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListClientMetricsResourcesRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListClientMetricsResourcesResponse: JSONStructure {
    public static var structureName: String {
        "ListClientMetricsResourcesResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.clientMetricsResources = try json.structureArray("clientMetricsResources", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListClientMetricsResourcesResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("clientMetricsResources", self.clientMetricsResources, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListClientMetricsResourcesResponse.ClientMetricsResource: JSONStructure {
    public static var structureName: String {
        "ListClientMetricsResourcesResponse.ClientMetricsResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListClientMetricsResourcesResponse.ClientMetricsResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
