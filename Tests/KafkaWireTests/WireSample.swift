import KafkaWire

/// A structure with a field of every primitive type, as generated code would have it.
struct WireSample: Equatable {
    var flag = true
    var int8: Int8 = -8
    var int16: Int16 = -1_600
    var uint16: UInt16 = 0xff00
    var int32: Int32 = -32_000_000
    var uint32: UInt32 = 0xf000_0000
    var int64: Int64 = -64_000_000_000
    var floatBits: UInt64 = 0x3ff8_0000_0000_0000
    var uuid = KafkaUUID(high: 1, low: 2)
    var varint: Int32 = -300
    var varlong: Int64 = -70_000_000_000
    var text = "größe"
    var absentText: String?
    var presentText: String? = "x"
    var data: Bytes = [1, 2, 3]
    var absentData: Bytes?
    var presentData: Bytes? = []
    var numbers: [Int32] = [1, -1, .max]
    var absentNumbers: [Int64]?
    var tagged: String? = "in a field"
    var unknown: [TaggedField] = [TaggedField(tag: 7, data: "unknown"), TaggedField(tag: 9, data: Bytes())]

    func encode(to writer: inout WireWriter, compact: Bool) throws(WireError) {
        writer.bool(flag)
        writer.int8(int8)
        writer.int16(int16)
        writer.uint16(uint16)
        writer.int32(int32)
        writer.uint32(uint32)
        writer.int64(int64)
        writer.integer(floatBits)
        writer.uuid(uuid)
        writer.varint(varint)
        writer.varlong(varlong)
        try writer.string(text, compact: compact)
        try writer.nullableString(absentText, compact: compact)
        try writer.nullableString(presentText, compact: compact)
        try writer.bytes(data, compact: compact)
        try writer.nullableBytes(absentData, compact: compact)
        try writer.nullableBytes(presentData, compact: compact)
        try writer.arrayCount(numbers.count, compact: compact)
        writer.integers(numbers)
        if let absentNumbers {
            try writer.arrayCount(absentNumbers.count, compact: compact)
            writer.integers(absentNumbers)
        } else {
            writer.null(compact: compact)
        }
        writer.unsignedVarint(UInt32(unknown.count + (tagged == nil ? 0 : 1)))
        var index = 0
        if let tagged {
            try writer.unknownTaggedFields(unknown, from: &index, before: 1)
            let tag = writer.beginTag(1)
            try writer.string(tagged, compact: compact)
            try writer.unknownTaggedFields([])
            try writer.endTag(tag)
        }
        try writer.unknownTaggedFields(unknown, from: &index, before: nil)
    }

    init() {}

    init(from reader: inout WireReader, compact: Bool) throws(WireError) {
        flag = try reader.bool()
        int8 = try reader.int8()
        int16 = try reader.int16()
        uint16 = try reader.uint16()
        int32 = try reader.int32()
        uint32 = try reader.uint32()
        int64 = try reader.int64()
        floatBits = try reader.integer()
        uuid = try reader.uuid()
        varint = try reader.varint()
        varlong = try reader.varlong()
        text = try reader.string(compact: compact, field: "text")
        absentText = try reader.nullableString(compact: compact)
        presentText = try reader.nullableString(compact: compact)
        data = try reader.bytes(compact: compact, field: "data")
        absentData = try reader.nullableBytes(compact: compact)
        presentData = try reader.nullableBytes(compact: compact)
        numbers = try reader.integers(
            try reader.arrayCount(compact: compact, minimumElementSize: 4, field: "numbers")
        )
        if let count = try reader.nullableArrayCount(compact: compact, minimumElementSize: 8) {
            absentNumbers = try reader.integers(count)
        } else {
            absentNumbers = nil
        }
        tagged = nil
        unknown = []
        for _ in 0..<(try reader.tagCount()) {
            let tag = try reader.beginTag()
            if tag.number == 1 {
                tagged = try reader.string(compact: compact, field: "tagged")
                _ = try reader.unknownTaggedFields()
            } else {
                unknown.append(try reader.unknownTag(tag))
            }
            try reader.endTag(tag)
        }
    }
}
