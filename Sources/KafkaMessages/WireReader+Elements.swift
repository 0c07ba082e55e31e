internal import KafkaWire

extension WireReader {
    /// For how many elements memory is reserved before an array is read.
    ///
    /// An element may be much larger in memory than on the wire. No count makes a reader reserve more than four times
    /// the bytes that are left: arrays that really have more elements grow while they are read.
    package func reservation(_ count: Int, stride: Int) -> Int {
        min(count, max(1, remaining &* 4 / max(1, stride)))
    }

    mutating func int8Array(compact: Bool, field: String) throws(WireError) -> [Int8] {
        try integers(try arrayCount(compact: compact, minimumElementSize: 1, field: field))
    }

    mutating func int16Array(compact: Bool, field: String) throws(WireError) -> [Int16] {
        try integers(try arrayCount(compact: compact, minimumElementSize: 2, field: field))
    }

    mutating func int32Array(compact: Bool, field: String) throws(WireError) -> [Int32] {
        try integers(try arrayCount(compact: compact, minimumElementSize: 4, field: field))
    }

    mutating func nullableInt32Array(compact: Bool) throws(WireError) -> [Int32]? {
        guard let count = try nullableArrayCount(compact: compact, minimumElementSize: 4) else { return nil }
        return try integers(count)
    }

    mutating func int64Array(compact: Bool, field: String) throws(WireError) -> [Int64] {
        try integers(try arrayCount(compact: compact, minimumElementSize: 8, field: field))
    }

    mutating func stringArray(compact: Bool, field: String) throws(WireError) -> [String] {
        let count = try arrayCount(compact: compact, minimumElementSize: compact ? 1 : 2, field: field)
        return try strings(count, compact: compact)
    }

    mutating func nullableStringArray(compact: Bool) throws(WireError) -> [String]? {
        guard let count = try nullableArrayCount(compact: compact, minimumElementSize: compact ? 1 : 2) else {
            return nil
        }
        return try strings(count, compact: compact)
    }

    private mutating func strings(_ count: Int, compact: Bool) throws(WireError) -> [String] {
        var elements: [String] = []
        elements.reserveCapacity(reservation(count, stride: MemoryLayout<String>.stride))
        for _ in 0..<count { elements.append(try string(compact: compact, field: "an element")) }
        return elements
    }

    mutating func uuidArray(compact: Bool, field: String) throws(WireError) -> [KafkaUUID] {
        try uuids(try arrayCount(compact: compact, minimumElementSize: 16, field: field))
    }

    mutating func nullableUuidArray(compact: Bool) throws(WireError) -> [KafkaUUID]? {
        guard let count = try nullableArrayCount(compact: compact, minimumElementSize: 16) else { return nil }
        return try uuids(count)
    }

    private mutating func uuids(_ count: Int) throws(WireError) -> [KafkaUUID] {
        var elements: [KafkaUUID] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try uuid()) }
        return elements
    }
}
