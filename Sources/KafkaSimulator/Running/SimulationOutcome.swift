/// What the body of a simulation came to; written on its thread before whoever waits is told.
final class SimulationOutcome<Value: Sendable>: @unchecked Sendable {
    /// The value or the error, once there is one.
    var result: Result<Value, any Error>?
}
