// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ControllerRegistrationRequest: JSONStructure {
    public static var structureName: String {
        "ControllerRegistrationRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.controllerId = try json.int32("controllerId")
        self.incarnationId = try json.uuid("incarnationId")
        self.zkMigrationReady = try json.bool("zkMigrationReady")
        self.listeners = try json.structureArray("listeners", version: version)
        self.features = try json.structureArray("features", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ControllerRegistrationRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("controllerId", self.controllerId)
        json.uuid("incarnationId", self.incarnationId)
        json.bool("zkMigrationReady", self.zkMigrationReady)
        json.structureArray("listeners", self.listeners, version: version)
        json.structureArray("features", self.features, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ControllerRegistrationRequest.Listener: JSONStructure {
    public static var structureName: String {
        "ControllerRegistrationRequest.Listener"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.securityProtocol = try json.int16("securityProtocol")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ControllerRegistrationRequest.Listener {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.int16("securityProtocol", self.securityProtocol)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ControllerRegistrationRequest.Feature: JSONStructure {
    public static var structureName: String {
        "ControllerRegistrationRequest.Feature"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.minSupportedVersion = try json.int16("minSupportedVersion")
        self.maxSupportedVersion = try json.int16("maxSupportedVersion")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ControllerRegistrationRequest.Feature {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int16("minSupportedVersion", self.minSupportedVersion)
        json.int16("maxSupportedVersion", self.maxSupportedVersion)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ControllerRegistrationResponse: JSONStructure {
    public static var structureName: String {
        "ControllerRegistrationResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ControllerRegistrationResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
