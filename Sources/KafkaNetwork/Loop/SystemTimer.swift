package import KafkaWire

/// A timer of a ``SystemLoop``.
package final class SystemTimer: LoopTimer {
    private let loop: SystemLoop
    private let fire: () -> Void

    /// Where it is in the loop's heap, or -1 where it is not armed.
    var position = -1
    /// When it fires, where it is armed.
    var time = BootInstant.never
    /// Which arming of the loop this is: of two with one time the first fires first.
    var order: UInt64 = 0

    init(loop: SystemLoop, fire: @escaping () -> Void) {
        self.loop = loop
        self.fire = fire
    }

    /// When it fires, or nil where it is not armed.
    package var deadline: BootInstant? { position >= 0 ? time : nil }

    /// Arms it for a time, or for another time.
    package func arm(at deadline: BootInstant) {
        loop.checkCurrent()
        loop.timers.arm(self, at: deadline)
    }

    /// Disarms it.
    package func disarm() {
        loop.checkCurrent()
        loop.timers.disarm(self)
    }

    func expire() { fire() }
}
