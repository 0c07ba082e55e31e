internal import KafkaRecords
internal import KafkaWire

/// Decodes frames, and encodes bytes and decodes them again.
enum ZstdFuzz {
    /// What may come out: enough for several blocks, too little to be slow.
    private static let limit = 1 << 19

    /// A codec that keeps what earlier inputs left in it, which must not matter.
    nonisolated(unsafe) private static let used = Zstd()

    static func decode(_ input: Bytes) throws(FuzzFailure) {
        let (first, error) = decompressed(input, by: Zstd(), capacity: 16, limit: limit)
        let (second, again) = unsafe decompressed(input, by: used, capacity: 4_096, limit: limit)
        try FuzzFailure.check(
            error == again,
            "a used codec throws \(String(describing: again)), a new one \(String(describing: error))"
        )
        try FuzzFailure.check(first == second, "a used codec gives other bytes than a new one")
        try FuzzFailure.check(first.count <= limit, "\(first.count) bytes are more than is allowed")
        guard error == nil, first.count > 0 else { return }
        let (part, short) = unsafe decompressed(input, by: used, capacity: 16, limit: first.count - 1)
        try FuzzFailure.check(
            short == .tooLarge(.zstd, limit: first.count - 1),
            "a byte less than is needed throws \(String(describing: short))"
        )
        try FuzzFailure.check(
            first.part(from: 0, count: part.count) == part,
            "a byte less than is needed gives other bytes"
        )
    }

    static func roundTrip(_ input: Bytes) throws(FuzzFailure) {
        for level in Zstd.levels {
            var packed = GrowingBuffer(capacity: 16)
            do throws(CompressionError) {
                unsafe try used.compress(input.span, level: level, into: &packed)
            } catch {
                throw FuzzFailure(description: "level \(level) can't compress: \(error)")
            }
            let frame = packed.finish()
            try FuzzFailure.check(
                frame.count <= input.count + 32,
                "level \(level) made \(input.count) bytes \(frame.count)"
            )
            let (bytes, error) = decompressed(frame, by: Zstd(), capacity: 16, limit: input.count)
            try FuzzFailure.check(error == nil, "level \(level) can't be read: \(String(describing: error))")
            try FuzzFailure.check(bytes == input, "level \(level) gives other bytes")
        }
    }

    private static func decompressed(
        _ input: Bytes,
        by codec: Zstd,
        capacity: Int,
        limit: Int
    ) -> (Bytes, CompressionError?) {
        var output = GrowingBuffer(capacity: capacity)
        var failure: CompressionError?
        do throws(CompressionError) {
            try codec.decompress(input.span, into: &output, limit: limit)
        } catch {
            failure = error
        }
        return (output.finish(), failure)
    }
}
