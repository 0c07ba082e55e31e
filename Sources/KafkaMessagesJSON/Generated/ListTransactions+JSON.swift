// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ListTransactionsRequest: JSONStructure {
    public static var structureName: String {
        "ListTransactionsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.stateFilters = try json.stringArray("stateFilters")
        self.producerIdFilters = try json.int64Array("producerIdFilters")
        if version >= 1 {
            self.durationFilter = try json.int64("durationFilter")
        }
        if version >= 2 {
            self.transactionalIdPattern = try json.nullableString("transactionalIdPattern")
        }
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListTransactionsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("stateFilters", self.stateFilters)
        json.int64Array("producerIdFilters", self.producerIdFilters)
        if version >= 1 {
            json.int64("durationFilter", self.durationFilter)
        }
        if version >= 2 {
            json.nullableString("transactionalIdPattern", self.transactionalIdPattern)
        }
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListTransactionsResponse: JSONStructure {
    public static var structureName: String {
        "ListTransactionsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.unknownStateFilters = try json.stringArray("unknownStateFilters")
        self.transactionStates = try json.structureArray("transactionStates", version: version)
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListTransactionsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.stringArray("unknownStateFilters", self.unknownStateFilters)
        json.structureArray("transactionStates", self.transactionStates, version: version)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListTransactionsResponse.TransactionState: JSONStructure {
    public static var structureName: String {
        "ListTransactionsResponse.TransactionState"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.string("transactionalId")
        self.producerId = try json.int64("producerId")
        self.transactionState = try json.string("transactionState")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension ListTransactionsResponse.TransactionState {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("transactionalId", self.transactionalId)
        json.int64("producerId", self.producerId)
        json.string("transactionState", self.transactionState)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
