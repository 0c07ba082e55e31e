package import KafkaMessages
package import KafkaWire

/// The mind of one connection: agrees on versions, numbers requests, matches answers and watches deadlines.
///
/// A broker answers the requests of a connection in order, so the requests in flight are a queue, and the deadline of
/// the oldest is the only one to arm a timer for.
package struct ConnectionMachine: Sendable {
    /// Where the connection stands.
    package enum Phase: Sendable, Equatable {
        /// The socket is not open yet.
        case connecting
        /// The broker was asked for its versions.
        case negotiating
        /// Requests may be sent.
        case ready
        /// Nothing more happens.
        case closed
    }

    private struct Entry {
        let correlationId: Int32
        let request: Int
        let deadline: BootInstant
    }

    /// The request number of the machine's own ApiVersions request.
    package static let ownRequest = -1

    package private(set) var phase = Phase.connecting

    /// What the broker can do; empty until it said so.
    package private(set) var versions = ApiVersionTable()

    /// How many requests are in flight.
    package var inFlightCount: Int { entries.count - head }

    private var entries: [Entry] = []
    private var head = 0
    private var nextCorrelationId: Int32
    private var versionsAsked: Int16
    private let timeout: Duration
    private let idleLimit: Duration
    private var lastUse = BootInstant(nanoseconds: 0)

    /// Makes the machine of a connection that is being opened.
    ///
    /// - Parameters:
    ///   - timeout: How long a broker may take to answer the first request.
    ///   - idleLimit: After how long without a request the connection is closed.
    ///   - firstCorrelationId: The number of the first request.
    package init(timeout: Duration, idleLimit: Duration, firstCorrelationId: Int32 = 1) {
        self.timeout = timeout
        self.idleLimit = idleLimit
        nextCorrelationId = firstCorrelationId
        versionsAsked = ApiKey.apiVersions.stableVersions?.highest ?? 0
    }

    /// The socket is open.
    package mutating func opened(at now: BootInstant) -> ConnectionAction {
        phase = .negotiating
        lastUse = now
        return askVersions(at: now)
    }

    private mutating func askVersions(at now: BootInstant) -> ConnectionAction {
        let correlationId = begin(ConnectionMachine.ownRequest, deadline: now + timeout, at: now)
        return .sendApiVersions(version: versionsAsked, correlationId: correlationId)
    }

    /// Numbers a request that is about to be sent.
    ///
    /// - Parameters:
    ///   - request: The driver's number of it.
    ///   - deadline: When its answer must have come.
    ///   - now: The time.
    /// - Returns: The correlation id.
    package mutating func begin(_ request: Int, deadline: BootInstant, at now: BootInstant) -> Int32 {
        let correlationId = nextCorrelationId
        // Negative ones are legal, and some brokers log them as errors.
        nextCorrelationId = correlationId == .max ? 0 : correlationId + 1
        entries.append(Entry(correlationId: correlationId, request: request, deadline: deadline))
        lastUse = now
        return correlationId
    }

    /// Finds the request that a frame answers.
    ///
    /// - Parameters:
    ///   - correlationId: The number that the frame carries.
    ///   - now: The time.
    /// - Returns: The driver's number of the request, or nil where the frame answers none: then the connection can't be
    ///   trusted any more.
    package mutating func answered(_ correlationId: Int32, at now: BootInstant) -> Int? {
        guard head < entries.count, entries[head].correlationId == correlationId else { return nil }
        let request = entries[head].request
        head += 1
        if head == entries.count {
            entries.removeAll(keepingCapacity: true)
            head = 0
        } else if head > 64 && head * 2 > entries.count {
            entries.removeFirst(head)
            head = 0
        }
        lastUse = now
        return request
    }

    /// The broker said what it can do.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - now: The time.
    /// - Returns: What to do.
    package mutating func negotiated(_ response: ApiVersionsResponse, at now: BootInstant) -> ConnectionAction {
        if response.errorCode == .unsupportedVersion, versionsAsked > 0 {
            // The answer to a version that a broker does not have is in version 0 and may say which it has (KIP-511).
            let theirs = ApiVersionTable(response).range(of: .apiVersions)
            versionsAsked = theirs.map { min($0.highest, versionsAsked - 1) } ?? 0
            return askVersions(at: now)
        }
        guard response.errorCode.isNone else { return close(.versionsRefused(response.errorCode.rawValue)) }
        versions = ApiVersionTable(response)
        phase = .ready
        return .ready
    }

    /// The version of the request for versions that is in flight.
    package var askedVersion: Int16 { versionsAsked }

    /// Ends the connection.
    package mutating func close(_ reason: ConnectionEnd) -> ConnectionAction {
        phase = .closed
        return .close(reason)
    }

    /// The requests in flight, oldest first, which a closed connection takes with it.
    package mutating func takeInFlight() -> [Int] {
        defer {
            entries = []
            head = 0
        }
        return entries[head...].map(\.request)
    }

    /// When to look again whether something is overdue.
    package var nextDeadline: BootInstant {
        guard phase != .closed, phase != .connecting else { return .never }
        return head < entries.count ? entries[head].deadline : lastUse + idleLimit
    }

    /// Closes the connection where its oldest request is overdue, or where nothing happened for long.
    package mutating func tick(at now: BootInstant) -> ConnectionAction? {
        guard now >= nextDeadline else { return nil }
        return close(head < entries.count ? .requestTimedOut : .idle)
    }
}
