// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeUserScramCredentialsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeUserScramCredentialsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.users = try json.nullableStructureArray("users", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeUserScramCredentialsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableStructureArray("users", self.users, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsRequest.UserName: JSONStructure {
    public static var structureName: String {
        "DescribeUserScramCredentialsRequest.UserName"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeUserScramCredentialsRequest.UserName {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeUserScramCredentialsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeUserScramCredentialsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult: JSONStructure {
    public static var structureName: String {
        "DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.user = try json.string("user")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.credentialInfos = try json.structureArray("credentialInfos", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeUserScramCredentialsResponse.DescribeUserScramCredentialsResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("user", self.user)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("credentialInfos", self.credentialInfos, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse.CredentialInfo: JSONStructure {
    public static var structureName: String {
        "DescribeUserScramCredentialsResponse.CredentialInfo"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.mechanism = try json.int8("mechanism")
        self.iterations = try json.int32("iterations")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeUserScramCredentialsResponse.CredentialInfo {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("mechanism", self.mechanism)
        json.int32("iterations", self.iterations)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
