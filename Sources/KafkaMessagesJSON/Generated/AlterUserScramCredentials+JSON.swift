// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AlterUserScramCredentialsRequest: JSONStructure {
    public static var structureName: String {
        "AlterUserScramCredentialsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.deletions = try json.structureArray("deletions", version: version)
        self.upsertions = try json.structureArray("upsertions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterUserScramCredentialsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("deletions", self.deletions, version: version)
        json.structureArray("upsertions", self.upsertions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialDeletion: JSONStructure {
    public static var structureName: String {
        "AlterUserScramCredentialsRequest.ScramCredentialDeletion"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.mechanism = try json.int8("mechanism")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialDeletion {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int8("mechanism", self.mechanism)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialUpsertion: JSONStructure {
    public static var structureName: String {
        "AlterUserScramCredentialsRequest.ScramCredentialUpsertion"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.mechanism = try json.int8("mechanism")
        self.iterations = try json.int32("iterations")
        self.salt = try json.bytes("salt")
        self.saltedPassword = try json.bytes("saltedPassword")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterUserScramCredentialsRequest.ScramCredentialUpsertion {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int8("mechanism", self.mechanism)
        json.int32("iterations", self.iterations)
        json.bytes("salt", self.salt)
        json.bytes("saltedPassword", self.saltedPassword)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsResponse: JSONStructure {
    public static var structureName: String {
        "AlterUserScramCredentialsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.results = try json.structureArray("results", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterUserScramCredentialsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("results", self.results, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult: JSONStructure {
    public static var structureName: String {
        "AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.user = try json.string("user")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AlterUserScramCredentialsResponse.AlterUserScramCredentialsResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("user", self.user)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
