/// Why a simulation did not come to its end.
package enum SimulationError: Error, Sendable, Hashable {
    /// The body waits for something, and nothing is left that could happen.
    case deadlock(seed: UInt64, seconds: Int64)
    /// The body was not done within the virtual time that it had.
    case timeLimit(seed: UInt64, seconds: Int64)
    /// So much happened within the time that nothing seems to come of it.
    case eventLimit(seed: UInt64, seconds: Int64)
}
