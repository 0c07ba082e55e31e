import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct RecordBatchBuilderTests {
    private func section(_ builder: consuming RecordBatchBuilder) -> [UInt8] {
        Array(builder.seal().finish().suffix(from: RecordBatchHeader.size))
    }

    /// Around every size at which a length takes a byte more.
    private let sizes =
        Array(0...140) + [8_100, 8_127, 8_128, 8_150, 8_155, 8_160, 8_180, 8_185, 8_190, 8_191, 8_192, 8_200]
        + [1_048_530, 1_048_560, 1_048_575, 1_048_576, 1_048_600]

    @Test func everyValueSizeIsEncodedAsTheFormatSays() throws {
        for size in sizes {
            let value = [UInt8](repeating: 7, count: size)
            var builder = RecordBatchBuilder(capacity: 64)
            try builder.append(value: value, timestamp: Timestamp(milliseconds: 5))
            var simple = SimpleEncoder()
            simple.append(key: nil, value: value, timestampDelta: 0, offsetDelta: 0)
            #expect(section(builder) == simple.bytes, "\(size)")
        }
    }

    @Test func everyKeySizeIsEncodedAsTheFormatSays() throws {
        for size in 0...150 {
            let key = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            var builder = RecordBatchBuilder()
            try builder.append(key: key, value: "v", timestamp: .none)
            var simple = SimpleEncoder()
            simple.append(key: key, value: [0x76], timestampDelta: 0, offsetDelta: 0)
            #expect(section(builder) == simple.bytes, "\(size)")
        }
    }

    @Test func deltasOfEverySizeAreEncodedAsTheFormatSays() throws {
        let deltas: [Int64] = [0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, 1 << 20, 1 << 34, 1 << 48, .max, .min]
        for timestampDelta in deltas {
            for offsetDelta in deltas where Int64(Int32(truncatingIfNeeded: offsetDelta)) == offsetDelta {
                for size in [0, 40, 50, 60, 8_140, 8_160] {
                    let value = [UInt8](repeating: 1, count: size)
                    var builder = RecordBatchBuilder(baseTimestamp: Timestamp(milliseconds: 0))
                    let valueSpan: RawSpan? = value.kafkaSpan
                    try builder.append(
                        key: nil,
                        value: valueSpan,
                        headers: Headers(),
                        timestamp: Timestamp(milliseconds: timestampDelta),
                        offsetDelta: Int32(offsetDelta)
                    )
                    var simple = SimpleEncoder()
                    simple.append(key: nil, value: value, timestampDelta: timestampDelta, offsetDelta: offsetDelta)
                    #expect(section(builder) == simple.bytes, "\(timestampDelta) \(offsetDelta) \(size)")
                }
            }
        }
    }

    @Test func nullsHeadersAndTombstonesRoundTrip() throws {
        let headers: Headers = [
            Header(name: "a", value: "1"), Header(name: "", value: nil), Header(name: "a", value: Bytes()),
        ]
        var builder = RecordBatchBuilder()
        try builder.append(key: "k", value: "v", headers: headers, timestamp: Timestamp(milliseconds: 10))
        let key = "only key".kafkaSpan
        try builder.append(key: key, value: nil, timestamp: Timestamp(milliseconds: 3))
        try builder.append(key: nil, value: nil, timestamp: Timestamp(milliseconds: 30))
        #expect(builder.count == 3)
        var reader = RecordSetReader(builder.seal().finish())
        let batch = try #require(try reader.next())
        #expect(batch.damage == nil && batch.count == 3)
        #expect(batch.header.baseTimestamp.milliseconds == 10 && batch.header.maxTimestamp.milliseconds == 30)
        let records = Array(batch)
        #expect(records.map(\.offset) == [0, 1, 2])
        #expect(records.map(\.timestamp.milliseconds) == [10, 3, 30])
        #expect(records.map(\.keyBytes) == ["k", "only key", nil])
        #expect(records.map(\.valueBytes) == ["v", nil, nil])
        #expect(records[0].headers == headers && records[1].headers.isEmpty)
        #expect(try reader.next() == nil)
    }

    @Test func anEmptyBatchIsABatch() throws {
        let builder = RecordBatchBuilder()
        #expect(builder.isEmpty && builder.sizeInBytes == RecordBatchHeader.size)
        var reader = RecordSetReader(builder.seal().finish())
        let batch = try #require(try reader.next())
        #expect(batch.count == 0 && batch.damage == nil && Array(batch).isEmpty)
        #expect(batch.header.baseTimestamp == .none && batch.header.lastOffsetDelta == -1)
    }

    @Test func growingKeepsWhatWasAppended() throws {
        var random = SeededGenerator(seed: 5)
        var builder = RecordBatchBuilder(capacity: 0)
        var values: [Bytes] = []
        for _ in 0..<500 {
            let value = Bytes(copying: random.bytes(Int.random(in: 0...300, using: &random)))
            try builder.append(value: value, timestamp: .none)
            values.append(value)
        }
        var reader = RecordSetReader(builder.seal().finish())
        let batch = try #require(try reader.next())
        #expect(batch.compactMap(\.valueBytes) == values)
    }

    @Test func sealedBatchesCanBeStampedAgain() throws {
        var builder = RecordBatchBuilder()
        for index in 0..<20 { try builder.append(value: "value \(index)", timestamp: Timestamp(milliseconds: 9)) }
        var sealed = builder.seal()
        sealed.restamp {
            $0.producerId = 77
            $0.producerEpoch = 3
            $0.baseSequence = .max - 5
            $0.baseOffset = 1_000
            $0.partitionLeaderEpoch = 8
            $0.attributes = RecordBatchAttributes(isTransactional: true)
        }
        let header = sealed.header
        let size = sealed.sizeInBytes
        let bytes = sealed.finish()
        #expect(bytes.count == size)
        var reader = RecordSetReader(bytes)
        let batch = try #require(try reader.next())
        #expect(batch.damage == nil)
        #expect(batch.header == header)
        #expect(batch.header.producerId == 77 && batch.header.attributes.isTransactional)
        #expect(batch.header.lastSequence == 13)
        #expect(batch.map(\.offset) == Array(1_000..<1_020))
    }

    @Test func stampingKeepsWhatFollowsFromTheRecords() throws {
        var workspace = CompressionWorkspace()
        for compression in [Compression.none, .gzip] {
            var builder = RecordBatchBuilder()
            for index in 0..<20 { try builder.append(value: "value \(index)", timestamp: .none) }
            var sealed = try builder.seal(compression: compression, in: &workspace)
            sealed.restamp {
                $0 = RecordBatchHeader()
                $0.lastOffsetDelta = 19
            }
            let bytes = sealed.finish()
            var header = try RecordBatchHeader(of: bytes)
            header.restamp { $0.attributes = RecordBatchAttributes(isTransactional: true) }
            var joined = GrowingBuffer(capacity: bytes.count)
            joined.append(header.encoded.span)
            joined.append(bytes.suffix(from: RecordBatchHeader.size).span)
            for set in [bytes, joined.finish()] {
                var reader = RecordSetReader(set)
                let batch = try #require(try reader.next())
                #expect(batch.damage == nil && batch.map(\.offset) == Array(0..<20))
                #expect(batch.header.attributes.codec == compression.codec)
            }
        }
    }

    @Test func headersOfReceivedBatchesCanBeStampedWithoutReadingTheRecords() throws {
        for set in try GoldenSet.readable() where set.magic == 2 && set.isValid {
            var reader = RecordSetReader(set.bytes)
            while let batch = try reader.next() {
                var header = batch.header
                header.restamp {
                    $0.baseOffset = 123_456
                    $0.producerEpoch = 9
                    $0.maxTimestamp = Timestamp(milliseconds: 1)
                }
                var joined = GrowingBuffer(capacity: batch.encoded.count)
                joined.append(header.encoded.span)
                joined.append(batch.encoded.suffix(from: RecordBatchHeader.size).span)
                var again = RecordSetReader(joined.finish())
                let restamped = try #require(try again.next())
                #expect(restamped.damage == nil, "\(set.name)")
                #expect(restamped.baseOffset == 123_456 && restamped.header.producerEpoch == 9)
            }
        }
    }
}
