// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension EndTxnRequest: JSONStructure {
    public static var structureName: String {
        "EndTxnRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.transactionalId = try json.string("transactionalId")
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        self.committed = try json.bool("committed")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension EndTxnRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("transactionalId", self.transactionalId)
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        json.bool("committed", self.committed)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension EndTxnResponse: JSONStructure {
    public static var structureName: String {
        "EndTxnResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 5 {
            self.producerId = try json.int64("producerId")
        }
        if version >= 5 {
            self.producerEpoch = try json.int16("producerEpoch")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension EndTxnResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        if version >= 5 {
            json.int64("producerId", self.producerId)
        }
        if version >= 5 {
            json.int16("producerEpoch", self.producerEpoch)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
