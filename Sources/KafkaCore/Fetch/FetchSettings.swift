/// How a reader's machine decides.
package struct FetchSettings: Sendable {
    /// Whether brokers are asked for fetch sessions, so that unchanged partitions need not be named again (KIP-227).
    package var usesSessions = true
    /// The wait after the first failure.
    package var retryBackoff = Duration.milliseconds(100)
    /// The longest wait after failures.
    package var retryBackoffLimit = Duration.seconds(1)

    /// Makes the defaults.
    package init() {}
}
