// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension UpdateFeaturesRequest: JSONStructure {
    public static var structureName: String {
        "UpdateFeaturesRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.timeoutMs = try json.int32("timeoutMs")
        self.featureUpdates = try json.structureArray("featureUpdates", version: version)
        if version >= 1 {
            self.validateOnly = try json.bool("validateOnly")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateFeaturesRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("timeoutMs", self.timeoutMs)
        json.structureArray("featureUpdates", self.featureUpdates, version: version)
        if version >= 1 {
            json.bool("validateOnly", self.validateOnly)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateFeaturesRequest.FeatureUpdateKey: JSONStructure {
    public static var structureName: String {
        "UpdateFeaturesRequest.FeatureUpdateKey"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.feature = try json.string("feature")
        self.maxVersionLevel = try json.int16("maxVersionLevel")
        if version <= 0 {
            self.allowDowngrade = try json.bool("allowDowngrade")
        }
        if version >= 1 {
            self.upgradeType = try json.int8("upgradeType")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateFeaturesRequest.FeatureUpdateKey {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("feature", self.feature)
        json.int16("maxVersionLevel", self.maxVersionLevel)
        if version <= 0 {
            json.bool("allowDowngrade", self.allowDowngrade)
        }
        if version >= 1 {
            json.int8("upgradeType", self.upgradeType)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateFeaturesResponse: JSONStructure {
    public static var structureName: String {
        "UpdateFeaturesResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        if version <= 1 {
            self.results = try json.structureArray("results", version: version)
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateFeaturesResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        if version <= 1 {
            json.structureArray("results", self.results, version: version)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateFeaturesResponse.UpdatableFeatureResult: JSONStructure {
    public static var structureName: String {
        "UpdateFeaturesResponse.UpdatableFeatureResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.feature = try json.string("feature")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateFeaturesResponse.UpdatableFeatureResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("feature", self.feature)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
