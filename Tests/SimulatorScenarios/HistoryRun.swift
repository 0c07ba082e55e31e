package import KafkaTesting

/// What a run of a scenario came to.
package struct HistoryRun: Sendable {
    /// What happened, as its client's user saw it.
    package let history: History
    /// What the network did, as a number: two runs that did the same have the same.
    package let transcript: UInt64
    /// How long it took on the simulation's clock.
    package let elapsed: Duration

    /// How many records were acknowledged.
    package var acknowledgedCount: Int {
        history.produced.count { if case .acknowledged = $0.outcome { true } else { false } }
    }

    /// How many records failed.
    package var failedCount: Int {
        history.produced.count { if case .failed = $0.outcome { true } else { false } }
    }
}
