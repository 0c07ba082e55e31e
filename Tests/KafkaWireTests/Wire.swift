import KafkaWire

/// Short ways to write bytes, to read all of some bytes, and to get at the error.
enum Wire {
    /// The bytes that a closure writes.
    static func write<Failure: Error>(
        sharing threshold: Int = .max,
        _ body: (inout WireWriter) throws(Failure) -> Void
    ) throws(Failure) -> Bytes {
        var writer = WireWriter(capacity: 1, sharing: threshold)
        try body(&writer)
        return writer.finish()
    }

    /// What a closure reads; nothing may be left.
    static func read<Value>(
        _ bytes: Bytes,
        _ body: (inout WireReader) throws(WireError) -> Value
    ) throws(WireError) -> Value {
        var reader = WireReader(bytes)
        let value = try body(&reader)
        try reader.expectEnd()
        return value
    }

    /// What is thrown, or nil.
    static func error<Value>(
        _ bytes: Bytes,
        _ body: (inout WireReader) throws(WireError) -> Value
    ) -> WireError? {
        do throws(WireError) {
            _ = try read(bytes, body)
            return nil
        } catch {
            return error
        }
    }

    /// What is thrown by a closure that writes, or nil.
    static func writeError(_ body: (inout WireWriter) throws(WireError) -> Void) -> WireError? {
        do throws(WireError) {
            _ = try write(body)
            return nil
        } catch {
            return error
        }
    }
}
