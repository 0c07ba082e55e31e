// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeDelegationTokenRequest: JSONStructure {
    public static var structureName: String {
        "DescribeDelegationTokenRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.owners = try json.nullableStructureArray("owners", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeDelegationTokenRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableStructureArray("owners", self.owners, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeDelegationTokenRequest.DescribeDelegationTokenOwner: JSONStructure {
    public static var structureName: String {
        "DescribeDelegationTokenRequest.DescribeDelegationTokenOwner"
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

extension DescribeDelegationTokenRequest.DescribeDelegationTokenOwner {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeDelegationTokenResponse: JSONStructure {
    public static var structureName: String {
        "DescribeDelegationTokenResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.tokens = try json.structureArray("tokens", version: version)
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeDelegationTokenResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("tokens", self.tokens, version: version)
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationToken: JSONStructure {
    public static var structureName: String {
        "DescribeDelegationTokenResponse.DescribedDelegationToken"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.principalType = try json.string("principalType")
        self.principalName = try json.string("principalName")
        if version >= 3 {
            self.tokenRequesterPrincipalType = try json.string("tokenRequesterPrincipalType")
        }
        if version >= 3 {
            self.tokenRequesterPrincipalName = try json.string("tokenRequesterPrincipalName")
        }
        self.issueTimestamp = try json.int64("issueTimestamp")
        self.expiryTimestamp = try json.int64("expiryTimestamp")
        self.maxTimestamp = try json.int64("maxTimestamp")
        self.tokenId = try json.string("tokenId")
        self.hmac = try json.bytes("hmac")
        self.renewers = try json.structureArray("renewers", version: version)
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationToken {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version >= 3 {
            json.string("tokenRequesterPrincipalType", self.tokenRequesterPrincipalType)
        }
        if version >= 3 {
            json.string("tokenRequesterPrincipalName", self.tokenRequesterPrincipalName)
        }
        json.int64("issueTimestamp", self.issueTimestamp)
        json.int64("expiryTimestamp", self.expiryTimestamp)
        json.int64("maxTimestamp", self.maxTimestamp)
        json.string("tokenId", self.tokenId)
        json.bytes("hmac", self.hmac)
        json.structureArray("renewers", self.renewers, version: version)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer: JSONStructure {
    public static var structureName: String {
        "DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer"
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

extension DescribeDelegationTokenResponse.DescribedDelegationTokenRenewer {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("principalType", self.principalType)
        json.string("principalName", self.principalName)
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
