// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension LeaderChangeMessage: JSONStructure {
    public static var structureName: String {
        "LeaderChangeMessage"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.version = try json.int16("version")
        self.leaderId = try json.int32("leaderId")
        self.voters = try json.structureArray("voters", version: version)
        self.grantingVoters = try json.structureArray("grantingVoters", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension LeaderChangeMessage {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("version", self.version)
        json.int32("leaderId", self.leaderId)
        json.structureArray("voters", self.voters, version: version)
        json.structureArray("grantingVoters", self.grantingVoters, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension LeaderChangeMessage.Voter: JSONStructure {
    public static var structureName: String {
        "LeaderChangeMessage.Voter"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.voterId = try json.int32("voterId")
        if version >= 1 {
            self.voterDirectoryId = try json.uuid("voterDirectoryId")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension LeaderChangeMessage.Voter {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("voterId", self.voterId)
        if version >= 1 {
            json.uuid("voterDirectoryId", self.voterDirectoryId)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
