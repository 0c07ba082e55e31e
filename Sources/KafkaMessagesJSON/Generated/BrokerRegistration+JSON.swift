// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension BrokerRegistrationRequest: JSONStructure {
    public static var structureName: String {
        "BrokerRegistrationRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.clusterId = try json.string("clusterId")
        self.incarnationId = try json.uuid("incarnationId")
        self.listeners = try json.structureArray("listeners", version: version)
        self.features = try json.structureArray("features", version: version)
        self.rack = try json.nullableString("rack")
        if version >= 1 {
            self.isMigratingZkBroker = try json.bool("isMigratingZkBroker")
        }
        if version >= 2 {
            self.logDirs = try json.uuidArray("logDirs")
        }
        if version >= 3 {
            self.previousBrokerEpoch = try json.int64("previousBrokerEpoch")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BrokerRegistrationRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.string("clusterId", self.clusterId)
        json.uuid("incarnationId", self.incarnationId)
        json.structureArray("listeners", self.listeners, version: version)
        json.structureArray("features", self.features, version: version)
        json.nullableString("rack", self.rack)
        if version >= 1 {
            json.bool("isMigratingZkBroker", self.isMigratingZkBroker)
        }
        if version >= 2 {
            json.uuidArray("logDirs", self.logDirs)
        }
        if version >= 3 {
            json.int64("previousBrokerEpoch", self.previousBrokerEpoch)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BrokerRegistrationRequest.Listener: JSONStructure {
    public static var structureName: String {
        "BrokerRegistrationRequest.Listener"
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

extension BrokerRegistrationRequest.Listener {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.int16("securityProtocol", self.securityProtocol)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BrokerRegistrationRequest.Feature: JSONStructure {
    public static var structureName: String {
        "BrokerRegistrationRequest.Feature"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.minSupportedVersion = try json.int16("minSupportedVersion")
        self.maxSupportedVersion = try json.int16("maxSupportedVersion")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BrokerRegistrationRequest.Feature {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int16("minSupportedVersion", self.minSupportedVersion)
        json.int16("maxSupportedVersion", self.maxSupportedVersion)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BrokerRegistrationResponse: JSONStructure {
    public static var structureName: String {
        "BrokerRegistrationResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BrokerRegistrationResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
