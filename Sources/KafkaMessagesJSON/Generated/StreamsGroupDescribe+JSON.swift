// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension StreamsGroupDescribeRequest: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupIds = try json.stringArray("groupIds")
        self.includeAuthorizedOperations = try json.bool("includeAuthorizedOperations")
        if version >= 1 {
            self.includeTopologyDescription = try json.bool("includeTopologyDescription")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("groupIds", self.groupIds)
        json.bool("includeAuthorizedOperations", self.includeAuthorizedOperations)
        if version >= 1 {
            json.bool("includeTopologyDescription", self.includeTopologyDescription)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.groups = try json.structureArray("groups", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("groups", self.groups, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.DescribedGroup: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.DescribedGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.groupId = try json.string("groupId")
        self.groupState = try json.string("groupState")
        self.groupEpoch = try json.int32("groupEpoch")
        self.assignmentEpoch = try json.int32("assignmentEpoch")
        self.topology = try json.nullableStructure("topology", version: version)
        self.members = try json.structureArray("members", version: version)
        self.authorizedOperations = try json.int32("authorizedOperations")
        if version >= 1 {
            self.topologyDescription = try json.nullableStructure("topologyDescription", version: version)
        }
        if version >= 1 {
            self.topologyDescriptionStatus = try json.int8("topologyDescriptionStatus")
        }
        if version >= 1 {
            self.assignorName = try json.nullableString("assignorName")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.DescribedGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.string("groupId", self.groupId)
        json.string("groupState", self.groupState)
        json.int32("groupEpoch", self.groupEpoch)
        json.int32("assignmentEpoch", self.assignmentEpoch)
        json.nullableStructure("topology", self.topology, version: version)
        json.structureArray("members", self.members, version: version)
        json.int32("authorizedOperations", self.authorizedOperations)
        if version >= 1 {
            json.nullableStructure("topologyDescription", self.topologyDescription, version: version)
        }
        if version >= 1 {
            json.int8("topologyDescriptionStatus", self.topologyDescriptionStatus)
        }
        if version >= 1 {
            json.nullableString("assignorName", self.assignorName)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Topology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.Topology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.epoch = try json.int32("epoch")
        self.subtopologies = try json.nullableStructureArray("subtopologies", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.Topology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("epoch", self.epoch)
        json.nullableStructureArray("subtopologies", self.subtopologies, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Subtopology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.Subtopology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.sourceTopics = try json.stringArray("sourceTopics")
        self.repartitionSinkTopics = try json.stringArray("repartitionSinkTopics")
        self.stateChangelogTopics = try json.structureArray("stateChangelogTopics", version: version)
        self.repartitionSourceTopics = try json.structureArray("repartitionSourceTopics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.Subtopology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.stringArray("sourceTopics", self.sourceTopics)
        json.stringArray("repartitionSinkTopics", self.repartitionSinkTopics)
        json.structureArray("stateChangelogTopics", self.stateChangelogTopics, version: version)
        json.structureArray("repartitionSourceTopics", self.repartitionSourceTopics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopicInfo: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TopicInfo"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.int32("partitions")
        self.replicationFactor = try json.int16("replicationFactor")
        self.topicConfigs = try json.structureArray("topicConfigs", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TopicInfo {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32("partitions", self.partitions)
        json.int16("replicationFactor", self.replicationFactor)
        json.structureArray("topicConfigs", self.topicConfigs, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.KeyValue: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.KeyValue"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.key = try json.string("key")
        self.value = try json.string("value")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.KeyValue {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("key", self.key)
        json.string("value", self.value)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Member: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.Member"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.memberId = try json.string("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.instanceId = try json.nullableString("instanceId")
        self.rackId = try json.nullableString("rackId")
        self.clientId = try json.string("clientId")
        self.clientHost = try json.string("clientHost")
        self.topologyEpoch = try json.int32("topologyEpoch")
        self.processId = try json.string("processId")
        self.userEndpoint = try json.nullableStructure("userEndpoint", version: version)
        self.clientTags = try json.structureArray("clientTags", version: version)
        self.taskOffsets = try json.structureArray("taskOffsets", version: version)
        self.taskEndOffsets = try json.structureArray("taskEndOffsets", version: version)
        self.assignment = try json.structure("assignment", version: version)
        self.targetAssignment = try json.structure("targetAssignment", version: version)
        self.isClassic = try json.bool("isClassic")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.Member {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.nullableString("instanceId", self.instanceId)
        json.nullableString("rackId", self.rackId)
        json.string("clientId", self.clientId)
        json.string("clientHost", self.clientHost)
        json.int32("topologyEpoch", self.topologyEpoch)
        json.string("processId", self.processId)
        json.nullableStructure("userEndpoint", self.userEndpoint, version: version)
        json.structureArray("clientTags", self.clientTags, version: version)
        json.structureArray("taskOffsets", self.taskOffsets, version: version)
        json.structureArray("taskEndOffsets", self.taskEndOffsets, version: version)
        json.structure("assignment", self.assignment, version: version)
        json.structure("targetAssignment", self.targetAssignment, version: version)
        json.bool("isClassic", self.isClassic)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Endpoint: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.Endpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.Endpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TaskOffset: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TaskOffset"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.partition = try json.int32("partition")
        self.offset = try json.int64("offset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TaskOffset {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.int32("partition", self.partition)
        json.int64("offset", self.offset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.Assignment: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.Assignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.activeTasks = try json.structureArray("activeTasks", version: version)
        self.standbyTasks = try json.structureArray("standbyTasks", version: version)
        self.warmupTasks = try json.structureArray("warmupTasks", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.Assignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("activeTasks", self.activeTasks, version: version)
        json.structureArray("standbyTasks", self.standbyTasks, version: version)
        json.structureArray("warmupTasks", self.warmupTasks, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TaskIds: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TaskIds"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TaskIds {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescription: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TopologyDescription"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologies = try json.structureArray("subtopologies", version: version)
        self.globalStores = try json.structureArray("globalStores", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescription {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("subtopologies", self.subtopologies, version: version)
        json.structureArray("globalStores", self.globalStores, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionSubtopology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TopologyDescriptionSubtopology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.nodes = try json.structureArray("nodes", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionSubtopology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.structureArray("nodes", self.nodes, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionNode: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TopologyDescriptionNode"
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

extension StreamsGroupDescribeResponse.TopologyDescriptionNode {
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

extension StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore: JSONStructure {
    public static var structureName: String {
        "StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.source = try json.structure("source", version: version)
        self.processor = try json.structure("processor", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupDescribeResponse.TopologyDescriptionGlobalStore {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structure("source", self.source, version: version)
        json.structure("processor", self.processor, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
