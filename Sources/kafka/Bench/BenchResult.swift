import Glibc

/// The figures of a measurement, printed as one line in the form that other clients' measuring programs have.
struct BenchResult {
    private let operation: String
    private let wallStart: Int64
    private let cpuStart: Int64

    /// Starts the clocks.
    init(_ operation: String) {
        self.operation = operation
        wallStart = BenchResult.wallNanoseconds()
        cpuStart = Measurement.cpuNanoseconds()
    }

    /// The time on a clock that only goes forward, in nanoseconds.
    static func wallNanoseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// The most memory that the process had, in KiB.
    private static func peakMemory() -> Int {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(0), &usage)
        return usage.ru_maxrss
    }

    /// Stops the clocks and prints.
    ///
    /// - Parameters:
    ///   - records: How many records there were.
    ///   - bytes: The bytes of their keys and values.
    ///   - latencies: Times in nanoseconds, if any were taken.
    func report(records: Int, bytes: Int, latencies: [Int64] = []) {
        let seconds = Double(BenchResult.wallNanoseconds() - wallStart) / 1e9
        let cpu = Double(Measurement.cpuNanoseconds() - cpuStart) / 1e9
        func rounded(_ value: Double, _ digits: Double) -> Double { (value * digits).rounded() / digits }
        var line =
            "{\"peer\":\"purekafka\",\"version\":\"0.1.0\",\"op\":\"\(operation)\",\"records\":\(records),\"bytes\":\(bytes)"
        line += ",\"seconds\":\(rounded(seconds, 1e6)),\"cpu_seconds\":\(rounded(cpu, 1e6))"
        line += ",\"cpu_ns_per_record\":\(rounded(cpu * 1e9 / Double(max(1, records)), 1e3))"
        line += ",\"records_per_second\":\(rounded(Double(records) / max(seconds, 1e-9), 10))"
        line += ",\"mb_per_second\":\(rounded(Double(bytes) / 1e6 / max(seconds, 1e-9), 1e3))"
        line += ",\"peak_rss_kib\":\(BenchResult.peakMemory())"
        if !latencies.isEmpty {
            let sorted = latencies.sorted()
            func quantile(_ part: Double) -> Double {
                rounded(Double(sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]) / 1e3, 10)
            }
            line += ",\"latency_us\":{\"p50\":\(quantile(0.5)),\"p99\":\(quantile(0.99)),\"p999\":\(quantile(0.999))"
            line += ",\"max\":\(rounded(Double(sorted[sorted.count - 1]) / 1e3, 10))}"
        }
        Terminal.standardOutput.write(line + "}\n")
        Terminal.standardOutput.flush()
    }
}
