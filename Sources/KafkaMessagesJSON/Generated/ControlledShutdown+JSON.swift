// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ControlledShutdownRequest: JSONStructure {
    public static var structureName: String {
        "ControlledShutdownRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.brokerId = try json.int32("brokerId")
        if version >= 2 {
            self.brokerEpoch = try json.int64("brokerEpoch")
        }
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ControlledShutdownRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("brokerId", self.brokerId)
        if version >= 2 {
            json.int64("brokerEpoch", self.brokerEpoch)
        }
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ControlledShutdownResponse: JSONStructure {
    public static var structureName: String {
        "ControlledShutdownResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.errorCode = try json.errorCode("errorCode")
        self.remainingPartitions = try json.structureArray("remainingPartitions", version: version)
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ControlledShutdownResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.errorCode("errorCode", self.errorCode)
        json.structureArray("remainingPartitions", self.remainingPartitions, version: version)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension ControlledShutdownResponse.RemainingPartition: JSONStructure {
    public static var structureName: String {
        "ControlledShutdownResponse.RemainingPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topicName = try json.string("topicName")
        self.partitionIndex = try json.int32("partitionIndex")
        if version >= 3 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension ControlledShutdownResponse.RemainingPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topicName", self.topicName)
        json.int32("partitionIndex", self.partitionIndex)
        if version >= 3 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
