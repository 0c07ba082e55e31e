internal import CLinux
internal import Glibc
internal import KafkaWire

/// The clocks of the machine.
enum SystemClock {
    /// The time on the clock that goes on while the machine sleeps.
    static var boot: BootInstant { BootInstant(nanoseconds: nanoseconds(CLOCK_BOOTTIME)) }

    /// The time of day, in milliseconds since 1970.
    static var wallMilliseconds: Int64 { nanoseconds(CLOCK_REALTIME) / 1_000_000 }

    private static func nanoseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
