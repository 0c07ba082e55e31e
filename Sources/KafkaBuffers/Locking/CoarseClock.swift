internal import Glibc

/// The time of day as the kernel last wrote it down, some milliseconds ago: a fifth of what the exact time costs.
@usableFromInline
package enum CoarseClock {
    /// Milliseconds since 1970.
    @usableFromInline package static var milliseconds: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return Int64(time.tv_sec) &* 1_000 &+ Int64(time.tv_nsec) / 1_000_000
    }
}
