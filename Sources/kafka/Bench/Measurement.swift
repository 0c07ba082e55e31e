import Glibc

/// Measures CPU time, which other processes on the machine disturb less than they do wall time.
struct Measurement {
    /// For how long a case is run again and again, in nanoseconds of CPU time.
    let budget: Int64

    /// How many runs there are at least.
    let fewestRuns: Int

    /// The CPU time of this process so far, in nanoseconds.
    static func cpuNanoseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// The least CPU time of a run in nanoseconds: the least, because noise only ever adds.
    func least(_ body: () throws -> Void) rethrows -> Double {
        var least = Int64.max
        var runs = 0
        let begin = Measurement.cpuNanoseconds()
        var start = begin
        while runs < fewestRuns || start - begin < budget {
            try body()
            let end = Measurement.cpuNanoseconds()
            least = min(least, end - start)
            runs += 1
            start = Measurement.cpuNanoseconds()
        }
        return Double(max(1, least))
    }
}
