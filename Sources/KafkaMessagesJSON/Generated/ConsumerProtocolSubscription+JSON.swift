// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ConsumerProtocolSubscription: JSONStructure {
    public static var structureName: String {
        "ConsumerProtocolSubscription"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topics = try json.stringArray("topics")
        self.userData = try json.nullableBytes("userData")
        if version >= 1 {
            self.ownedPartitions = try json.structureArray("ownedPartitions", version: version)
        }
        if version >= 2 {
            self.generationId = try json.int32("generationId")
        }
        if version >= 3 {
            self.rackId = try json.nullableString("rackId")
        }
    }
}

extension ConsumerProtocolSubscription {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.stringArray("topics", self.topics)
        json.nullableBytes("userData", self.userData)
        if version >= 1 {
            json.structureArray("ownedPartitions", self.ownedPartitions, version: version)
        }
        if version >= 2 {
            json.int32("generationId", self.generationId)
        }
        if version >= 3 {
            json.nullableString("rackId", self.rackId)
        }
    }
}

extension ConsumerProtocolSubscription.TopicPartition: JSONStructure {
    public static var structureName: String {
        "ConsumerProtocolSubscription.TopicPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
    }
}

extension ConsumerProtocolSubscription.TopicPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
    }
}
