// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AddRaftVoterRequest: JSONStructure {
    public static var structureName: String {
        "AddRaftVoterRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.clusterId = try json.nullableString("clusterId")
        self.timeoutMs = try json.int32("timeoutMs")
        self.voterId = try json.int32("voterId")
        self.voterDirectoryId = try json.uuid("voterDirectoryId")
        self.listeners = try json.structureArray("listeners", version: version)
        if version >= 1 {
            self.ackWhenCommitted = try json.bool("ackWhenCommitted")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AddRaftVoterRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("clusterId", self.clusterId)
        json.int32("timeoutMs", self.timeoutMs)
        json.int32("voterId", self.voterId)
        json.uuid("voterDirectoryId", self.voterDirectoryId)
        json.structureArray("listeners", self.listeners, version: version)
        if version >= 1 {
            json.bool("ackWhenCommitted", self.ackWhenCommitted)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AddRaftVoterRequest.Listener: JSONStructure {
    public static var structureName: String {
        "AddRaftVoterRequest.Listener"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AddRaftVoterRequest.Listener {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AddRaftVoterResponse: JSONStructure {
    public static var structureName: String {
        "AddRaftVoterResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AddRaftVoterResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
