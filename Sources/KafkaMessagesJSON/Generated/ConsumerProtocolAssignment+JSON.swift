// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension ConsumerProtocolAssignment: JSONStructure {
    public static var structureName: String {
        "ConsumerProtocolAssignment"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.assignedPartitions = try json.structureArray("assignedPartitions", version: version)
        self.userData = try json.nullableBytes("userData")
    }
}

extension ConsumerProtocolAssignment {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.structureArray("assignedPartitions", self.assignedPartitions, version: version)
        json.nullableBytes("userData", self.userData)
    }
}

extension ConsumerProtocolAssignment.TopicPartition: JSONStructure {
    public static var structureName: String {
        "ConsumerProtocolAssignment.TopicPartition"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.topic = try json.string("topic")
        self.partitions = try json.int32Array("partitions")
    }
}

extension ConsumerProtocolAssignment.TopicPartition {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.string("topic", self.topic)
        json.int32Array("partitions", self.partitions)
    }
}
