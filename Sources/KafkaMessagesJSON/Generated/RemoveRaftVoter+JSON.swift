// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension RemoveRaftVoterRequest: JSONStructure {
    public static var structureName: String {
        "RemoveRaftVoterRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        self.voterId = try json.int32("voterId")
        self.voterDirectoryId = try json.uuid("voterDirectoryId")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension RemoveRaftVoterRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        json.int32("voterId", self.voterId)
        json.uuid("voterDirectoryId", self.voterDirectoryId)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension RemoveRaftVoterResponse: JSONStructure {
    public static var structureName: String {
        "RemoveRaftVoterResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension RemoveRaftVoterResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
