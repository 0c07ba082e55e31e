internal import KafkaNetwork
internal import KafkaWire

/// A timer of a ``SimulatedLoop``.
final class SimulatedTimer: LoopTimer {
    private let loop: SimulatedLoop
    private let fire: () -> Void
    /// Which arming holds: those before it are void.
    private var arming = 0

    /// When it fires, or nil where it is not armed.
    private(set) var deadline: BootInstant?

    init(loop: SimulatedLoop, fire: @escaping () -> Void) {
        self.loop = loop
        self.fire = fire
    }

    /// Arms it for a time, or for another time.
    func arm(at deadline: BootInstant) {
        loop.checkCurrent()
        self.deadline = deadline
        arming += 1
        guard deadline != .never else { return }
        loop.simulation.at(deadline) { [self, arming] in
            // In its turn the loop may disarm it before it comes to fire.
            loop.turn { expire(arming) }
        }
    }

    /// Disarms it.
    func disarm() {
        loop.checkCurrent()
        deadline = nil
        arming += 1
    }

    private func expire(_ arming: Int) {
        guard arming == self.arming, deadline != nil else { return }
        deadline = nil
        fire()
    }
}
