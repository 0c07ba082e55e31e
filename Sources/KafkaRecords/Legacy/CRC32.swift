internal import CZlib
internal import KafkaWire

/// CRC-32 (IEEE 802.3), the checksum of messages of magic 0 and 1; zlib has it.
enum CRC32 {
    /// The checksum of some bytes.
    static func checksum(of bytes: RawSpan) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            var checksum: UInt = 0
            var offset = 0
            while let base = buffer.baseAddress, offset < buffer.count {
                let piece = min(buffer.count - offset, 1 << 30)
                unsafe checksum = crc32(checksum, (base + offset).assumingMemoryBound(to: UInt8.self), UInt32(piece))
                offset += piece
            }
            return UInt32(truncatingIfNeeded: checksum)
        }
    }
}
