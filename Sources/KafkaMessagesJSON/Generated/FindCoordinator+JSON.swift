// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension FindCoordinatorRequest: JSONStructure {
    public static var structureName: String {
        "FindCoordinatorRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 3 {
            self.key = try json.string("key")
        }
        if version >= 1 {
            self.keyType = try json.int8("keyType")
        }
        if version >= 4 {
            self.coordinatorKeys = try json.stringArray("coordinatorKeys")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FindCoordinatorRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 3 {
            json.string("key", self.key)
        }
        if version >= 1 {
            json.int8("keyType", self.keyType)
        }
        if version >= 4 {
            json.stringArray("coordinatorKeys", self.coordinatorKeys)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FindCoordinatorResponse: JSONStructure {
    public static var structureName: String {
        "FindCoordinatorResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        if version <= 3 {
            self.errorCode = try json.errorCode("errorCode")
        }
        if version >= 1 && version <= 3 {
            self.errorMessage = try json.nullableString("errorMessage")
        }
        if version <= 3 {
            self.nodeId = try json.int32("nodeId")
        }
        if version <= 3 {
            self.host = try json.string("host")
        }
        if version <= 3 {
            self.port = try json.int32("port")
        }
        if version >= 4 {
            self.coordinators = try json.structureArray("coordinators", version: version)
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FindCoordinatorResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        if version <= 3 {
            json.errorCode("errorCode", self.errorCode)
        }
        if version >= 1 && version <= 3 {
            json.nullableString("errorMessage", self.errorMessage)
        }
        if version <= 3 {
            json.int32("nodeId", self.nodeId)
        }
        if version <= 3 {
            json.string("host", self.host)
        }
        if version <= 3 {
            json.int32("port", self.port)
        }
        if version >= 4 {
            json.structureArray("coordinators", self.coordinators, version: version)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FindCoordinatorResponse.Coordinator: JSONStructure {
    public static var structureName: String {
        "FindCoordinatorResponse.Coordinator"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.key = try json.string("key")
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FindCoordinatorResponse.Coordinator {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("key", self.key)
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
