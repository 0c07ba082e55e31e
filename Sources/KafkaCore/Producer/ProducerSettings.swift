/// How a producer's machine decides.
package struct ProducerSettings: Sendable {
    /// Which replicas must have a record.
    package var acknowledgements = Acknowledgements.all
    /// Whether the broker drops what it has already.
    package var isIdempotent = true
    /// Whether the first batch of a partition is to be acknowledged before others follow, with idempotence.
    package var sendsFirstAlone = false
    /// How many requests may be in flight to one broker.
    package var maximumInFlight = 5
    /// How many bytes of batches a request may have; one batch may be larger.
    package var maximumRequestSize = 1 << 20
    /// The wait after the first failure.
    package var retryBackoff = Duration.milliseconds(100)
    /// The longest wait after failures.
    package var retryBackoffLimit = Duration.seconds(1)

    /// Makes the defaults.
    package init() {}
}
