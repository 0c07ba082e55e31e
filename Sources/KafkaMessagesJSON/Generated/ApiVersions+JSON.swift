// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ApiVersionsRequest: JSONStructure {
    public static var structureName: String {
        "ApiVersionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.clientSoftwareName = try json.string("clientSoftwareName")
        }
        if version >= 3 {
            self.clientSoftwareVersion = try json.string("clientSoftwareVersion")
        }
        if version >= 5 {
            self.clusterId = try json.nullableString("clusterId")
        }
        if version >= 5 {
            self.nodeId = try json.int32("nodeId")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ApiVersionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.string("clientSoftwareName", self.clientSoftwareName)
        }
        if version >= 3 {
            json.string("clientSoftwareVersion", self.clientSoftwareVersion)
        }
        if version >= 5 {
            json.nullableString("clusterId", self.clusterId)
        }
        if version >= 5 {
            json.int32("nodeId", self.nodeId)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ApiVersionsResponse: JSONStructure {
    public static var structureName: String {
        "ApiVersionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.apiKeys = try json.structureArray("apiKeys", version: version)
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        if version >= 3, json.has("supportedFeatures") {
            self.supportedFeatures = try json.structureArray("supportedFeatures", version: version)
        }
        if version >= 3, json.has("finalizedFeaturesEpoch") {
            self.finalizedFeaturesEpoch = try json.int64("finalizedFeaturesEpoch")
        }
        if version >= 3, json.has("finalizedFeatures") {
            self.finalizedFeatures = try json.structureArray("finalizedFeatures", version: version)
        }
        if version >= 3, json.has("zkMigrationReady") {
            self.zkMigrationReady = try json.bool("zkMigrationReady")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ApiVersionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("apiKeys", self.apiKeys, version: version)
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 3, !self.supportedFeatures.isEmpty {
            json.structureArray("supportedFeatures", self.supportedFeatures, version: version)
        }
        if version >= 3, self.finalizedFeaturesEpoch != -1 {
            json.int64("finalizedFeaturesEpoch", self.finalizedFeaturesEpoch)
        }
        if version >= 3, !self.finalizedFeatures.isEmpty {
            json.structureArray("finalizedFeatures", self.finalizedFeatures, version: version)
        }
        if version >= 3, self.zkMigrationReady {
            json.bool("zkMigrationReady", self.zkMigrationReady)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ApiVersionsResponse.ApiVersion: JSONStructure {
    public static var structureName: String {
        "ApiVersionsResponse.ApiVersion"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.apiKey = try json.int16("apiKey")
        self.minVersion = try json.int16("minVersion")
        self.maxVersion = try json.int16("maxVersion")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ApiVersionsResponse.ApiVersion {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("apiKey", self.apiKey)
        json.int16("minVersion", self.minVersion)
        json.int16("maxVersion", self.maxVersion)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ApiVersionsResponse.SupportedFeatureKey: JSONStructure {
    public static var structureName: String {
        "ApiVersionsResponse.SupportedFeatureKey"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.minVersion = try json.int16("minVersion")
        self.maxVersion = try json.int16("maxVersion")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ApiVersionsResponse.SupportedFeatureKey {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int16("minVersion", self.minVersion)
        json.int16("maxVersion", self.maxVersion)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ApiVersionsResponse.FinalizedFeatureKey: JSONStructure {
    public static var structureName: String {
        "ApiVersionsResponse.FinalizedFeatureKey"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.maxVersionLevel = try json.int16("maxVersionLevel")
        self.minVersionLevel = try json.int16("minVersionLevel")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ApiVersionsResponse.FinalizedFeatureKey {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int16("maxVersionLevel", self.maxVersionLevel)
        json.int16("minVersionLevel", self.minVersionLevel)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
