package import KafkaWire

/// A timer of a loop; all members are for the loop's thread.
package protocol LoopTimer: AnyObject {
    /// When it fires, or nil where it is not armed.
    var deadline: BootInstant? { get }

    /// Arms it for a time, or for another time where it is armed; a time that has passed fires in the next turn.
    func arm(at deadline: BootInstant)

    /// Disarms it: it does not fire from now on.
    func disarm()
}
