import Kafka
import KafkaBuffers
import KafkaRecords
import KafkaWire
import Testing

/// Damage is told of where it is come to, and nothing is left out in silence.
@Suite struct SliceReaderTests {
    private let queue = FetchQueue()

    /// A batch of five records whose checksum is right, and whose record of a number says that it is longer than all.
    private func batch(from offset: Int64, damaged: Int? = nil) throws -> Bytes {
        var builder = RecordBatchBuilder()
        for number in 0..<5 {
            try builder.append(key: "", value: "value \(number)", timestamp: Timestamp(milliseconds: 1))
        }
        var stamp = RecordBatchBuilder.Stamp()
        stamp.baseOffset = offset
        var bytes = Array(builder.seal(stamp).finish())
        if let damaged {
            let size = (bytes.count - RecordBatchHeader.size) / 5
            bytes[RecordBatchHeader.size + damaged * size] = 0x7e
            let checksum = CRC32C.checksum(of: Bytes(copying: bytes).suffix(from: 21).span)
            for index in 0..<4 { bytes[17 + index] = UInt8(truncatingIfNeeded: checksum >> (24 - 8 * index)) }
        }
        return Bytes(copying: bytes)
    }

    private func reader(_ batches: Bytes...) -> SliceReader {
        let reader = SliceReader(settings: .init())
        let slice = FetchSlice(
            partition: 0,
            name: TopicPartition("t", 0),
            generation: 0,
            records: Bytes(copying: batches.flatMap { Array($0) }),
            start: 0,
            end: .max,
            highWatermark: 100,
            aborted: []
        )
        reader.add([slice])
        return reader
    }

    private func values(_ batch: FetchedBatch?) -> [String?] { batch?.map { $0.valueBytes?.string } ?? [] }

    @Test func behindADamagedRecordNothingIsGivenUntilASeek() throws {
        let reader = reader(try batch(from: 0), try batch(from: 5, damaged: 3), try batch(from: 10))
        #expect(values(try reader.nextBatch(queue)).count == 5)
        let damaged = try reader.nextBatch(queue)
        #expect(values(damaged) == ["value 0", "value 1", "value 2"])
        #expect(damaged?.damage?.reason == .invalidRecord)
        for _ in 0..<3 {
            let error = #expect(throws: KafkaError.self) { try reader.nextBatch(queue) }
            #expect(error?.code == .corrupt && error?.partition == 0 && error?.offset == 8)
            #expect("\(error!)".contains("Seek to offset 5 to fetch it again, or to 10"), "\(error!)")
        }
        // A seek begins a new generation: what was there is not wanted any more, and with it the damage.
        _ = queue.renew(0)
        let rest = try reader.nextBatch(queue)
        #expect(rest == nil)
    }

    @Test func whoDoesNotWalkABatchIsNotTold() throws {
        let reader = reader(try batch(from: 0, damaged: 0), try batch(from: 5))
        let first = try reader.nextBatch(queue)
        #expect(first?.batch.baseOffset == 0)
        #expect(values(try reader.nextBatch(queue)).count == 5)
    }

    @Test func aWrongChecksumIsToldOfBehindTheBatch() throws {
        var bytes = Array(try batch(from: 0))
        bytes[bytes.count - 2] ^= 1
        let reader = reader(Bytes(copying: bytes), try batch(from: 5))
        #expect(values(try reader.nextBatch(queue)) == [])
        for _ in 0..<2 {
            let error = #expect(throws: KafkaError.self) { try reader.nextBatch(queue) }
            #expect(error?.code == .corrupt && error?.offset == 0)
        }
    }

    @Test func slicesThatComeWhileOthersAreLeftStandBehindThem() throws {
        let reader = reader(try batch(from: 0))
        let more = FetchSlice(
            partition: 0,
            name: TopicPartition("t", 0),
            generation: 0,
            records: try batch(from: 5),
            start: 0,
            end: .max,
            highWatermark: 9,
            aborted: []
        )
        reader.add([more])
        #expect(try reader.nextBatch(queue)?.batch.baseOffset == 0)
        #expect(try reader.nextBatch(queue)?.batch.baseOffset == 5)
        #expect(try reader.nextBatch(queue) == nil)
    }
}
