import KafkaBuffers
import KafkaWire

/// A client's loop that takes nothing, so that batches stay open and only appending is measured.
final class IdleEnvironment: AccumulatorEnvironment {
    var now: BootInstant { BootInstant(nanoseconds: 0) }
    var wallMilliseconds: Int64 { 1_700_000_000_000 }
    var usesSystemClock: Bool { true }
    var missesLock: Bool { false }
    func wake() {}
}
