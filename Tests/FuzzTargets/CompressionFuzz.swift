internal import KafkaRecords
internal import KafkaWire

/// Decompresses what may be no compressed bytes at all, and compresses anything.
enum CompressionFuzz {
    /// The most that an input may become.
    private static let limit = 1 << 20

    /// Decompresses an input; what comes out must survive being compressed again.
    static func decode(_ input: Bytes, _ codec: CompressionCodec) throws(FuzzFailure) {
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 64)
        do throws(CompressionError) {
            try workspace.decompress(input.span, codec: codec, into: &output, limit: limit)
        } catch {
            try FuzzFailure.check(output.count <= limit, "more came out than the limit allows")
            return
        }
        try FuzzFailure.check(output.count <= limit, "more came out than the limit allows")
        try roundTrip(output.finish(), codec, level: nil)
    }

    /// Compresses an input at every level and decompresses it again.
    static func roundTrip(_ input: Bytes, _ codec: CompressionCodec, levels: ClosedRange<Int>) throws(FuzzFailure) {
        for level in levels { try roundTrip(input, codec, level: level) }
    }

    private static func roundTrip(_ input: Bytes, _ codec: CompressionCodec, level: Int?) throws(FuzzFailure) {
        var workspace = CompressionWorkspace()
        var packed = GrowingBuffer(capacity: 64)
        var output = GrowingBuffer(capacity: 64)
        do throws(CompressionError) {
            try workspace.compress(input.span, with: Compression(codec, level: level), into: &packed)
            try workspace.decompress(packed.span, codec: codec, into: &output, limit: input.count)
        } catch {
            throw FuzzFailure(description: "\(codec.name) does not come back: \(error)")
        }
        try FuzzFailure.check(output.finish() == input, "\(codec.name) comes back as something else")
    }
}
