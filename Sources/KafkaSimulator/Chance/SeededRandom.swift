internal import KafkaWire

/// Numbers that follow from a seed alone (SplitMix64).
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator.
    ///
    /// - Parameter seed: What all its numbers follow from.
    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 on.
    ///
    /// - Parameter limit: What it is below; 0 and less gives 0.
    /// - Returns: The number.
    package mutating func number(below limit: Int) -> Int {
        limit <= 1 ? 0 : Int(truncatingIfNeeded: next() % UInt64(limit))
    }

    /// Whether something that is as likely as that happens now.
    ///
    /// - Parameter millionth: How many times in a million it happens.
    /// - Returns: Whether it does.
    package mutating func happens(perMillion millionth: Int) -> Bool {
        millionth > 0 && number(below: 1_000_000) < millionth
    }

    /// A time from nothing on.
    ///
    /// - Parameter limit: What it is below.
    /// - Returns: The time.
    package mutating func duration(below limit: Duration) -> Duration {
        .nanoseconds(number(below: Int(limit.nanoseconds)))
    }
}
