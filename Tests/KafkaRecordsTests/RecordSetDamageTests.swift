import KafkaRecords
import KafkaWire
import TestSupport
import Testing

/// Whatever bytes come: nothing traps, cursor and sequence agree, and what was whole is still read.
@Suite struct RecordSetDamageTests {
    /// What walking a set gave: how many records, and whether there was damage.
    private func walk(_ bytes: Bytes, verify: Bool = true) -> (records: Int, isDamaged: Bool) {
        var reader = RecordSetReader(bytes, options: .init(verifiesChecksums: verify, decompressedLimit: 1 << 20))
        var total = 0
        var isDamaged = false
        do throws(RecordsError) {
            while let batch = try reader.next() {
                var count = 0
                var cursor = batch.cursor()
                do throws(RecordsError) {
                    while let record = try cursor.next() {
                        count += 1
                        var size = record.key?.byteCount ?? 0
                        size += record.value?.byteCount ?? 0
                        for header in record.headers { size += header.name.utf8.count + (header.value?.count ?? 0) }
                        if size > bytes.count + (1 << 20) { Issue.record("more than there was") }
                    }
                    if batch.damage != nil { Issue.record("damage that the cursor did not throw") }
                } catch {
                    isDamaged = true
                    if batch.damage != error { Issue.record("damage is not what the cursor threw") }
                }
                // An expectation costs more than a walk, and there are very many walks.
                if batch.reduce(0, { sum, _ in sum + 1 }) != count { Issue.record("sequence and cursor differ") }
                total += count
            }
        } catch {
            isDamaged = true
        }
        return (total, isDamaged)
    }

    @Test func setsCutAtEveryByteGiveTheWholeBatchesBefore() throws {
        for set in try GoldenSet.readable() where set.isValid && set.bytes.count < 1_300 {
            var ends: [(end: Int, records: Int)] = [(0, 0)]
            var reader = RecordSetReader(set.bytes)
            while let batch = try reader.next() {
                ends.append((reader.position, (ends.last?.records ?? 0) + batch.reduce(0) { sum, _ in sum + 1 }))
            }
            for count in 0..<set.bytes.count {
                let cut = try #require(set.bytes.part(from: 0, count: count))
                let result = walk(cut)
                let expected = ends.last { $0.end <= count }?.records
                #expect(result.records == expected && !result.isDamaged, "\(set.name) cut at \(count)")
            }
        }
    }

    @Test(arguments: [true, false])
    func everyByteReplacedDoesNotTrap(verify: Bool) throws {
        var damaged = 0
        for set in try GoldenSet.readable() where set.bytes.count < 500 {
            for index in 0..<set.bytes.count {
                for byte in [0x00, 0x7f, 0x80, 0xff] as [UInt8] where set.bytes[index] != byte {
                    var changed = Array(set.bytes)
                    changed[index] = byte
                    if walk(Bytes(copying: changed), verify: verify).isDamaged { damaged += 1 }
                }
            }
        }
        // Without checksums keys and values may be anything; with them hardly a byte may change.
        #expect(damaged > (verify ? 50_000 : 10_000))
    }

    @Test func aChangedByteUnderTheChecksumIsAlwaysFound() throws {
        var builder = RecordBatchBuilder()
        for index in 0..<10 { try builder.append(value: "value \(index)", timestamp: .none) }
        let bytes = Array(builder.seal().finish())
        for index in 21..<bytes.count {
            var changed = bytes
            changed[index] ^= 0x10
            var reader = RecordSetReader(Bytes(copying: changed))
            let batch = try #require(try reader.next())
            guard case .checksumMismatch = batch.damage?.reason else {
                Issue.record("byte \(index): \(String(describing: batch.damage))")
                continue
            }
            #expect(batch.reduce(0) { sum, _ in sum + 1 } == 0)
        }
    }

    @Test func lengthsAndCountsAtTheirExtremes() throws {
        var builder = RecordBatchBuilder()
        for index in 0..<4 { try builder.append(key: "k", value: "v\(index)", timestamp: .none) }
        let bytes = builder.seal().finish()
        let extremes: [Int32] = [.min, .min + 1, -2, -1, 0, 1, 13, 14, 48, 49, 50, .max - 12, .max - 1, .max]
        for value in extremes {
            var patched = GrowingBuffer(capacity: bytes.count)
            patched.append(bytes.span)
            patched.overwrite(value, at: 8)
            _ = walk(patched.finish(), verify: false)
            var counted = GrowingBuffer(capacity: bytes.count)
            counted.append(bytes.span)
            counted.overwrite(value, at: 57)
            let result = walk(counted.finish(), verify: false)
            // One too few hides the last record, as in the reference, and none hides all.
            #expect(result.records == (value <= 1 ? 0 : 4), "count \(value)")
            #expect(result.isDamaged == (value != 0), "count \(value)")
        }
    }

