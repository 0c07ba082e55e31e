internal import KafkaRecords
internal import KafkaWire

/// Decodes frames, and encodes bytes and decodes them again.
enum ZstdFuzz {
    /// What may come out: enough for several blocks, too little to be slow.
    private static let limit = 1 << 19

    static func decode(_ input: Bytes) throws(FuzzFailure) {
        let codec = Zstd()
        let (first, error) = decompressed(input, by: codec, capacity: 16, limit: limit)
        let (second, again) = decompressed(input, by: codec, capacity: 4_096, limit: limit)
        try FuzzFailure.check(
            error == again,
            "a new codec throws \(String(describing: error)), a used one \(String(describing: again))"
        )
        try FuzzFailure.check(first == second, "a used codec gives other bytes than a new one")
        try FuzzFailure.check(first.count <= limit, "\(first.count) bytes are more than is allowed")
        guard error == nil, first.count > 0 else { return }
        let (part, short) = decompressed(input, by: codec, capacity: 16, limit: first.count - 1)
        try FuzzFailure.check(
            short == .tooLarge(.zstd, limit: first.count - 1),
            "a byte less than is needed throws \(String(describing: short))"
        )
        let same = first.part(from: 0, count: part.count)
        try FuzzFailure.check(same == part, "a byte less than is needed gives other bytes")
    }

    static func roundTrip(_ input: Bytes) throws(FuzzFailure) {
        let codec = Zstd()
        var frames: [Bytes] = []
        // What earlier frames left in the codec must not matter.
        for level in Array(Zstd.levels) + Array(Zstd.levels) {
            var packed = GrowingBuffer(capacity: 16)
            do throws(CompressionError) {
                try codec.compress(input.span, level: level, into: &packed)
            } catch {
                throw FuzzFailure(description: "level \(level) can't compress: \(error)")
            }
            let frame = packed.finish()
            frames.append(frame)
            try FuzzFailure.check(frame.count <= input.count + 32, "level \(level) makes \(frame.count) bytes")
            let (bytes, error) = decompressed(frame, by: codec, capacity: 16, limit: input.count)
            try FuzzFailure.check(error == nil, "level \(level) can't be read: \(String(describing: error))")
            try FuzzFailure.check(bytes == input, "level \(level) gives other bytes")
        }
        let half = frames.count / 2
        try FuzzFailure.check(frames[..<half] == frames[half...], "a used codec makes other frames than a new one")
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
