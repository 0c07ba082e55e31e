import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct SnappyTests {
    private let snappy = Codec(codec: .snappy, levels: Snappy.levels)

    @Test func bareBlocksAreRead() throws {
        // "abcd", then the same four bytes twice over: a literal and a copy.
        let block: [UInt8] = [12, 0x0c, 0x61, 0x62, 0x63, 0x64, 0x11, 0x04]
        #expect(try snappy.decompressed(block, limit: 12) == Array("abcdabcdabcd".utf8))
        #expect(throws: CompressionError.tooLarge(.snappy, limit: 11)) { try snappy.decompressed(block, limit: 11) }
        #expect(throws: CompressionError.damaged(.snappy)) { try snappy.decompressed(block.dropLast(2), limit: 12) }
    }

    @Test func everyFormOfElementIsRead() throws {
        // Literals whose length takes one to four bytes, and copies with offsets of 11, 16 and 32 bits.
        let literals: [[UInt8]] = [[60 << 2, 7], [61 << 2, 7, 0], [62 << 2, 7, 0, 0], [63 << 2, 7, 0, 0, 0]]
        for head in literals {
            let block = [24] + head + Array("abcdefgh".utf8) + [7 << 2 | 2, 8, 0] + [7 << 2 | 3, 8, 0, 0, 0]
            #expect(try snappy.decompressed(block, limit: 24) == Array("abcdefghabcdefghabcdefgh".utf8))
        }
        let short: [UInt8] = [15] + [7 << 2] + Array("abcdefgh".utf8) + [3 << 2 | 1, 2]
        #expect(try snappy.decompressed(short, limit: 15) == Array("abcdefghghghghg".utf8))
    }

    @Test func streamsAreWrittenInTheFramingOfKafka() throws {
        let stream = try snappy.compressed([UInt8](repeating: 7, count: 70_000))
        #expect(stream.prefix(16) == [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1])
        // Three blocks: 32 KiB, 32 KiB, and what is left.
        var (offset, blocks) = (16, 0)
        while offset < stream.count {
            offset += 4 + stream[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            blocks += 1
        }
        #expect(blocks == 3 && offset == stream.count)
    }

    @Test func announcedSizesReserveNothing() {
        // Four gibibytes from two bytes: refused before memory is asked for.
        for head in [[0xff, 0xff, 0xff, 0xff, 0x0f] as [UInt8], [0x80, 0x80, 0x80, 0x80, 0x08]] {
            #expect(throws: CompressionError.damaged(.snappy)) { try snappy.decompressed(head + [0, 1], limit: .max) }
        }
    }
}
