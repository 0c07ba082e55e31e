internal import KafkaWire

extension WireWriter {
    /// Writes the length of what a closure writes, and that.
    mutating func frame(_ body: (inout WireWriter) throws(WireError) -> Void) throws(WireError) {
        let before = count
        let place = span.byteCount
        int32(0)
        try body(&self)
        let length = count - before - 4
        guard let length = Int32(exactly: length) else {
            throw WireError(.tooLong(length, limit: Int(Int32.max)), at: before)
        }
        patch(length, at: place)
    }
}
