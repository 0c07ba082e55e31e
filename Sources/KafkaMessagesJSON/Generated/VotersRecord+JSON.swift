// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension VotersRecord: JSONStructure {
    public static var structureName: String {
        "VotersRecord"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.version = try json.int16("version")
        self.voters = try json.structureArray("voters", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VotersRecord {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("version", self.version)
        json.structureArray("voters", self.voters, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VotersRecord.Voter: JSONStructure {
    public static var structureName: String {
        "VotersRecord.Voter"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.voterId = try json.int32("voterId")
        self.voterDirectoryId = try json.uuid("voterDirectoryId")
        self.endpoints = try json.structureArray("endpoints", version: version)
        self.kRaftVersionFeature = try json.structure("kRaftVersionFeature", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VotersRecord.Voter {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("voterId", self.voterId)
        json.uuid("voterDirectoryId", self.voterDirectoryId)
        json.structureArray("endpoints", self.endpoints, version: version)
        json.structure("kRaftVersionFeature", self.kRaftVersionFeature, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VotersRecord.Endpoint: JSONStructure {
    public static var structureName: String {
        "VotersRecord.Endpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VotersRecord.Endpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension VotersRecord.KRaftVersionFeature: JSONStructure {
    public static var structureName: String {
        "VotersRecord.KRaftVersionFeature"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.minSupportedVersion = try json.int16("minSupportedVersion")
        self.maxSupportedVersion = try json.int16("maxSupportedVersion")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension VotersRecord.KRaftVersionFeature {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("minSupportedVersion", self.minSupportedVersion)
        json.int16("maxSupportedVersion", self.maxSupportedVersion)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
