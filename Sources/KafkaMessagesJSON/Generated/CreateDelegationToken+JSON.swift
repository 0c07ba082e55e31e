// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension CreateDelegationTokenRequest: JSONStructure {
    public static var structureName: String {
        "CreateDelegationTokenRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 3 {
            self.ownerPrincipalType = try json.nullableString("ownerPrincipalType")
        }
        if version >= 3 {
            self.ownerPrincipalName = try json.nullableString("ownerPrincipalName")
        }
        self.renewers = try json.structureArray("renewers", version: version)
        self.maxLifetimeMs = try json.int64("maxLifetimeMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateDelegationTokenRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 3 {
            json.nullableString("ownerPrincipalType", self.ownerPrincipalType)
        }
        if version >= 3 {
            json.nullableString("ownerPrincipalName", self.ownerPrincipalName)
        }
        json.structureArray("renewers", self.renewers, version: version)
        json.int64("maxLifetimeMs", self.maxLifetimeMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateDelegationTokenRequest.CreatableRenewers: JSONStructure {
    public static var structureName: String {
        "CreateDelegationTokenRequest.CreatableRenewers"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.principalType = try json.string("principalType")
        self.principalName = try json.string("principalName")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateDelegationTokenRequest.CreatableRenewers {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension CreateDelegationTokenResponse: JSONStructure {
    public static var structureName: String {
        "CreateDelegationTokenResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.principalType = try json.string("principalType")
        self.principalName = try json.string("principalName")
        if version >= 3 {
            self.tokenRequesterPrincipalType = try json.string("tokenRequesterPrincipalType")
        }
        if version >= 3 {
            self.tokenRequesterPrincipalName = try json.string("tokenRequesterPrincipalName")
        }
        self.issueTimestampMs = try json.int64("issueTimestampMs")
        self.expiryTimestampMs = try json.int64("expiryTimestampMs")
        self.maxTimestampMs = try json.int64("maxTimestampMs")
        self.tokenId = try json.string("tokenId")
        self.hmac = try json.bytes("hmac")
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension CreateDelegationTokenResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version >= 3 {
            json.string("tokenRequesterPrincipalType", self.tokenRequesterPrincipalType)
        }
        if version >= 3 {
            json.string("tokenRequesterPrincipalName", self.tokenRequesterPrincipalName)
        }
        json.int64("issueTimestampMs", self.issueTimestampMs)
        json.int64("expiryTimestampMs", self.expiryTimestampMs)
        json.int64("maxTimestampMs", self.maxTimestampMs)
        json.string("tokenId", self.tokenId)
        json.bytes("hmac", self.hmac)
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
