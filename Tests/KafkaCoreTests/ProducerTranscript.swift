import KafkaCore
import KafkaMessages
import KafkaWire

/// Feeds a producer's machine with events and writes down what it says, one word an action.
struct ProducerTranscript {
    var machine: ProducerMachine
    var time = BootInstant(nanoseconds: 0)
    private(set) var requests: [(number: Int, node: Int32, entries: [ProducerAction.Entry])] = []
    private var nextBatch = 0

    /// Makes a machine with partitions whose leaders are these nodes.
    init(leaders: [Int32] = [1], settings: ProducerSettings = ProducerSettings(), hasProducerId: Bool = true) {
        machine = ProducerMachine(settings: settings)
        _ = machine.addPartitions(leaders.count)
        if hasProducerId { machine.gotProducerId(700, epoch: 0) }
        for (index, node) in leaders.enumerated() { machine.leads(index, node: node, epoch: 0, at: time) }
    }

    /// A batch is sealed.
    mutating func seal(_ partition: Int = 0, count: Int32 = 10, size: Int = 1_000, deadline: Duration = .seconds(120)) {
        machine.sealed(nextBatch, partition: partition, count: count, size: size, deadline: time + deadline)
        nextBatch += 1
    }

    /// Sends what can be sent.
    mutating func send() -> [String] { run { $0.send(at: $1, into: &$2) } }

    /// Time goes on.
    mutating func wait(_ duration: Duration) -> [String] {
        time = time + duration
        return run { $0.tick(at: $1, into: &$2) }
    }

    /// A broker answers a request with one error for all its batches, or an error for each partition.
    mutating func answer(_ request: Int, _ error: ErrorCode = .none, base: Int64 = 0, each: [Int: ErrorCode] = [:])
        -> [String]
    {
        guard let sent = requests.first(where: { $0.number == request }) else { return ["no request \(request)"] }
        let results = sent.entries.map {
            ProducerResult(partition: $0.partition, error: each[$0.partition] ?? error, baseOffset: base)
        }
        return run { $0.answered(request, results: results, at: $1, chance: 0, into: &$2) }
    }

    /// A request comes to nothing.
    mutating func fail(_ request: Int, mayBeWritten: Bool) -> [String] {
        run { $0.failed(request, mayBeWritten: mayBeWritten, at: $1, chance: 0, into: &$2) }
    }

    /// The producer is closed.
    mutating func close() -> [String] { run { machine, _, actions in machine.close(into: &actions) } }

    private mutating func run(
        _ body: (inout ProducerMachine, BootInstant, inout [ProducerAction]) -> Void
    ) -> [String] {
        var actions: [ProducerAction] = []
        body(&machine, time, &actions)
        for case .send(let number, let node, let entries) in actions { requests.append((number, node, entries)) }
        return actions.map(ProducerTranscript.text)
    }

    /// An action in a few characters: `send 0 to 1: b0@p0 s0 e0`.
    static func text(_ action: ProducerAction) -> String {
        switch action {
        case .send(let request, let node, let entries):
            let parts = entries.map { "b\($0.batch)@p\($0.partition) s\($0.sequence) e\($0.producerEpoch)" }
            return "send \(request) to \(node): \(parts.joined(separator: ", "))"
        case .complete(let batch, let offset, _): return "done b\(batch) at \(offset)"
        case .fail(let batch, let failure, let attempts):
            let name =
                switch failure {
                case .refused(let code, _, _): code.name
                case .timedOut: "timed out"
                case .closed: "closed"
                }
            return "failed b\(batch) \(name) \(failure.outcome) after \(attempts)"
        case .split(let batch, _): return "split b\(batch)"
        case .needProducerId: return "need id"
        case .refresh(let partition): return "refresh p\(partition)"
        }
    }
}
