import KafkaRecords
import KafkaWire
import Testing

@Suite struct HeadersTests {
    @Test func orderRepeatsAndNullsAreKept() {
        let list = [
            Header(name: "b", value: "1"), Header(name: "a", value: nil), Header(name: "b", value: "2"),
            Header(name: "", value: Bytes()),
            Header(name: "é日", value: Bytes(copying: [UInt8](repeating: 9, count: 300))),
        ]
        let headers = Headers(list)
        #expect(headers.count == 5 && !headers.isEmpty)
        #expect(Array(headers) == list)
        #expect(headers["b"] == "2" && headers["a"] == nil && headers["c"] == nil)
        #expect(headers.last("a") == .some(nil) && headers.last("c") == nil)
        #expect(headers.appending("c", "3") == Headers(list + [Header(name: "c", value: "3")]))
    }

    @Test func noHeadersAreEmpty() {
        let empty: Headers = [:]
        #expect(empty.isEmpty && empty.count == 0 && Array(empty).isEmpty && empty == Headers([]))
        #expect(empty.hashValue == Headers().hashValue)
        #expect(Headers().appending("a", "1") == ["a": "1"])
    }

    @Test func namesThatAreNotUTF8AreRepaired() throws {
        var builder = RecordBatchBuilder()
        try builder.append(value: "v", headers: ["AB": "x"], timestamp: .none)
        var bytes = Array(builder.seal().finish())
        let index = try #require(bytes.lastIndex(of: 0x41))
        bytes[index] = 0xff
        var reader = RecordSetReader(Bytes(copying: bytes), options: .init(verifiesChecksums: false))
        let batch = try #require(try reader.next())
        #expect(batch.map { $0.headers.map(\.name) } == [["\u{fffd}B"]])
    }

    @Test func numbersWrittenLongerThanTheyNeedBeAreRead() throws {
        for size in 2...10 {
            /// A small number in that many bytes.
            func long(_ value: UInt8) -> [UInt8] {
                [value | 0x80] + [UInt8](repeating: 0x80, count: size - 2) + [0]
            }
            var headers = long(4)
            headers += long(2) + [0x61] + long(2) + [7]
            headers += long(2) + [0x62] + long(1)
            let record: [UInt8] = [0, 0, 0, 1, 2, 0x76] + headers
            var builder = RecordBatchBuilder()
            try builder.append(value: "v", timestamp: .none)
            var bytes = Array(builder.seal().finish().part(from: 0, count: RecordBatchHeader.size) ?? Bytes())
            bytes += SimpleEncoder.varint(Int64(record.count)) + record
            bytes.replaceSubrange(8..<12, with: [0, 0, 0, UInt8(bytes.count - 12)])
            var reader = RecordSetReader(Bytes(copying: bytes), options: .init(verifiesChecksums: false))
            let batch = try #require(try reader.next())
            let expected = [Header(name: "a", value: [7]), Header(name: "b", value: nil)]
            #expect(batch.map { Array($0.headers) } == [expected] && batch.damage == nil)
            #expect(batch.map(\.headers.count) == [2])
        }
    }

    @Test func recordsKeepTheirMemory() throws {
        var kept: [Record] = []
        do {
            var builder = RecordBatchBuilder()
            try builder.append(key: "key", value: "value", headers: ["h": "x"], timestamp: .none)
            var reader = RecordSetReader(builder.seal().finish())
            while let batch = try reader.next() { kept += batch }
        }
        let record = try #require(kept.first)
        #expect(record.key?.string == "key" && record.value?.array == Array("value".utf8))
        #expect(record.headers == ["h": "x"])
    }
}
