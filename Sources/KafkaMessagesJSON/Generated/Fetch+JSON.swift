// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension FetchRequest: JSONStructure {
    public static var structureName: String {
        "FetchRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 12, json.has("clusterId") {
            self.clusterId = try json.nullableString("clusterId")
        }
        if version <= 14 {
            self.replicaId = try json.int32("replicaId")
        }
        if version >= 15, json.has("replicaState") {
            self.replicaState = try json.structure("replicaState", version: version)
        }
        self.maxWaitMs = try json.int32("maxWaitMs")
        self.minBytes = try json.int32("minBytes")
        if version >= 3 {
            self.maxBytes = try json.int32("maxBytes")
        }
        if version >= 4 {
            self.isolationLevel = try json.int8("isolationLevel")
        }
        if version >= 7 {
            self.sessionId = try json.int32("sessionId")
        }
        if version >= 7 {
            self.sessionEpoch = try json.int32("sessionEpoch")
        }
        self.topics = try json.structureArray("topics", version: version)
        if version >= 7 {
            self.forgottenTopicsData = try json.structureArray("forgottenTopicsData", version: version)
        }
        if version >= 11 {
            self.rackId = try json.string("rackId")
        }
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 12, self.clusterId != nil {
            json.nullableString("clusterId", self.clusterId)
        }
        if version <= 14 {
            json.int32("replicaId", self.replicaId)
        }
        if version >= 15, self.replicaState != FetchRequest.ReplicaState() {
            json.structure("replicaState", self.replicaState, version: version)
        }
        json.int32("maxWaitMs", self.maxWaitMs)
        json.int32("minBytes", self.minBytes)
        if version >= 3 {
            json.int32("maxBytes", self.maxBytes)
        }
        if version >= 4 {
            json.int8("isolationLevel", self.isolationLevel)
        }
        if version >= 7 {
            json.int32("sessionId", self.sessionId)
        }
        if version >= 7 {
            json.int32("sessionEpoch", self.sessionEpoch)
        }
        json.structureArray("topics", self.topics, version: version)
        if version >= 7 {
            json.structureArray("forgottenTopicsData", self.forgottenTopicsData, version: version)
        }
        if version >= 11 {
            json.string("rackId", self.rackId)
        }
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchRequest.ReplicaState: JSONStructure {
    public static var structureName: String {
        "FetchRequest.ReplicaState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.replicaId = try json.int32("replicaId")
        self.replicaEpoch = try json.int64("replicaEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchRequest.ReplicaState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("replicaId", self.replicaId)
        json.int64("replicaEpoch", self.replicaEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchRequest.FetchTopic: JSONStructure {
    public static var structureName: String {
        "FetchRequest.FetchTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 12 {
            self.topic = try json.string("topic")
        }
        if version >= 13 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchRequest.FetchTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchRequest.FetchPartition: JSONStructure {
    public static var structureName: String {
        "FetchRequest.FetchPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partition = try json.int32("partition")
        if version >= 9 {
            self.currentLeaderEpoch = try json.int32("currentLeaderEpoch")
        }
        self.fetchOffset = try json.int64("fetchOffset")
        if version >= 12 {
            self.lastFetchedEpoch = try json.int32("lastFetchedEpoch")
        }
        if version >= 5 {
            self.logStartOffset = try json.int64("logStartOffset")
        }
        self.partitionMaxBytes = try json.int32("partitionMaxBytes")
        if version >= 17, json.has("replicaDirectoryId") {
            self.replicaDirectoryId = try json.uuid("replicaDirectoryId")
        }
        if version >= 18, json.has("highWatermark") {
            self.highWatermark = try json.int64("highWatermark")
        }
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchRequest.FetchPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partition", self.partition)
        if version >= 9 {
            json.int32("currentLeaderEpoch", self.currentLeaderEpoch)
        }
        json.int64("fetchOffset", self.fetchOffset)
        if version >= 12 {
            json.int32("lastFetchedEpoch", self.lastFetchedEpoch)
        }
        if version >= 5 {
            json.int64("logStartOffset", self.logStartOffset)
        }
        json.int32("partitionMaxBytes", self.partitionMaxBytes)
        if version >= 17, self.replicaDirectoryId != .zero {
            json.uuid("replicaDirectoryId", self.replicaDirectoryId)
        }
        if version >= 18, self.highWatermark != 9_223_372_036_854_775_807 {
            json.int64("highWatermark", self.highWatermark)
        }
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchRequest.ForgottenTopic: JSONStructure {
    public static var structureName: String {
        "FetchRequest.ForgottenTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 12 {
            self.topic = try json.string("topic")
        }
        if version >= 13 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.int32Array("partitions")
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchRequest.ForgottenTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicId)
        }
        json.int32Array("partitions", self.partitions)
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse: JSONStructure {
    public static var structureName: String {
        "FetchResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 1 {
            self.throttleTimeMs = try json.int32("throttleTimeMs")
        }
        if version >= 7 {
            self.errorCode = try json.errorCode("errorCode")
        }
        if version >= 7 {
            self.sessionId = try json.int32("sessionId")
        }
        self.responses = try json.structureArray("responses", version: version)
        if version >= 16, json.has("nodeEndpoints") {
            self.nodeEndpoints = try json.structureArray("nodeEndpoints", version: version)
        }
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 1 {
            json.int32("throttleTimeMs", self.throttleTimeMs)
        }
        if version >= 7 {
            json.errorCode("errorCode", self.errorCode)
        }
        if version >= 7 {
            json.int32("sessionId", self.sessionId)
        }
        json.structureArray("responses", self.responses, version: version)
        if version >= 16, !self.nodeEndpoints.isEmpty {
            json.structureArray("nodeEndpoints", self.nodeEndpoints, version: version)
        }
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse.FetchableTopicResponse: JSONStructure {
    public static var structureName: String {
        "FetchResponse.FetchableTopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version <= 12 {
            self.topic = try json.string("topic")
        }
        if version >= 13 {
            self.topicId = try json.uuid("topicId")
        }
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchResponse.FetchableTopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version <= 12 {
            json.string("topic", self.topic)
        }
        if version >= 13 {
            json.uuid("topicId", self.topicId)
        }
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse.PartitionData: JSONStructure {
    public static var structureName: String {
        "FetchResponse.PartitionData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.highWatermark = try json.int64("highWatermark")
        if version >= 4 {
            self.lastStableOffset = try json.int64("lastStableOffset")
        }
        if version >= 5 {
            self.logStartOffset = try json.int64("logStartOffset")
        }
        if version >= 12, json.has("divergingEpoch") {
            self.divergingEpoch = try json.structure("divergingEpoch", version: version)
        }
        if version >= 12, json.has("currentLeader") {
            self.currentLeader = try json.structure("currentLeader", version: version)
        }
        if version >= 12, json.has("snapshotId") {
            self.snapshotId = try json.structure("snapshotId", version: version)
        }
        if version >= 4 {
            self.abortedTransactions = try json.nullableStructureArray("abortedTransactions", version: version)
        }
        if version >= 11 {
            self.preferredReadReplica = try json.int32("preferredReadReplica")
        }
        self.records = try json.nullableBytes("records")
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchResponse.PartitionData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.int64("highWatermark", self.highWatermark)
        if version >= 4 {
            json.int64("lastStableOffset", self.lastStableOffset)
        }
        if version >= 5 {
            json.int64("logStartOffset", self.logStartOffset)
        }
        if version >= 12, self.divergingEpoch != FetchResponse.EpochEndOffset() {
            json.structure("divergingEpoch", self.divergingEpoch, version: version)
        }
        if version >= 12, self.currentLeader != FetchResponse.LeaderIdAndEpoch() {
            json.structure("currentLeader", self.currentLeader, version: version)
        }
        if version >= 12, self.snapshotId != FetchResponse.SnapshotId() {
            json.structure("snapshotId", self.snapshotId, version: version)
        }
        if version >= 4 {
            json.nullableStructureArray("abortedTransactions", self.abortedTransactions, version: version)
        }
        if version >= 11 {
            json.int32("preferredReadReplica", self.preferredReadReplica)
        }
        json.nullableBytes("records", self.records)
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse.EpochEndOffset: JSONStructure {
    public static var structureName: String {
        "FetchResponse.EpochEndOffset"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.epoch = try json.int32("epoch")
        self.endOffset = try json.int64("endOffset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchResponse.EpochEndOffset {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("epoch", self.epoch)
        json.int64("endOffset", self.endOffset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchResponse.LeaderIdAndEpoch: JSONStructure {
    public static var structureName: String {
        "FetchResponse.LeaderIdAndEpoch"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.leaderId = try json.int32("leaderId")
        self.leaderEpoch = try json.int32("leaderEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchResponse.LeaderIdAndEpoch {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("leaderId", self.leaderId)
        json.int32("leaderEpoch", self.leaderEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchResponse.SnapshotId: JSONStructure {
    public static var structureName: String {
        "FetchResponse.SnapshotId"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.endOffset = try json.int64("endOffset")
        self.epoch = try json.int32("epoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchResponse.SnapshotId {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("endOffset", self.endOffset)
        json.int32("epoch", self.epoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension FetchResponse.AbortedTransaction: JSONStructure {
    public static var structureName: String {
        "FetchResponse.AbortedTransaction"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.producerId = try json.int64("producerId")
        self.firstOffset = try json.int64("firstOffset")
        if version >= 12 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension FetchResponse.AbortedTransaction {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("producerId", self.producerId)
        json.int64("firstOffset", self.firstOffset)
        if version >= 12 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse.NodeEndpoint: JSONStructure {
    public static var structureName: String {
        "FetchResponse.NodeEndpoint"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.nodeId = try json.int32("nodeId")
        self.host = try json.string("host")
        self.port = try json.int32("port")
        self.rack = try json.nullableString("rack")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension FetchResponse.NodeEndpoint {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("nodeId", self.nodeId)
        json.string("host", self.host)
        json.int32("port", self.port)
        json.nullableString("rack", self.rack)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
