import KafkaRecords
import KafkaWire
import TestSupport

/// Inputs for the tests of Zstandard, and short ways to use it.
enum ZstdSamples {
    /// Texts that are like records: objects with names that repeat, and values that do not.
    static func lines(_ count: Int, seed: UInt64 = 5) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        var text: [UInt8] = []
        while text.count < count {
            let type = ["created", "paid", "shipped", "returned"].randomElement(using: &random) ?? ""
            let amount = Int.random(in: 0..<100_000, using: &random)
            let token = String(random.next(), radix: 16)
            text += Array(
                "{\"id\":\(text.count),\"type\":\"order.\(type)\",\"amount\":\(amount),\"token\":\"\(token)\"}\n".utf8
            )
        }
        return Array(text.prefix(count))
    }

    /// Bytes of very different frequency, without repeats that are worth something.
    static func skewed(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 8)
        return (0..<count).map { _ in
            let word = random.next()
            return UInt8(truncatingIfNeeded: (word | 1 << 40).trailingZeroBitCount * 5 + Int(word >> 60) % 4)
        }
    }

    /// Numbers of four bytes, one after the other.
    static func numbers(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 / 4 + 1_000) >> ((3 - $0 % 4) * 8)) }
    }

    /// What repeats with a period.
    static func periodic(_ count: Int, period: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(period))
        let pattern = random.bytes(period)
        return (0..<count).map { pattern[$0 % period] }
    }

    /// One of each kind, of a size.
    static func all(_ count: Int) -> [(name: String, bytes: [UInt8])] {
        var random = SeededGenerator(seed: 3)
        let lines = lines(count)
        let random1 = random.bytes(count)
        return [
            ("lines", lines), ("random", random1), ("zeros", [UInt8](repeating: 0, count: count)),
            ("skewed", skewed(count)), ("numbers", numbers(count)), ("period of 3", periodic(count, period: 3)),
            ("period of 1000", periodic(count, period: 1_000)),
            ("half lines, half random", Array(lines.prefix(count / 2) + random1.prefix(count - count / 2))),
        ]
    }

    static func compressed(_ bytes: [UInt8], level: Int, by codec: Zstd = Zstd()) throws(CompressionError) -> [UInt8] {
        var output = GrowingBuffer(capacity: 16)
        try codec.compress(bytes.kafkaSpan, level: level, into: &output)
        return Array(output.finish())
    }

    static func decompressed(
        _ bytes: [UInt8],
        limit: Int,
        by codec: Zstd = Zstd()
    ) throws(CompressionError) -> [UInt8] {
        var output = GrowingBuffer(capacity: 16)
        try codec.decompress(bytes.kafkaSpan, into: &output, limit: limit)
        return Array(output.finish())
    }
}
