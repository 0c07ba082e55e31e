import KafkaBuffers
import KafkaWire
import Synchronization

/// A clock that tests set, and a count of wake-ups.
final class TestEnvironment: AccumulatorEnvironment {
    let nanoseconds = Atomic<Int64>(0)
    let wakes = Atomic<Int>(0)
    let misses = Atomic<Bool>(false)

    var now: BootInstant { BootInstant(nanoseconds: nanoseconds.load(ordering: .relaxed)) }

    var wallMilliseconds: Int64 { 1_700_000_000_000 }

    var usesSystemClock: Bool { true }

    var missesLock: Bool { misses.load(ordering: .relaxed) }

    func wake() { wakes.add(1, ordering: .relaxed) }
}