    @Test func extremeVarintsInARecordAreDamageAndNoTrap() throws {
        let extremes: [Int64] = [.min, .min + 1, -2, Int64(Int32.min), Int64(Int32.max), 1 << 40, .max - 1, .max]
        for field in 0..<5 {
            for extreme in extremes {
                var fields: [Int64] = [0, 0, 1, 1, 0]
                fields[field] = extreme
                var body: [UInt8] = [0]
                body += SimpleEncoder.varint(fields[0]) + SimpleEncoder.varint(fields[1])
                body += SimpleEncoder.varint(fields[2]) + [0x6b]
                body += SimpleEncoder.varint(fields[3]) + [0x76]
                body += SimpleEncoder.varint(fields[4])
                let isLegal = field == 0 || field == 1
                let result = walk(try batch(SimpleEncoder.varint(Int64(body.count)) + body), verify: false)
                #expect(result.isDamaged == !isLegal, "field \(field) \(extreme)")
            }
        }
        for length in extremes + [0, 1, 2] {
            let result = walk(try batch(SimpleEncoder.varint(length) + [0, 0, 0, 1, 1, 0]), verify: false)
            #expect(result.isDamaged, "length \(length)")
        }
    }

    /// A batch that says it has one record, of these bytes.
    private func batch(_ section: [UInt8]) throws -> Bytes {
        var builder = RecordBatchBuilder()
        try builder.append(value: "x", timestamp: .none)
        var bytes = GrowingBuffer(capacity: 200)
        let header = builder.seal().header.encoded
        bytes.append(header.span)
        bytes.append(section.kafkaSpan)
        bytes.overwrite(Int32(RecordBatchHeader.size - 12 + section.count), at: 8)
        return bytes.finish()
    }

    @Test func randomBytesDoNotTrap() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<20_000 {
            var bytes = random.bytes(Int.random(in: 0...200, using: &random))
            // Make the frame plausible, so that what is inside is looked at.
            if bytes.count > 70 {
                bytes[8...11] = [0, 0, 0, UInt8(bytes.count - 12)]
                bytes[16] = UInt8.random(in: 0...2, using: &random)
                bytes[57...60] = [0, 0, 0, 3]
                if bytes[16] == 2 { bytes[22] &= 0xf9 }
            }
            _ = walk(Bytes(copying: bytes), verify: false)
        }
    }

    @Test func errorsSayWhereTheyAre() throws {
        var builder = RecordBatchBuilder()
        try builder.append(value: "first", timestamp: .none)
        var set = GrowingBuffer(capacity: 400)
        set.append(builder.seal().finish().span)
        let second = set.count
        var other = RecordBatchBuilder()
        try other.append(value: "a", timestamp: .none)
        try other.append(value: "b", timestamp: .none)
        var stamp = RecordBatchBuilder.Stamp()
        stamp.baseOffset = 50
        set.append(other.seal(stamp).finish().span)
        set.overwrite(3 as Int32, at: second + 57)
        var reader = RecordSetReader(set.finish(), options: .init(verifiesChecksums: false))
        _ = try reader.next()
        let batch = try #require(try reader.next())
        let damage = try #require(batch.damage)
        #expect(damage.reason == .missingRecords(declared: 3, found: 2))
        #expect(damage.position == second && damage.baseOffset == 50 && damage.recordIndex == 2)
        var cursor = batch.cursor()
        var count = 0
        while count < 2 {
            #expect(try cursor.next() != nil)
            count += 1
        }
        for _ in 0..<2 {
            do throws(RecordsError) {
                _ = try cursor.next()
                Issue.record("the third record must not be there")
            } catch {
                #expect(error == damage)
            }
        }
    }

    @Test func aCountBelowNoneIsDamage() throws {
        var workspace = CompressionWorkspace()
        for compression in [Compression.none, .gzip] {
            for count in [-1, Int32.min] {
                var builder = RecordBatchBuilder()
                try builder.append(value: "v", timestamp: .none)
                var bytes = GrowingBuffer(capacity: 200)
                bytes.append(try builder.seal(compression: compression, in: &workspace).finish().span)
                bytes.overwrite(count, at: 57)
                var reader = RecordSetReader(bytes.finish(), options: .init(verifiesChecksums: false))
                let batch = try #require(try reader.next())
                #expect(batch.damage?.reason == .invalidRecordCount(count))
                #expect(batch.count == 0 && Array(batch).isEmpty)
            }
        }
    }
}
