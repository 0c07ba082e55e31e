import Glibc

/// Measures CPU time, which other processes on the machine disturb less than they do wall time.
struct Measurement {
    /// How many times a case is run; the least is taken, because noise only ever adds.
    static let runs = 40

    /// The CPU time of this process so far, in nanoseconds.
    static func cpuNanoseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// The least CPU time of many runs of a closure, in nanoseconds.
    static func least(_ body: () throws -> Void) rethrows -> Double {
        var least = Int64.max
        for _ in 0..<runs {
            let start = cpuNanoseconds()
            try body()
            least = min(least, cpuNanoseconds() - start)
        }
        return Double(least)
    }
}
