internal import KafkaBuffers
internal import KafkaNetwork
internal import KafkaWire

/// What the open batches ask of the runtime.
final class LoopEnvironment: AccumulatorEnvironment {
    private let runtime: any Runtime
    private let loop: any EventLoop

    init(runtime: any Runtime, loop: any EventLoop) {
        self.runtime = runtime
        self.loop = loop
    }

    var now: BootInstant { runtime.now }

    var wallMilliseconds: Int64 { runtime.wallMilliseconds }

    var usesSystemClock: Bool { runtime.usesSystemClock }

    var missesLock: Bool { runtime.missesLock }

    func wake() { loop.wake() }
}
