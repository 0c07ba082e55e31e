import KafkaRecords
@inline(never) func walkA(_ batch: RecordBatch) throws -> Int {
    var sum = 0
    var c = batch.cursor()
    while let rec = try c.next() { sum &+= rec.value?.byteCount ?? 0 }
    return sum
}
@inline(never) func walkB(_ batch: RecordBatch) throws -> Int {
    var sum = 0
    var c = batch.cursor()
    while let rec = try c.next() { sum &+= Int(rec.offset) }
    return sum
}
@inline(never) func walkC(_ batch: RecordBatch) throws -> Int {
    var sum = 0
    var c = batch.cursor()
    while let rec = try c.next() { if let v = rec.value { sum &+= v.byteCount } }
    return sum
}
@inline(never) func walkD(_ batch: RecordBatch) throws -> Int {
    var sum = 0
    var c = batch.cursor()
    while let _ = try c.next() { sum &+= 1 }
    return sum
}
