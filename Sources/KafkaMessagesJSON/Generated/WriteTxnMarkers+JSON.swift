// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension WriteTxnMarkersRequest: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersRequest"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.markers = try json.structureArray("markers", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersRequest {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("markers", self.markers, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarker: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersRequest.WritableTxnMarker"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.producerId = try json.int64("producerId")
        self.producerEpoch = try json.int16("producerEpoch")
        self.transactionResult = try json.bool("transactionResult")
        self.topics = try json.structureArray("topics", version: version)
        self.coordinatorEpoch = try json.int32("coordinatorEpoch")
        if version >= 2 {
            self.transactionVersion = try json.int8("transactionVersion")
        }
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarker {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("producerId", self.producerId)
        json.int16("producerEpoch", self.producerEpoch)
        json.bool("transactionResult", self.transactionResult)
        json.structureArray("topics", self.topics, version: version)
        json.int32("coordinatorEpoch", self.coordinatorEpoch)
        if version >= 2 {
            json.int8("transactionVersion", self.transactionVersion)
        }
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarkerTopic: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersRequest.WritableTxnMarkerTopic"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitionIndexes = try json.int32Array("partitionIndexes")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersRequest.WritableTxnMarkerTopic {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.int32Array("partitionIndexes", self.partitionIndexes)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersResponse: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersResponse"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.markers = try json.structureArray("markers", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersResponse {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("markers", self.markers, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerResult: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersResponse.WritableTxnMarkerResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.producerId = try json.int64("producerId")
        self.topics = try json.structureArray("topics", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("producerId", self.producerId)
        json.structureArray("topics", self.topics, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerTopicResult: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersResponse.WritableTxnMarkerTopicResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.name = try json.string("name")
        self.partitions = try json.structureArray("partitions", version: version)
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerTopicResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("name", self.name)
        json.structureArray("partitions", self.partitions, version: version)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult: JSONStructure {
    public static var structureName: String {
        "WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.partitionIndex = try json.int32("partitionIndex")
        self.errorCode = try json.errorCode("errorCode")
        if version >= 1 {
            self.unknownTaggedFields = try json.unknownTaggedFields()
        }
    }
}

extension WriteTxnMarkersResponse.WritableTxnMarkerPartitionResult {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("partitionIndex", self.partitionIndex)
        json.errorCode("errorCode", self.errorCode)
        if version >= 1 {
            json.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}
