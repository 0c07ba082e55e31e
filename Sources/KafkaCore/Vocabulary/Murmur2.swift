internal import KafkaWire

/// The hash by which the Java client assigns keys to partitions.
public enum Murmur2 {
    /// The hash of some bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The 32 bits, as the Java client computes them.
    public static func hash(_ bytes: RawSpan) -> UInt32 {
        let multiplier: UInt32 = 0x5bd1_e995
        let count = bytes.byteCount
        var hash = 0x9747_b28c ^ UInt32(truncatingIfNeeded: count)
        var offset = 0
        while count &- offset >= 4 {
            var word = bytes.littleEndianWord(at: offset)
            word = word &* multiplier
            word ^= word &>> 24
            word = word &* multiplier
            hash = hash &* multiplier
            hash ^= word
            offset &+= 4
        }
        if offset < count {
            var word: UInt32 = 0
            var shift: UInt32 = 0
            while offset < count {
                word |= UInt32(bytes.byte(at: offset)) &<< shift
                shift &+= 8
                offset &+= 1
            }
            hash = (hash ^ word) &* multiplier
        }
        hash ^= hash &>> 13
        hash = hash &* multiplier
        return hash ^ hash &>> 15
    }

    /// The partition that the Java client puts a key into.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - count: How many partitions the topic has; at least one.
    /// - Returns: The partition.
    public static func partition(of key: RawSpan, count: Int) -> Int {
        Int(hash(key) & 0x7fff_ffff) % max(1, count)
    }
}
