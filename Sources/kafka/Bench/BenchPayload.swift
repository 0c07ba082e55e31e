import Foundation

/// The values of a measurement, made before the clock starts and used round and round.
struct BenchPayload {
    /// All bytes.
    let pool: [UInt8]

    /// Where each value begins and ends.
    private let bounds: [Int32]

    /// How many distinct values there are.
    var count: Int { bounds.count - 1 }

    private static let poolSize = 16 << 20

    /// Makes values.
    ///
    /// - Parameters:
    ///   - kind: `random`, `json`, or `@` and the name of a file whose lines are the values.
    ///   - size: The size of each, but for those of a file.
    /// - Throws: What is wrong with the kind or the file.
    init(_ kind: String, size: Int) throws {
        var pool: [UInt8] = []
        var bounds: [Int32] = [0]
        var generator = SplitMix(state: 42)
        if kind.hasPrefix("@") {
            let bytes = try InputStream(String(kind.dropFirst())).all()
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
                pool.append(contentsOf: line)
                bounds.append(Int32(pool.count))
            }
            guard bounds.count > 1 else { throw CommandFailure("the file has no line") }
        } else {
            guard kind == "random" || kind == "json" else {
                throw UsageError("--payload needs random, json or @FILE, not '\(kind)'")
            }
            let number = max(1, BenchPayload.poolSize / size)
            pool.reserveCapacity(number * size)
            for index in 0..<number {
                if kind == "random" {
                    BenchPayload.appendRandom(size, to: &pool, &generator)
                } else {
                    BenchPayload.appendJSON(size, index, to: &pool, &generator)
                }
                bounds.append(Int32(pool.count))
            }
        }
        self.pool = pool
        self.bounds = bounds
    }

    private static func appendRandom(_ size: Int, to pool: inout [UInt8], _ generator: inout SplitMix) {
        var left = size
        while left > 0 {
            var word = generator.next()
            for _ in 0..<min(8, left) {
                pool.append(UInt8(truncatingIfNeeded: word))
                word >>= 8
            }
            left -= min(8, left)
        }
    }

    private static func appendJSON(_ size: Int, _ index: Int, to pool: inout [UInt8], _ generator: inout SplitMix) {
        let end = pool.count + size
        while pool.count < end {
            let line =
                "{\"id\":\(index),\"user\":\"user-\(generator.next() % 1_000)\",\"amount\":\(generator.next() % 100_000),"
                + "\"currency\":\"EUR\",\"state\":\"\(["open", "paid", "sent"][Int(generator.next() % 3)])\"}"
            pool.append(contentsOf: line.utf8.prefix(end - pool.count))
        }
    }

    /// Where a value is in the pool.
    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        Int(bounds[index])..<Int(bounds[index + 1])
    }
}
