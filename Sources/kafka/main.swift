import KafkaWire
import KafkaRecords
import Glibc

@inline(never) func blackHole<T>(_ value: T) {}

struct Quick {
    let records = Int(CommandLine.arguments.dropFirst().first ?? "10000")!
    let pool: [UInt8] = (0..<1_000_100).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 7)) }

    func report(_ name: String, _ ns: Double, per: Int) { print(name, ns / Double(per)) }

    func appendSpan() throws {
        let span = pool.span
        let t = Timestamp(milliseconds: 1_700_000_000_000)
        report("append.span", Measurement.least {
            var b = RecordBatchBuilder(capacity: 1 << 21)
            var o = 0
            for _ in 0..<records {
                unsafe try! b.append(value: span.extracting(unchecked: o..<(o &+ 100)), timestamp: t)
                o &+= 100
                if o >= 1_000_000 { o = 0 }
            }
            blackHole(b.count)
        }, per: records)
    }
    func appendArrays() throws {
        let arrays = (0..<records).map { i in Array(pool[(i * 100)..<(i * 100 + 100)]) }
        let keys = (0..<records).map { i in Array(pool[(i * 100)..<(i * 100 + 10)]) }
        let t = Timestamp(milliseconds: 1_700_000_000_000)
        report("append.array", Measurement.least {
            var b = RecordBatchBuilder(capacity: 1 << 21)
            for i in 0..<records { try! b.append(value: arrays[i], timestamp: t) }
            blackHole(b.count)
        }, per: records)
        report("append.key", Measurement.least {
            var b = RecordBatchBuilder(capacity: 1 << 21)
            for i in 0..<records { try! b.append(key: keys[i], value: arrays[i], timestamp: t) }
            blackHole(b.count)
        }, per: records)
        let headers: Headers = ["source": "web", "trace-id": "0123456789abcdef"]
        report("append.headers", Measurement.least {
            var b = RecordBatchBuilder(capacity: 1 << 21)
            for i in 0..<records { try! b.append(value: arrays[i], headers: headers, timestamp: t) }
            blackHole(b.count)
        }, per: records)
        report("append.headers.built", Measurement.least {
            var b = RecordBatchBuilder(capacity: 1 << 21)
            for i in 0..<records { try! b.append(value: arrays[i], headers: ["source": "web", "trace-id": "0123456789abcdef"], timestamp: t) }
            blackHole(b.count)
        }, per: records)
        var b = RecordBatchBuilder(capacity: 1 << 21)
        for i in 0..<records { try! b.append(value: arrays[i], timestamp: t) }
        let bytes = b.seal().finish()
        for verify in [false, true] {
            report("walk.cursor crc \(verify)", Measurement.least {
                var sum = 0
                var r = RecordSetReader(bytes, options: .init(verifiesChecksums: verify))
                while let batch = try! r.next() {
                    var c = batch.cursor()
                    while let rec = try! c.next() { sum &+= rec.value?.byteCount ?? 0; sum &+= rec.key?.byteCount ?? 0; sum &+= Int(rec.offset)}
                }
                blackHole(sum)
            }, per: records)
            report("walk.for crc \(verify)", Measurement.least {
                var sum = 0
                var r = RecordSetReader(bytes, options: .init(verifiesChecksums: verify))
                while let batch = try! r.next() {
                    for rec in batch { sum &+= rec.value?.byteCount ?? 0; sum &+= rec.key?.byteCount ?? 0; sum &+= Int(rec.offset)}
                }
                blackHole(sum)
            }, per: records)
        }
        report("crc GB/s", Double(bytes.count) / Measurement.least { blackHole(CRC32C.checksum(of: bytes.span)) }, per: 1)
        report("crc swift GB/s", Double(bytes.count) / Measurement.least { blackHole(CRC32C.updateWithoutInstruction(0, with: bytes.span)) }, per: 1)
    }
}
let q = Quick()
try q.appendSpan()
try q.appendArrays()
do {
        var b = RecordBatchBuilder(capacity: 1 << 21)
        for i in 0..<10000 { try! b.append(value: q.pool[i..<(i+100)], timestamp: .none) }
        var r = RecordSetReader(b.seal().finish())
        let batch = try r.next()!
        for f in [walkA, walkB, walkC, walkD] { q.report("walk", Measurement.least { blackHole(try! f(batch)) }, per: 10000) }
}
