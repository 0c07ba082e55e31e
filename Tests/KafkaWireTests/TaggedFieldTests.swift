import KafkaWire
import TestSupport
import Testing

@Suite struct TaggedFieldTests {
    /// The sizes at which their own varint gets longer, and their neighbours.
    private let sizes = [0, 1, 126, 127, 128, 129, 16_382, 16_383, 16_384, 16_385, 2_097_151, 2_097_152]

    private func field(_ tag: UInt32, _ data: Bytes) -> Bytes {
        Wire.write { writer in
            writer.unsignedVarint(tag)
            writer.unsignedVarint(UInt32(data.count))
            writer.raw(data)
        }
    }

    @Test func sizesOfEveryLengthAreWrittenAndRead() throws {
        var generator = SeededGenerator(seed: 3)
        for size in sizes {
            let value = Bytes(copying: generator.bytes(size))
            for number in [0, 1, 127, 128, UInt32.max] {
                let bytes = try Wire.write { (writer) throws(WireError) in
                    writer.int8(0x55)
                    let tag = writer.beginTag(number)
                    writer.raw(value)
                    try writer.endTag(tag)
                    writer.int8(0x66)
                }
                #expect(
                    bytes
                        == Wire.write {
                            $0.int8(0x55); $0.raw(field(number, value)); $0.int8(0x66)
                        }
                )
                var reader = WireReader(bytes)
                _ = try reader.int8()
                let tag = try reader.beginTag()
                let (readNumber, readSize, remaining) = (tag.number, tag.size, reader.remaining)
                #expect(readNumber == number && readSize == size && remaining == size)
                let read = try reader.unknownTag(tag)
                try reader.endTag(tag)
                #expect(read == TaggedField(tag: number, data: value))
                let last = try reader.int8()
                #expect(last == 0x66)
                try reader.expectEnd()
            }
        }
    }

    @Test func nestedFieldsGrowTogether() throws {
        for size in sizes {
            let value = Bytes(copying: [UInt8](repeating: 7, count: size))
            let inner = field(2, value)
            let middle = field(
                1,
                Wire.write {
                    $0.raw(inner); $0.int16(-1)
                }
            )
            let outer = field(
                0,
                Wire.write {
                    $0.int64(-2); $0.raw(middle); $0.raw(inner)
                }
            )
            for threshold in [1, 64, 1_000_000, Int.max] {
                let bytes = try Wire.write(sharing: threshold) { (writer) throws(WireError) in
                    let outerTag = writer.beginTag(0)
                    writer.int64(-2)
                    let middleTag = writer.beginTag(1)
                    let innerTag = writer.beginTag(2)
                    writer.raw(value)
                    try writer.endTag(innerTag)
                    writer.int16(-1)
                    try writer.endTag(middleTag)
                    let again = writer.beginTag(2)
                    writer.raw(value)
                    try writer.endTag(again)
                    try writer.endTag(outerTag)
                }
                #expect(bytes == outer, "\(size) bytes, shared from \(threshold)")
            }
        }
    }

    @Test func valuesShorterThanTheirSizeAreRefused() {
        let error = Wire.error([9, 3, 4, 1, 2, 3, 4, 5]) { (reader) throws(WireError) in
            try reader.skip(1)
            let tag = try reader.beginTag()
            _ = try reader.int16()
            try reader.endTag(tag)
        }
        #expect(error == WireError(.invalidTagSize(tag: 3, declared: 4, actual: 2), at: 3))
    }

    @Test func valuesCanNotReachBehindTheirSize() {
        let error = Wire.error([3, 2, 1, 2, 3, 4]) { (reader) throws(WireError) in
            let tag = try reader.beginTag()
            _ = try reader.int32()
            try reader.endTag(tag)
        }
        #expect(error == WireError(.truncated(needed: 4, available: 2), at: 2))
    }

    @Test func sizesBehindTheEndAreRefused() {
        #expect(
            Wire.error([0, 3, 1, 2]) { (reader) throws(WireError) in
                let tag = try reader.beginTag()
                try reader.endTag(tag)
            } == WireError(.truncated(needed: 3, available: 2), at: 2)
        )
        // The inner field says more than the outer one has, though the bytes behind it would suffice.
        #expect(
            Wire.error([0, 2, 1, 4, 9, 9, 9, 9]) { (reader) throws(WireError) in
                let outer = try reader.beginTag()
                let inner = try reader.beginTag()
                _ = try reader.unknownTag(inner)
                try reader.endTag(inner)
                try reader.endTag(outer)
            } == WireError(.truncated(needed: 4, available: 0), at: 4)
        )
        #expect(
            Wire.error([0, 0xff, 0xff, 0xff, 0xff, 0x0f, 1]) { (reader) throws(WireError) in
                let tag = try reader.beginTag()
                try reader.endTag(tag)
            } == WireError(.truncated(needed: Int(UInt32.max), available: 1), at: 6)
        )
    }

    @Test func aFieldThatWasReadInPartIsNoUnknownOne() {
        let error = Wire.error([0, 2, 1, 2]) { (reader) throws(WireError) in
            let tag = try reader.beginTag()
            _ = try reader.int8()
            _ = try reader.unknownTag(tag)
            try reader.endTag(tag)
        }
        #expect(error == WireError(.truncated(needed: 2, available: 1), at: 3))
    }

    @Test func countsThatTheBytesCanNotHoldAreRefused() {
        for count in [3, 100, UInt32.max] {
            let bytes = Wire.write { writer in
                writer.unsignedVarint(count)
                writer.int32(0)
                writer.int8(0)
            }
            let size = Varint.size(unsigned: UInt64(count))
            let error = Wire.error(bytes) { (reader) throws(WireError) in try reader.unknownTaggedFields() }
            #expect(error == WireError(.invalidCount(Int(count), available: 5), at: 0), "\(size)")
        }
    }

    @Test func unknownFieldsAreKeptAsTheyStand() throws {
        let lists: [[TaggedField]] = [
            [],
            [TaggedField(tag: 0, data: Bytes())],
            [
                TaggedField(tag: 5, data: "five"), TaggedField(tag: 200, data: Bytes()),
                TaggedField(tag: .max, data: [0]),
            ],
            // Others may write them in any order; what is read is written again as it was.
            [
                TaggedField(tag: 9, data: "nine"), TaggedField(tag: 8, data: "eight"),
                TaggedField(tag: 9, data: "again"),
            ],
            (0..<200).map { TaggedField(tag: $0, data: [UInt8($0)]) },
        ]
        for list in lists {
            let bytes = try Wire.write { (writer) throws(WireError) in try writer.unknownTaggedFields(list) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.unknownTaggedFields() } == list)
        }
        #expect(try Wire.write { (writer) throws(WireError) in try writer.unknownTaggedFields([]) } == [0])
    }

    @Test func unknownFieldsStandBetweenTheDefinedOnes() throws {
        let unknown = [0, 1, 3, 4, 7, 9].map { TaggedField(tag: $0, data: [UInt8($0)]) }
        let bytes = try Wire.write { (writer) throws(WireError) in
            var index = 0
            for defined in [2, 5, 6, 8] as [UInt32] {
                try writer.unknownTaggedFields(unknown, from: &index, before: defined)
                let tag = writer.beginTag(defined)
                writer.int8(Int8(defined))
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(unknown, from: &index, before: nil)
        }
        var reader = WireReader(bytes)
        var order: [UInt32] = []
        while reader.remaining > 0 {
            let tag = try reader.beginTag()
            let field = try reader.unknownTag(tag)
            try reader.endTag(tag)
            #expect(field.data == [UInt8(field.tag)])
            order.append(field.tag)
        }
        #expect(order == Array(0...9))
    }

    @Test func unknownFieldsWithATagInUseAreRefused() {
        let unknown = [TaggedField(tag: 1, data: Bytes()), TaggedField(tag: 2, data: Bytes())]
        for (tag, written) in [(1, 0), (2, 2)] as [(UInt32, Int)] {
            let error = Wire.writeError { (writer) throws(WireError) in
                writer.int32(0)
                var index = 0
                try writer.unknownTaggedFields(unknown, from: &index, before: tag)
            }
            #expect(error == WireError(.tagInUse(tag), at: 4 + written))
        }
    }

    @Test func fieldsOfAnotherReaderOrWriterEndTheProcessBeforeMemoryIsTouched() async {
        await #expect(processExitsWith: .failure) {
            var large = WireReader(Bytes(copying: [UInt8](repeating: 0, count: 4096)))
            let tag = try large.beginTag()
            var small = WireReader(Bytes(copying: [UInt8](repeating: 0, count: 4)))
            try small.skip(2)
            try small.endTag(tag)
        }
        await #expect(processExitsWith: .failure) {
            var long = WireWriter()
            for _ in 0..<1000 { long.int64(0) }
            let tag = long.beginTag(1)
            var short = WireWriter(sharing: 100)
            short.raw(Bytes(copying: [UInt8](repeating: 0, count: 10_000)))
            try short.endTag(tag)
        }
    }
}
