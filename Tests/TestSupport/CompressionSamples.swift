/// Bytes of several kinds and sizes, to compress.
public enum CompressionSamples {
    /// The text from which the frames in `Fixtures/golden` were made: lines that resemble each other.
    public static func text(lines: Int) -> [UInt8] {
        var text = ""
        for line in 0..<lines {
            text += "line \(line) of the sample, \(line * line % 1_000) \(line * 7_919 % 104_729)\n"
        }
        return Array(text.utf8)
    }

    /// JSON lines of orders, the same for the same seed.
    public static func jsonLines(bytes count: Int, seed: UInt64) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        var text = ""
        text.reserveCapacity(count + 200)
        let types = ["order-paid", "order-created", "order-shipped", "refund-issued"]
        while text.utf8.count < count {
            let type = types.randomElement(using: &random) ?? ""
            let (id, amount) = (random.next() >> 24, Int.random(in: 0..<100_000, using: &random))
            text += "{\"id\": \(id), \"type\": \"\(type)\", \"amount\": \(amount), \"currency\": \"EUR\"}\n"
        }
        return Array(text.utf8.prefix(count))
    }

    /// A sample of each kind in a size: random, text, JSON lines, a repeated pattern, zeros, sorted integers.
    public static func all(bytes count: Int, seed: UInt64 = 1) -> [(name: String, bytes: [UInt8])] {
        var random = SeededGenerator(seed: seed)
        let pattern = Array("a pattern that repeats, ".utf8)
        let line = text(lines: 1 + count / 30)
        return [
            ("random", random.bytes(count)),
            ("text", Array(line.prefix(count))),
            ("json", jsonLines(bytes: count, seed: seed)),
            ("pattern", (0..<count).map { pattern[$0 % pattern.count] }),
            ("zeros", [UInt8](repeating: 0, count: count)),
            ("sorted", (0..<count).map { UInt8(truncatingIfNeeded: ($0 / 4 * 3) >> (8 * (3 - $0 % 4))) }),
        ]
    }
}
