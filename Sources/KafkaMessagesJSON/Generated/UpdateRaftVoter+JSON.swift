// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension UpdateRaftVoterRequest: JSONStructure {
    public static var structureName: String {
        "UpdateRaftVoterRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        self.currentLeaderEpoch = try json.int32("currentLeaderEpoch")
        self.voterId = try json.int32("voterId")
        self.voterDirectoryId = try json.uuid("voterDirectoryId")
        self.listeners = try json.structureArray("listeners", version: version)
        self.kRaftVersionFeature = try json.structure("kRaftVersionFeature", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateRaftVoterRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        json.int32("currentLeaderEpoch", self.currentLeaderEpoch)
        json.int32("voterId", self.voterId)
        json.uuid("voterDirectoryId", self.voterDirectoryId)
        json.structureArray("listeners", self.listeners, version: version)
        json.structure("kRaftVersionFeature", self.kRaftVersionFeature, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateRaftVoterRequest.Listener: JSONStructure {
    public static var structureName: String {
        "UpdateRaftVoterRequest.Listener"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateRaftVoterRequest.Listener {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateRaftVoterRequest.KRaftVersionFeature: JSONStructure {
    public static var structureName: String {
        "UpdateRaftVoterRequest.KRaftVersionFeature"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.minSupportedVersion = try json.int16("minSupportedVersion")
        self.maxSupportedVersion = try json.int16("maxSupportedVersion")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateRaftVoterRequest.KRaftVersionFeature {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16("minSupportedVersion", self.minSupportedVersion)
        json.int16("maxSupportedVersion", self.maxSupportedVersion)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateRaftVoterResponse: JSONStructure {
    public static var structureName: String {
        "UpdateRaftVoterResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        if json.has("currentLeader") {
            self.currentLeader = try json.structure("currentLeader", version: version)
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateRaftVoterResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        if self.currentLeader != UpdateRaftVoterResponse.CurrentLeader() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateRaftVoterResponse.CurrentLeader: JSONStructure {
    public static var structureName: String {
        "UpdateRaftVoterResponse.CurrentLeader"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension UpdateRaftVoterResponse.CurrentLeader {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
