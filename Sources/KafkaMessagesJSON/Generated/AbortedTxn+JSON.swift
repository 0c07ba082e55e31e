// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension AbortedTxn: JSONStructure {
    public static var structureName: String {
        "AbortedTxn"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.producerId = try json.int64("producerId")
        self.firstOffset = try json.int64("firstOffset")
        self.lastOffset = try json.int64("lastOffset")
        self.lastStableOffset = try json.int64("lastStableOffset")
    }
}

extension AbortedTxn {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int64("producerId", self.producerId)
        json.int64("firstOffset", self.firstOffset)
        json.int64("lastOffset", self.lastOffset)
        json.int64("lastStableOffset", self.lastStableOffset)
    }
}
