internal import KafkaMessages
internal import KafkaWire

/// What goes wrong with one request.
struct FaultPlan: Sendable {
    /// How an answer ends.
    private enum Ending: Sendable {
        case none
        case cut
        case cutMiddle
        case garbage
    }

    private var errors: [BrokerFault] = []
    private var ending = Ending.none
    /// How long the answer is held back.
    private(set) var delay = Duration.zero
    /// Whether there is never an answer.
    private(set) var isDropped = false
    /// Whether the connection is closed before the request is handled.
    private(set) var closesBefore = false
    /// How long the client is asked to wait, in milliseconds.
    private(set) var throttleMilliseconds: Int32 = 0

    /// Makes the plan of a request with which nothing goes wrong.
    init() {}

    /// Whether an answer is not simply sent.
    var changesDelivery: Bool { closes || delay > .zero || isDropped || throttleMilliseconds > 0 || ending != .none }

    /// Whether the connection is closed after what is sent.
    var closes: Bool { ending == .cut || ending == .cutMiddle }

    /// Whether a topic or a partition is answered with an error on purpose.
    var hasErrors: Bool { !errors.isEmpty }

    /// Adds a fault.
    mutating func add(_ fault: BrokerFault) {
        switch fault.kind {
        case .error: errors.append(fault)
        case .delay(let duration): delay = max(delay, duration)
        case .drop: isDropped = true
        case .cut: ending = .cut
        case .cutBefore: closesBefore = true
        case .cutMiddle: ending = .cutMiddle
        case .garbage: ending = .garbage
        case .throttle(let duration):
            throttleMilliseconds = max(throttleMilliseconds, Int32(clamping: duration.milliseconds))
        }
    }

    /// The error for a topic or partition, or for the request as a whole; nil for none.
    func error(_ topic: String? = nil, _ partition: Int32? = nil) -> ErrorCode? {
        for fault in errors {
            guard case .error(let code) = fault.kind else { continue }
            guard let topic else { return code }
            if fault.concerns(FaultTarget(topic, partition: partition)) { return code }
        }
        return nil
    }

    /// The error for the request as a whole that is meant for no topic, or nil.
    var wholeError: ErrorCode? {
        for fault in errors where fault.topic == nil && fault.partition == nil {
            if case .error(let code) = fault.kind { return code }
        }
        return nil
    }

    /// The pieces of an answer as they are sent.
    func changed(_ segments: [Bytes], _ random: inout BrokerRandom) -> [Bytes] {
        switch ending {
        case .none: segments
        case .cut: []
        case .cutMiddle: FaultPlan.firstHalf(of: segments)
        case .garbage: FaultPlan.garbage(in: segments, &random)
        }
    }

    private static func firstHalf(of segments: [Bytes]) -> [Bytes] {
        var left = segments.reduce(0) { $0 + $1.count } / 2
        var half: [Bytes] = []
        for segment in segments where left > 0 {
            let part = segment.part(from: 0, count: min(left, segment.count)) ?? segment
            half.append(part)
            left -= part.count
        }
        return half
    }

    /// The length and the number of the answer, and random bytes where the rest was.
    private static func garbage(in segments: [Bytes], _ random: inout BrokerRandom) -> [Bytes] {
        let count = segments.reduce(0) { $0 + $1.count }
        guard let first = segments.first, let header = first.part(from: 0, count: 8) else { return segments }
        var buffer = GrowingBuffer(capacity: count)
        buffer.append(header.span)
        while buffer.count < count { buffer.append(random.next()) }
        buffer.truncate(to: count)
        return [buffer.finish()]
    }
}
