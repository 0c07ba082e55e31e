// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaMessages
internal import KafkaWire

extension EndTxnMarker: JSONStructure {
    public static var structureName: String {
        "EndTxnMarker"
    }

    public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {
        self.init()
        self.coordinatorEpoch = try json.int32("coordinatorEpoch")
    }
}

extension EndTxnMarker {
    public func write(to json: inout MessageJSONWriter, version: Int16) {
        json.int32("coordinatorEpoch", self.coordinatorEpoch)
    }
}
