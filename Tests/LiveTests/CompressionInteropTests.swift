import Foundation
import KafkaMessages
import KafkaRecords
import KafkaWire
import TestSupport
import Testing

extension Live {
    /// Compressed batches through a real broker: ours read by others, and theirs by us.
    @Suite struct CompressionInteropTests {
        private static let codecs: [(codec: CompressionCodec, levels: ClosedRange<Int>)] = [
            (.gzip, Gzip.levels), (.snappy, Snappy.levels), (.lz4, LZ4.levels), (.zstd, Zstd.levels),
        ]

        /// A value, and the level at which its batch is compressed.
        private struct Sample {
            let name: String
            let level: Int?
            let bytes: [UInt8]
        }

        private func samples(_ levels: ClosedRange<Int>) -> [Sample] {
            var samples: [Sample] = []
            for size in [0, 1, 100, 10_000, 100_000] {
                for (name, bytes) in CompressionSamples.all(bytes: size) {
                    for level in levels { samples.append(Sample(name: name, level: level, bytes: bytes)) }
                }
            }
            for (name, bytes) in CompressionSamples.all(bytes: 1_000_000) {
                samples.append(Sample(name: name, level: nil, bytes: bytes))
            }
            for (name, bytes) in CompressionSamples.all(bytes: 10_000_000) where ["random", "json"].contains(name) {
                samples.append(Sample(name: name, level: nil, bytes: bytes))
            }
            return samples
        }

        @Test func oursIsReadByOthers() throws {
            let broker = try LiveBroker(version: "4.4.0")
            let connection = try RawConnection(port: broker.port)
            for (codec, levels) in CompressionInteropTests.codecs {
                let topic = "ours-\(codec.name)"
                try broker.makeTopic(topic)
                let samples = samples(levels)
                for sample in samples { try produce(sample, codec, to: topic, connection) }
                for peer in ["java-peer", "franz"] {
                    let output = try broker.peer(peer, "dump", topic: topic, ["--records", String(samples.count)])
                    try compare(output, samples, "\(peer) \(codec)")
                    try FileManager.default.removeItem(at: output)
                }
                let words = ["--records", String(samples.count)]
                let output = try broker.peer("librdkafka", "consume", topic: topic, words)
                let line = String(decoding: try Data(contentsOf: output), as: UTF8.self)
                #expect(line.contains("\"records\":\(samples.count)") || line.contains("\"records\": \(samples.count)"))
            }
        }

        private func produce(
            _ sample: Sample,
            _ codec: CompressionCodec,
            to topic: String,
            _ connection: RawConnection
        ) throws {
            var workspace = CompressionWorkspace()
            var builder = RecordBatchBuilder(capacity: sample.bytes.count + 200)
            let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
            try builder.append(key: sample.name, value: sample.bytes, timestamp: now)
            let compression = Compression(codec, level: sample.level)
            let batch = try builder.seal(compression: compression, in: &workspace).finish()
            let partition = ProduceRequest.PartitionProduceData(index: 0, records: batch)
            let data = ProduceRequest.TopicProduceData(name: topic, partitionData: [partition])
            let request = ProduceRequest(acks: -1, timeoutMs: 30_000, topicData: [data])
            let response = try connection.ask(request, version: 9)
            let answer = try #require(response.responses.first?.partitionResponses.first)
            try #require(
                answer.errorCode == .none,
                "\(codec) \(sample.name) \(sample.bytes.count): \(answer.errorCode)"
            )
        }

        /// Compares a peer's lines with the values, in order.
        private func compare(_ output: URL, _ samples: [Sample], _ label: String) throws {
            let lines = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
            #expect(lines.count == samples.count, "\(label)")
            for (line, sample) in zip(lines, samples) {
                let name = Data("\"valueHex\":\"".utf8)
                let start = try #require(line.range(of: name)).upperBound
                let end = try #require(line[start...].firstIndex(of: UInt8(ascii: "\"")))
                let isSame = line[start..<end] == Data(Bytes(copying: sample.bytes).hexadecimal.utf8)
                #expect(isSame, "\(label) \(sample.name) \(sample.bytes.count) level \(sample.level ?? -1)")
            }
        }

        @Test func theirsIsReadByUs() throws {
            let broker = try LiveBroker(version: "4.4.0")
            let connection = try RawConnection(port: broker.port)
            var values: [[UInt8]] = []
            for size in [0, 1, 100, 10_000, 100_000, 900_000] {
                values += CompressionSamples.all(bytes: size).map(\.bytes)
            }
            let cases = broker.file("cases")
            let text = values.map { "{\"partition\":0,\"valueHex\":\"\(Bytes(copying: $0).hexadecimal)\"}\n" }.joined()
            try Data(text.utf8).write(to: cases)
            for (codec, _) in CompressionInteropTests.codecs {
                for peer in ["java-peer", "franz"] {
                    let topic = "theirs-\(peer)-\(codec.name)"
                    try broker.makeTopic(topic)
                    let words = ["--cases", cases.path(), "--compression", codec.name]
                    try broker.peer(peer, "feed", topic: topic, words)
                    let read = try fetch(topic, values.count, codec, connection)
                    #expect(read == values, "\(peer) \(codec)")
                }
            }
        }

        /// Reads a topic of one partition from its start.
        private func fetch(
            _ topic: String,
            _ count: Int,
            _ codec: CompressionCodec,
            _ connection: RawConnection
        ) throws -> [[UInt8]] {
            var values: [[UInt8]] = []
            var compressed = 0
            while values.count < count {
                let partition = FetchRequest.FetchPartition(
                    partition: 0,
                    fetchOffset: Int64(values.count),
                    partitionMaxBytes: 1 << 20
                )
                let wanted = FetchRequest.FetchTopic(topic: topic, partitions: [partition])
                let request = FetchRequest(maxWaitMs: 10_000, minBytes: 1, maxBytes: 50 << 20, topics: [wanted])
                let response = try connection.ask(request, version: 12)
                let answer = try #require(response.responses.first?.partitions.first)
                try #require(answer.errorCode == .none)
                let before = values.count
                var reader = RecordSetReader(answer.records ?? Bytes())
                while let batch = try reader.next() {
                    #expect(batch.damage == nil)
                    if batch.header.attributes.codec == codec { compressed += 1 }
                    for record in batch where record.offset >= values.count {
                        values.append(record.value?.array ?? [])
                    }
                }
                try #require(values.count > before, "\(topic) gave nothing at offset \(before)")
            }
            // Batches that do not get smaller may be sent as they are.
            #expect(compressed > 0, "\(topic)")
            return values
        }
    }
}
