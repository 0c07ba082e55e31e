// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension StreamsGroupTopologyDescriptionUpdateRequest: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.memberId = try json.string("memberId")
        self.topologyEpoch = try json.int32("topologyEpoch")
        self.topologyDescription = try json.structure("topologyDescription", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.string("memberId", self.memberId)
        json.int32("topologyEpoch", self.topologyEpoch)
        json.structure("topologyDescription", self.topologyDescription, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologies = try json.structureArray("subtopologies", version: version)
        self.globalStores = try json.structureArray("globalStores", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescription {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("subtopologies", self.subtopologies, version: version)
        json.structureArray("globalStores", self.globalStores, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.nodes = try json.structureArray("nodes", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionSubtopology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.structureArray("nodes", self.nodes, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.nodeType = try json.int8("nodeType")
        self.sourceTopics = try json.stringArray("sourceTopics")
        self.sinkTopic = try json.nullableString("sinkTopic")
        self.stores = try json.stringArray("stores")
        self.successors = try json.stringArray("successors")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionNode {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int8("nodeType", self.nodeType)
        json.stringArray("sourceTopics", self.sourceTopics)
        json.nullableString("sinkTopic", self.sinkTopic)
        json.stringArray("stores", self.stores)
        json.stringArray("successors", self.successors)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.source = try json.structure("source", version: version)
        self.processor = try json.structure("processor", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateRequest.TopologyDescriptionGlobalStore {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structure("source", self.source, version: version)
        json.structure("processor", self.processor, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupTopologyDescriptionUpdateResponse: JSONStructure {
    public static var structureName: String {
        "StreamsGroupTopologyDescriptionUpdateResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupTopologyDescriptionUpdateResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
