import KafkaCore
import KafkaWire
import TestSupport
import Testing

/// Keys go to the partitions that the Java client chooses.
@Suite struct Murmur2Tests {
    @Test func everyKeyGoesWhereTheReferencePutsIt() throws {
        let text = String(decoding: try Fixtures.bytes("golden/murmur2.tsv"), as: UTF8.self)
        var count = 0
        for line in text.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let key = try #require(Bytes(hexadecimal: String(fields[0])))
            #expect(Int32(bitPattern: Murmur2.hash(key.span)) == Int32(fields[1]))
            for (place, partitions) in [(2, 1), (3, 3), (4, 12), (5, 100)] {
                #expect(Murmur2.partition(of: key.span, count: partitions) == Int(fields[place]))
            }
            count += 1
        }
        #expect(count == 1_000)
    }
}
