// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListConfigResourcesRequest: JSONStructure {
    public static var structureName: String {
        "ListConfigResourcesRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.resourceTypes = try json.int8Array("resourceTypes")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListConfigResourcesRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int8Array("resourceTypes", self.resourceTypes)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListConfigResourcesResponse: JSONStructure {
    public static var structureName: String {
        "ListConfigResourcesResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.configResources = try json.structureArray("configResources", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListConfigResourcesResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("configResources", self.configResources, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListConfigResourcesResponse.ConfigResource: JSONStructure {
    public static var structureName: String {
        "ListConfigResourcesResponse.ConfigResource"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.resourceName = try json.string("resourceName")
        if version >= 1 {
            self.resourceType = try json.int8("resourceType")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListConfigResourcesResponse.ConfigResource {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("resourceName", self.resourceName)
        if version >= 1 {
            json.int8("resourceType", self.resourceType)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
