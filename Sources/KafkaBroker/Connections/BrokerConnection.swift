internal import KafkaWire

/// What a broker knows of one connection.
///
/// As in Kafka, a connection has one request in work at a time; what came after it waits, so that answers keep the
/// order of the requests.
struct BrokerConnection: Sendable {
    /// What a connection does.
    enum State: Sendable {
        /// Nothing: the next request may be handled.
        case idle
        /// A fetch waits for records.
        case fetching
        /// A request of this number waits for its group.
        case grouping(ticket: Int)
        /// An answer is held back by a fault; nil segments are closed without one.
        case holding(Answer)
        /// It was throttled: the answer is out, the next request is not looked at yet.
        case muted
        /// A fault swallowed an answer: nothing will ever be answered.
        case silent
    }

    /// An answer and how it ends.
    struct Answer: Sendable {
        /// What to send.
        var segments: [Bytes]
        /// Whether the connection is closed after it.
        var closes: Bool
        /// How long the connection is muted after it.
        var throttle: Duration
    }

    /// To which node.
    let node: Int32

    /// What it does.
    var state = State.idle

    /// Until when it waits, or nil.
    var deadline: BootInstant?

    /// The requests that wait, from ``head`` on.
    private var queue: [Bytes] = []

    private var head = 0

    /// The bytes of the requests that wait.
    private(set) var queuedBytes = 0

    /// Makes a connection that has sent nothing yet.
    init(node: Int32) {
        self.node = node
    }

    /// True where the next request may be handled.
    var isIdle: Bool {
        if case .idle = state { true } else { false }
    }

    /// How many requests wait.
    var queuedCount: Int { queue.count - head }

    /// Lets a request wait.
    mutating func enqueue(_ frame: Bytes) {
        queue.append(frame)
        queuedBytes += frame.count
    }

    /// Takes the request that has waited longest.
    mutating func dequeue() -> Bytes? {
        guard head < queue.count else { return nil }
        let frame = queue[head]
        queue[head] = Bytes()
        head += 1
        queuedBytes -= frame.count
        if head == queue.count {
            queue.removeAll(keepingCapacity: queue.count <= 64)
            head = 0
        } else if head >= 64, head * 2 >= queue.count {
            queue.removeFirst(head)
            head = 0
        }
        return frame
    }
}
