import KafkaWire

/// Frames to send in tests.
enum Frame {
    /// The size that leads a frame.
    static func head(_ size: Int) -> Bytes {
        var buffer = GrowingBuffer(capacity: 4)
        buffer.append(Int32(truncatingIfNeeded: size))
        return buffer.finish()
    }

    /// The bytes of a frame, which differ with the seed.
    static func body(_ size: Int, seed: Int = 0) -> Bytes {
        var buffer = GrowingBuffer(capacity: size)
        var state = UInt64(truncatingIfNeeded: seed &* 7_919 &+ size)
        for _ in 0..<(size / 8) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            buffer.append(state)
        }
        for index in 0..<(size % 8) { buffer.append(UInt8(truncatingIfNeeded: index &+ seed)) }
        return buffer.finish()
    }

    /// A frame as it is on the wire.
    static func whole(_ body: Bytes) -> [UInt8] { Array(head(body.count)) + Array(body) }
}
