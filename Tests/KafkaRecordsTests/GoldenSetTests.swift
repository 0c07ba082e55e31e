import KafkaJSON
import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct GoldenSetTests {
    @Test func everySetIsReadAsTheReferenceReadsIt() throws {
        for set in try GoldenSet.readable() {
            var reader = RecordSetReader(set.bytes)
            var batchCount = 0
            var recordCount = 0
            var bytesRead = 0
            var isValid = true
            do throws(RecordsError) {
                while isValid, let batch = try reader.next() {
                    guard batchCount < set.batches.count else {
                        Issue.record("\(set.name): more batches than the reference read")
                        return
                    }
                    compare(batch, set.batches[batchCount], set.name)
                    var cursor = batch.cursor()
                    do throws(RecordsError) {
                        while let record = try cursor.next() {
                            guard recordCount < set.records.count else {
                                Issue.record("\(set.name): more records than the reference read")
                                return
                            }
                            compare(record, set.records[recordCount], batchCount, set.name)
                            recordCount += 1
                        }
                        #expect(batch.damage == nil, "\(set.name)")
                        bytesRead = reader.position
                    } catch {
                        #expect(batch.damage == error, "\(set.name)")
                        isValid = false
                    }
                    batchCount += 1
                }
            } catch {
                isValid = false
            }
            #expect(batchCount == set.batches.count, "\(set.name)")
            #expect(recordCount == set.records.count, "\(set.name)")
            #expect(bytesRead == set.bytesRead, "\(set.name)")
            #expect(isValid == set.isValid, "\(set.name)")
        }
    }

    private func compare(_ batch: RecordBatch, _ json: JSONValue, _ name: String) {
        let header = batch.header
        #expect(header.baseOffset == json["baseOffset"]?.int64, "\(name)")
        #expect(header.lastOffset == json["lastOffset"]?.int64, "\(name)")
        #expect(header.sizeInBytes == json["sizeInBytes"]?.int, "\(name)")
        #expect(header.magic == json["magic"]?.int8, "\(name)")
        #expect(header.checksum == json["crc"]?.uint32, "\(name)")
        #expect(header.attributes.codec?.name == json["codec"]?.string, "\(name)")
        guard header.magic == 2, json["count"] != nil else { return }
        #expect(header.partitionLeaderEpoch == json["partitionLeaderEpoch"]?.int32, "\(name)")
        #expect(header.baseTimestamp.milliseconds == json["baseTimestampMs"]?.int64, "\(name)")
        #expect(header.maxTimestamp.milliseconds == json["maxTimestampMs"]?.int64, "\(name)")
        #expect(header.producerId == json["producerId"]?.int64, "\(name)")
        #expect(header.producerEpoch == json["producerEpoch"]?.int16, "\(name)")
        #expect(header.baseSequence == json["baseSequence"]?.int32, "\(name)")
        #expect(header.attributes.isTransactional == json["isTransactional"]?.bool, "\(name)")
        #expect(header.attributes.isControl == json["isControl"]?.bool, "\(name)")
        #expect(header.count == json["count"]?.int32, "\(name)")
        #expect(header.deleteHorizon?.milliseconds == json["deleteHorizonMs"]?.int64, "\(name)")
    }

    private func compare(_ record: borrowing RecordView, _ json: JSONValue, _ batch: Int, _ name: String) {
        let offset = record.offset
        let timestamp = record.timestamp.milliseconds
        let key = record.keyBytes?.hexadecimal
        let value = record.valueBytes?.hexadecimal
        #expect(batch == json["batch"]?.int, "\(name)")
        #expect(offset == json["offset"]?.int64, "\(name)")
        #expect(timestamp == json["timestampMs"]?.int64, "\(name)")
        #expect(key == json["keyHex"]?.string, "\(name)")
        #expect(value == json["valueHex"]?.string, "\(name)")
        let headers = record.headers.map { [$0.name, $0.value?.hexadecimal] }
        #expect(headers == json["headers"]?.array?.map { [$0[0]?.string, $0[1]?.string] }, "\(name)")
    }

    @Test func sequenceAndCursorGiveTheSameRecords() throws {
        var total = 0
        for set in try GoldenSet.readable() {
            var reader = RecordSetReader(set.bytes)
            while let batch = try? reader.next() {
                var cursor = batch.cursor()
                var kept: [Record] = []
                for record in batch { kept.append(record) }
                var index = 0
                while let view = try? cursor.next() {
                    let record = try #require(index < kept.count ? kept[index] : nil)
                    let (offset, timestamp) = (view.offset, view.timestamp)
                    #expect(record.offset == offset && record.timestamp == timestamp)
                    let (key, value) = (view.keyBytes, view.valueBytes)
                    #expect(record.keyBytes == key && record.valueBytes == value)
                    let headers = view.headers
                    #expect(record.headers == headers)
                    index += 1
                }
                #expect(index == kept.count, "\(set.name)")
                total += index
            }
        }
        #expect(total > 700)
    }

    /// Batches of magic 2 that are not compressed must come out byte for byte when built from what was read.
    @Test func uncompressedBatchesAreWrittenByteForByte() throws {
        var built = 0
        for set in try GoldenSet.readable() where set.magic == 2 && set.codec == "none" && set.isValid {
            var reader = RecordSetReader(set.bytes)
            while let batch = try reader.next() {
                // The producer's times are still there under a log append time, but nobody is shown them.
                guard batch.header.timestampType == .createTime else { continue }
                #expect(try rebuilt(batch) == batch.encoded, "\(set.name)")
                built += 1
            }
        }
        #expect(built >= 23)
    }

    private func rebuilt(_ batch: RecordBatch) throws -> Bytes {
        let header = batch.header
        var builder = RecordBatchBuilder(baseTimestamp: header.deleteHorizon)
        for record in batch {
            try builder.append(
                key: record.key,
                value: record.value,
                headers: record.headers,
                timestamp: record.timestamp,
                offsetDelta: Int32(record.offset - header.baseOffset)
            )
        }
        var stamp = RecordBatchBuilder.Stamp()
        stamp.baseOffset = header.baseOffset
        stamp.partitionLeaderEpoch = header.partitionLeaderEpoch
        stamp.producerId = header.producerId
        stamp.producerEpoch = header.producerEpoch
        stamp.baseSequence = header.baseSequence
        stamp.isTransactional = header.attributes.isTransactional
        stamp.isControl = header.attributes.isControl
        stamp.hasDeleteHorizon = header.deleteHorizon != nil
        stamp.lastOffsetDelta = header.lastOffsetDelta
        stamp.maxTimestamp = header.maxTimestamp
        return builder.seal(stamp).finish()
    }
}
