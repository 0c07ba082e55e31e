import KafkaJSON

/// Random numbers that are the same in every run (the SplitMix64 sequence), and random values of JSON made of them.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed &>> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed &>> 31
    }

    mutating func finiteDouble() -> Double {
        while true {
            let value = Double(bitPattern: next())
            if value.isFinite { return value }
        }
    }

    mutating func text() -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "\u{301}", "語", "😀",
        ]
        var result = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &self) {
            result.append(alphabet.randomElement(using: &self) ?? "a")
        }
        return String(result)
    }

    mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 9 : 6), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return JSONValue(Int64(bitPattern: next()))
        case 3: return JSONValue(next())
        case 4: return JSONValue(finiteDouble())
        case 5: return JSONValue(Int.random(in: -1000...1000, using: &self))
        case 6: return .string(text())
        case 7: return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in value(depth: depth - 1) })
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0...24, using: &self) {
                object.set(text(), value(depth: depth - 2))
            }
            return .object(object)
        }
    }
}
