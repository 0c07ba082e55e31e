internal import KafkaWire

extension WireWriter {
    /// The error for a field that is set and that the version lacks.
    @inline(never)
    func fieldNotInVersion(_ field: String, _ version: Int16) -> WireError {
        WireError(.fieldNotInVersion(field: field, version: version), at: count)
    }

    /// The value of a field that the version does not allow to be null.
    func required<Value>(_ value: Value?, _ field: String) throws(WireError) -> Value {
        guard let value else { throw WireError(.unexpectedNull(field: field), at: count) }
        return value
    }

    mutating func int8Array(_ values: [Int8], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        integers(values)
    }

    mutating func int16Array(_ values: [Int16], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        integers(values)
    }

    mutating func int32Array(_ values: [Int32], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        integers(values)
    }

    mutating func nullableInt32Array(_ values: [Int32]?, compact: Bool) throws(WireError) {
        guard let values else { return null(compact: compact) }
        try int32Array(values, compact: compact)
    }

    mutating func int64Array(_ values: [Int64], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        integers(values)
    }

    mutating func stringArray(_ values: [String], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        for value in values { try string(value, compact: compact) }
    }

    mutating func nullableStringArray(_ values: [String]?, compact: Bool) throws(WireError) {
        guard let values else { return null(compact: compact) }
        try stringArray(values, compact: compact)
    }

    mutating func uuidArray(_ values: [KafkaUUID], compact: Bool) throws(WireError) {
        try arrayCount(values.count, compact: compact)
        for value in values { uuid(value) }
    }

    mutating func nullableUuidArray(_ values: [KafkaUUID]?, compact: Bool) throws(WireError) {
        guard let values else { return null(compact: compact) }
        try uuidArray(values, compact: compact)
    }
}
