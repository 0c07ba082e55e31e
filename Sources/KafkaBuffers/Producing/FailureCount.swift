package import KafkaCore

/// How many records failed without anybody having been told, and why the first one did.
package final class FailureCount: @unchecked Sendable {
    private let lock = Lock()
    private var records = 0
    private var error: KafkaError?

    /// Makes a count of none.
    package init() {}

    /// Records failed.
    package func add(_ count: Int, _ reason: KafkaError) {
        lock.withLock {
            records += count
            error = error ?? reason
        }
    }

    /// Somebody was told of records that failed.
    package func told(_ count: Int) { lock.withLock { records = max(0, records - count) } }

    /// How many there are, and why the first one failed.
    package var current: (records: Int, error: KafkaError?) { lock.withLock { (records, error) } }
}
