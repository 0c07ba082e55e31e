// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension InitProducerIdRequest: JSONStructure {
    public static var structureName: String {
        "InitProducerIdRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.nullableString("transactionalId")
        self.transactionTimeoutMs = try json.int32("transactionTimeoutMs")
        if version >= 3 {
            self.producerId = try json.int64("producerId")
        }
        if version >= 3 {
            self.producerEpoch = try json.int16("producerEpoch")
        }
        if version >= 6 {
            self.enable2Pc = try json.bool("enable2Pc")
        }
        if version >= 6 {
            self.keepPreparedTxn = try json.bool("keepPreparedTxn")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension InitProducerIdRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.nullableString("transactionalId", self.transactionalId)
        json.int32("transactionTimeoutMs", self.transactionTimeoutMs)
        if version >= 3 {
            json.int64("producerId", self.producerId)
        }
        if version >= 3 {
            json.int16("producerEpoch", self.producerEpoch)
        }
        if version >= 6 {
            json.bool("enable2Pc", self.enable2Pc)
        }
        if version >= 6 {
            json.bool("keepPreparedTxn", self.keepPreparedTxn)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension InitProducerIdResponse: JSONStructure {
    public static var structureName: String {
        "InitProducerIdResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        if version >= 6 {
            self.ongoingTxnProducerId = try json.int64("ongoingTxnProducerId")
        }
        if version >= 6 {
            self.ongoingTxnProducerEpoch = try json.int16("ongoingTxnProducerEpoch")
        }
        if version >= 2 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension InitProducerIdResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        if version >= 6 {
            json.int64("ongoingTxnProducerId", self.ongoingTxnProducerId)
        }
        if version >= 6 {
            json.int16("ongoingTxnProducerEpoch", self.ongoingTxnProducerEpoch)
        }
        if version >= 2 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
