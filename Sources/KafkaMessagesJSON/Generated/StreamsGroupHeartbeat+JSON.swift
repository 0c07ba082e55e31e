// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension StreamsGroupHeartbeatRequest: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.groupId = try json.string("groupId")
        self.memberId = try json.string("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.endpointInformationEpoch = try json.int32("endpointInformationEpoch")
        self.instanceId = try json.nullableString("instanceId")
        self.rackId = try json.nullableString("rackId")
        self.rebalanceTimeoutMs = try json.int32("rebalanceTimeoutMs")
        self.topology = try json.nullableStructure("topology", version: version)
        self.activeTasks = try json.nullableStructureArray("activeTasks", version: version)
        self.standbyTasks = try json.nullableStructureArray("standbyTasks", version: version)
        self.warmupTasks = try json.nullableStructureArray("warmupTasks", version: version)
        self.processId = try json.nullableString("processId")
        self.userEndpoint = try json.nullableStructure("userEndpoint", version: version)
        self.clientTags = try json.nullableStructureArray("clientTags", version: version)
        self.taskOffsets = try json.nullableStructureArray("taskOffsets", version: version)
        self.taskEndOffsets = try json.nullableStructureArray("taskEndOffsets", version: version)
        self.shutdownApplication = try json.bool("shutdownApplication")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("groupId", self.groupId)
        json.string("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.int32("endpointInformationEpoch", self.endpointInformationEpoch)
        json.nullableString("instanceId", self.instanceId)
        json.nullableString("rackId", self.rackId)
        json.int32("rebalanceTimeoutMs", self.rebalanceTimeoutMs)
        json.nullableStructure("topology", self.topology, version: version)
        json.nullableStructureArray("activeTasks", self.activeTasks, version: version)
        json.nullableStructureArray("standbyTasks", self.standbyTasks, version: version)
        json.nullableStructureArray("warmupTasks", self.warmupTasks, version: version)
        json.nullableString("processId", self.processId)
        json.nullableStructure("userEndpoint", self.userEndpoint, version: version)
        json.nullableStructureArray("clientTags", self.clientTags, version: version)
        json.nullableStructureArray("taskOffsets", self.taskOffsets, version: version)
        json.nullableStructureArray("taskEndOffsets", self.taskEndOffsets, version: version)
        json.bool("shutdownApplication", self.shutdownApplication)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.Topology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.Topology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.epoch = try json.int32("epoch")
        self.subtopologies = try json.structureArray("subtopologies", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.Topology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("epoch", self.epoch)
        json.structureArray("subtopologies", self.subtopologies, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.Subtopology: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.Subtopology"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.sourceTopics = try json.stringArray("sourceTopics")
        self.sourceTopicRegex = try json.stringArray("sourceTopicRegex")
        self.stateChangelogTopics = try json.structureArray("stateChangelogTopics", version: version)
        self.repartitionSinkTopics = try json.stringArray("repartitionSinkTopics")
        self.repartitionSourceTopics = try json.structureArray("repartitionSourceTopics", version: version)
        self.copartitionGroups = try json.structureArray("copartitionGroups", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.Subtopology {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.stringArray("sourceTopics", self.sourceTopics)
        json.stringArray("sourceTopicRegex", self.sourceTopicRegex)
        json.structureArray("stateChangelogTopics", self.stateChangelogTopics, version: version)
        json.stringArray("repartitionSinkTopics", self.repartitionSinkTopics)
        json.structureArray("repartitionSourceTopics", self.repartitionSourceTopics, version: version)
        json.structureArray("copartitionGroups", self.copartitionGroups, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.TopicInfo: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.TopicInfo"
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

extension StreamsGroupHeartbeatRequest.TopicInfo {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32("partitions", self.partitions)
        json.int16("replicationFactor", self.replicationFactor)
        json.structureArray("topicConfigs", self.topicConfigs, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.KeyValue: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.KeyValue"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.key = try json.string("key")
        self.value = try json.string("value")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.KeyValue {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("key", self.key)
        json.string("value", self.value)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.CopartitionGroup: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.CopartitionGroup"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.sourceTopics = try json.int16Array("sourceTopics")
        self.sourceTopicRegex = try json.int16Array("sourceTopicRegex")
        self.repartitionSourceTopics = try json.int16Array("repartitionSourceTopics")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.CopartitionGroup {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int16Array("sourceTopics", self.sourceTopics)
        json.int16Array("sourceTopicRegex", self.sourceTopicRegex)
        json.int16Array("repartitionSourceTopics", self.repartitionSourceTopics)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.TaskIds: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.TaskIds"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.TaskIds {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.Endpoint: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.Endpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.Endpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatRequest.TaskOffset: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatRequest.TaskOffset"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.partition = try json.int32("partition")
        self.offset = try json.int64("offset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatRequest.TaskOffset {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.int32("partition", self.partition)
        json.int64("offset", self.offset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.memberId = try json.string("memberId")
        self.memberEpoch = try json.int32("memberEpoch")
        self.heartbeatIntervalMs = try json.int32("heartbeatIntervalMs")
        if version <= 0 {
            self.acceptableRecoveryLagLegacy = try json.int32("acceptableRecoveryLagLegacy")
        }
        self.taskOffsetIntervalMs = try json.int32("taskOffsetIntervalMs")
        if version >= 1 {
            self.acceptableRecoveryLag = try json.int64("acceptableRecoveryLag")
        }
        self.status = try json.nullableStructureArray("status", version: version)
        self.activeTasks = try json.nullableStructureArray("activeTasks", version: version)
        self.standbyTasks = try json.nullableStructureArray("standbyTasks", version: version)
        self.warmupTasks = try json.nullableStructureArray("warmupTasks", version: version)
        if version >= 1 {
            self.topologyDescriptionRequired = try json.bool("topologyDescriptionRequired")
        }
        self.endpointInformationEpoch = try json.int32("endpointInformationEpoch")
        self.partitionsByUserEndpoint = try json.nullableStructureArray("partitionsByUserEndpoint", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.string("memberId", self.memberId)
        json.int32("memberEpoch", self.memberEpoch)
        json.int32("heartbeatIntervalMs", self.heartbeatIntervalMs)
        if version <= 0 {
            json.int32("acceptableRecoveryLagLegacy", self.acceptableRecoveryLagLegacy)
        }
        json.int32("taskOffsetIntervalMs", self.taskOffsetIntervalMs)
        if version >= 1 {
            json.int64("acceptableRecoveryLag", self.acceptableRecoveryLag)
        }
        json.nullableStructureArray("status", self.status, version: version)
        json.nullableStructureArray("activeTasks", self.activeTasks, version: version)
        json.nullableStructureArray("standbyTasks", self.standbyTasks, version: version)
        json.nullableStructureArray("warmupTasks", self.warmupTasks, version: version)
        if version >= 1 {
            json.bool("topologyDescriptionRequired", self.topologyDescriptionRequired)
        }
        json.int32("endpointInformationEpoch", self.endpointInformationEpoch)
        json.nullableStructureArray("partitionsByUserEndpoint", self.partitionsByUserEndpoint, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.Status: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse.Status"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.statusCode = try json.int8("statusCode")
        self.statusDetail = try json.string("statusDetail")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse.Status {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int8("statusCode", self.statusCode)
        json.string("statusDetail", self.statusDetail)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.TaskIds: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse.TaskIds"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.subtopologyId = try json.string("subtopologyId")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse.TaskIds {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("subtopologyId", self.subtopologyId)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.EndpointToPartitions: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse.EndpointToPartitions"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.userEndpoint = try json.structure("userEndpoint", version: version)
        self.activePartitions = try json.structureArray("activePartitions", version: version)
        self.standbyPartitions = try json.structureArray("standbyPartitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse.EndpointToPartitions {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structure("userEndpoint", self.userEndpoint, version: version)
        json.structureArray("activePartitions", self.activePartitions, version: version)
        json.structureArray("standbyPartitions", self.standbyPartitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.Endpoint: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse.Endpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.host = try json.string("host")
        self.port = try json.uint16("port")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse.Endpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("host", self.host)
        json.uint16("port", self.port)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension StreamsGroupHeartbeatResponse.TopicPartition: JSONStructure {
    public static var structureName: String {
        "StreamsGroupHeartbeatResponse.TopicPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension StreamsGroupHeartbeatResponse.TopicPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
