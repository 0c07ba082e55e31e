// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension DescribeTransactionsRequest: JSONStructure {
    public static var structureName: String {
        "DescribeTransactionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalIds = try json.stringArray("transactionalIds")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTransactionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("transactionalIds", self.transactionalIds)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse: JSONStructure {
    public static var structureName: String {
        "DescribeTransactionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.transactionStates = try json.structureArray("transactionStates", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTransactionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.structureArray("transactionStates", self.transactionStates, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse.TransactionState: JSONStructure {
    public static var structureName: String {
        "DescribeTransactionsResponse.TransactionState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.transactionalId = try json.string("transactionalId")
        self.transactionState = try json.string("transactionState")
        self.transactionTimeoutMs = try json.int32("transactionTimeoutMs")
        self.transactionStartTimeMs = try json.int64("transactionStartTimeMs")
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        self.topics = try json.structureArray("topics", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTransactionsResponse.TransactionState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.string("transactionalId", self.transactionalId)
        json.string("transactionState", self.transactionState)
        json.int32("transactionTimeoutMs", self.transactionTimeoutMs)
        json.int64("transactionStartTimeMs", self.transactionStartTimeMs)
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        json.structureArray("topics", self.topics, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeTransactionsResponse.TopicData: JSONStructure {
    public static var structureName: String {
        "DescribeTransactionsResponse.TopicData"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension DescribeTransactionsResponse.TopicData {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
