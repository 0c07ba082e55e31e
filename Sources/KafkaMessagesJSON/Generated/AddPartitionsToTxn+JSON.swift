// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AddPartitionsToTxnRequest: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        if version >= 4 {
            self.transactions = try json.structureArray("transactions", version: version)
        }
        if version <= 3 {
            self.v3AndBelowTransactionalId = try json.string("v3AndBelowTransactionalId")
        }
        if version <= 3 {
            self.v3AndBelowProducerId = try json.int64("v3AndBelowProducerId")
        }
        if version <= 3 {
            self.v3AndBelowProducerEpoch = try json.int16("v3AndBelowProducerEpoch")
        }
        if version <= 3 {
            self.v3AndBelowTopics = try json.structureArray("v3AndBelowTopics", version: version)
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AddPartitionsToTxnRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        if version >= 4 {
            json.structureArray("transactions", self.transactions, version: version)
        }
        if version <= 3 {
            json.string("v3AndBelowTransactionalId", self.v3AndBelowTransactionalId)
        }
        if version <= 3 {
            json.int64("v3AndBelowProducerId", self.v3AndBelowProducerId)
        }
        if version <= 3 {
            json.int16("v3AndBelowProducerEpoch", self.v3AndBelowProducerEpoch)
        }
        if version <= 3 {
            json.structureArray("v3AndBelowTopics", self.v3AndBelowTopics, version: version)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.string("transactionalId")
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        self.verifyOnly = try json.bool("verifyOnly")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTransaction {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("transactionalId", self.transactionalId)
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        json.bool("verifyOnly", self.verifyOnly)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTopic: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnRequest.AddPartitionsToTxnTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.int32Array("partitions")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AddPartitionsToTxnRequest.AddPartitionsToTxnTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitions", self.partitions)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AddPartitionsToTxnResponse: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        if version >= 4 {
            self.errorCode = try json.errorCode("errorCode")
        }
        if version >= 4 {
            self.resultsByTransaction = try json.structureArray("resultsByTransaction", version: version)
        }
        if version <= 3 {
            self.resultsByTopicV3AndBelow = try json.structureArray("resultsByTopicV3AndBelow", version: version)
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AddPartitionsToTxnResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        if version >= 4 {
            json.errorCode("errorCode", self.errorCode)
        }
        if version >= 4 {
            json.structureArray("resultsByTransaction", self.resultsByTransaction, version: version)
        }
        if version <= 3 {
            json.structureArray("resultsByTopicV3AndBelow", self.resultsByTopicV3AndBelow, version: version)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnResult: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnResponse.AddPartitionsToTxnResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.string("transactionalId")
        self.topicResults = try json.structureArray("topicResults", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("transactionalId", self.transactionalId)
        json.structureArray("topicResults", self.topicResults, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.resultsByPartition = try json.structureArray("resultsByPartition", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("resultsByPartition", self.resultsByPartition, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult: JSONStructure {
    public static var structureName: String {
        "AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.partitionErrorCode = try json.errorCode("partitionErrorCode")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension AddPartitionsToTxnResponse.AddPartitionsToTxnPartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("partitionErrorCode", self.partitionErrorCode)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
