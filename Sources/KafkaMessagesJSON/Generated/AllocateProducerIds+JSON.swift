// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AllocateProducerIdsRequest: JSONStructure {
    public static var structureName: String {
        "AllocateProducerIdsRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        self.brokerEpoch = try json.int64("brokerEpoch")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AllocateProducerIdsRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        json.int64("brokerEpoch", self.brokerEpoch)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AllocateProducerIdsResponse: JSONStructure {
    public static var structureName: String {
        "AllocateProducerIdsResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.throttleTimeMs = try json.int32("throttleTimeMs")
        self.errorCode = try json.errorCode("errorCode")
        self.producerIdStart = try json.int64("producerIdStart")
        self.producerIdLen = try json.int32("producerIdLen")
        self.unknownTaggedFields = try json.unknownTaggedFields()
    }
}

extension AllocateProducerIdsResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("throttleTimeMs", self.throttleTimeMs)
        json.errorCode("errorCode", self.errorCode)
        json.int64("producerIdStart", self.producerIdStart)
        json.int32("producerIdLen", self.producerIdLen)
        json.unknownTaggedFields(self.unknownTaggedFields)
    }
}
