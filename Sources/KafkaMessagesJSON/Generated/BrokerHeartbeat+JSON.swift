// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension BrokerHeartbeatRequest: JSONStructure {
    public static var structureName: String {
        "BrokerHeartbeatRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.currentMetadataOffset = try json.int64("currentMetadataOffset")
        self.wantFence = try json.bool("wantFence")
        self.wantShutDown = try json.bool("wantShutDown")
        if version >= 1, json.has("offlineLogDirs") {
            self.offlineLogDirs = try json.uuidArray("offlineLogDirs")
        }
        if version >= 2, json.has("cordonedLogDirs") {
            self.cordonedLogDirs = try json.nullableUuidArray("cordonedLogDirs")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BrokerHeartbeatRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.int64("currentMetadataOffset", self.currentMetadataOffset)
        json.bool("wantFence", self.wantFence)
        json.bool("wantShutDown", self.wantShutDown)
        if version >= 1, !self.offlineLogDirs.isEmpty {
            json.uuidArray("offlineLogDirs", self.offlineLogDirs)
        }
        if version >= 2, self.cordonedLogDirs != nil {
            json.nullableUuidArray("cordonedLogDirs", self.cordonedLogDirs)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension BrokerHeartbeatResponse: JSONStructure {
    public static var structureName: String {
        "BrokerHeartbeatResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.isCaughtUp = try json.bool("isCaughtUp")
        self.isFenced = try json.bool("isFenced")
        self.shouldShutDown = try json.bool("shouldShutDown")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension BrokerHeartbeatResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.bool("isCaughtUp", self.isCaughtUp)
        json.bool("isFenced", self.isFenced)
        json.bool("shouldShutDown", self.shouldShutDown)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
