// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeProducersRequest: JSONStructure {
    public static var structureName: String {
        "DescribeProducersRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersRequest.TopicRequest: JSONStructure {
    public static var structureName: String {
        "DescribeProducersRequest.TopicRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersRequest.TopicRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitionIndexes", self.partitionIndexes)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersResponse: JSONStructure {
    public static var structureName: String {
        "DescribeProducersResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersResponse.TopicResponse: JSONStructure {
    public static var structureName: String {
        "DescribeProducersResponse.TopicResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersResponse.TopicResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersResponse.PartitionResponse: JSONStructure {
    public static var structureName: String {
        "DescribeProducersResponse.PartitionResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        self.errorMessage = try json.nullableString("errorMessage")
        self.activeProducers = try json.structureArray("activeProducers", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersResponse.PartitionResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        json.nullableString("errorMessage", self.errorMessage)
        json.structureArray("activeProducers", self.activeProducers, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeProducersResponse.ProducerState: JSONStructure {
    public static var structureName: String {
        "DescribeProducersResponse.ProducerState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int32("producerEpoch")
        self.lastSequence = try json.int32("lastSequence")
        self.lastTimestamp = try json.int64("lastTimestamp")
        self.coordinatorEpoch = try json.int32("coordinatorEpoch")
        self.currentTxnStartOffset = try json.int64("currentTxnStartOffset")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeProducersResponse.ProducerState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("producerId", self.producerId)
        json.int32("producerEpoch", self.producerEpoch)
        json.int32("lastSequence", self.lastSequence)
        json.int64("lastTimestamp", self.lastTimestamp)
        json.int32("coordinatorEpoch", self.coordinatorEpoch)
        json.int64("currentTxnStartOffset", self.currentTxnStartOffset)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
