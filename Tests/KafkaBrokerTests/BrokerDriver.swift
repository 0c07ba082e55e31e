import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

/// Drives a machine: encodes requests, decodes answers, and keeps the time.
struct BrokerDriver {
    /// An answer as it was sent.
    struct Sent {
        let connection: Int
        let bytes: Bytes
        let segments: Int
    }

    /// What a request was, to read its answer.
    private struct Asked {
        let key: ApiKey
        let version: Int16
    }

    var machine: BrokerMachine
    var now = BootInstant(nanoseconds: 1_000_000_000)
    var wall: Int64 = 1_700_000_000_000
    var sent: [Sent] = []
    var closed: [Int] = []
    var other: [BrokerAction] = []
    private var asked: [Int: [Int32: Asked]] = [:]
    private var nextCorrelationId: Int32 = 1

    init(_ configuration: BrokerConfiguration) {
        machine = BrokerMachine(configuration: configuration)
        for node in configuration.nodes {
            machine.advertise(host: "node\(node.id)", port: 9_000 + node.id, node: node.id)
        }
    }

    /// Makes a cluster with a topic `t`.
    init(
        brokers: Int = 1,
        partitions: Int32 = 1,
        replicationFactor: Int16 = 1,
        settings: [String: String] = [:],
        change: (inout BrokerConfiguration) -> Void = { _ in }
    ) {
        let topic = BrokerConfiguration.Topic(
            "t",
            partitions: partitions,
            replicationFactor: replicationFactor,
            settings: settings
        )
        var configuration = BrokerConfiguration(brokers: brokers, topics: [topic])
        change(&configuration)
        self.init(configuration)
    }

    mutating func open(_ connection: Int, node: Int32 = 1) {
        event(.opened(connection: connection, node: node))
    }

    /// Feeds an event and takes the actions in.
    mutating func event(_ event: BrokerEvent) {
        run { machine, now, actions in
            machine.handle(event, at: now, wallMilliseconds: 0, into: &actions)
        }
    }

    /// Does something to the machine and takes the actions in.
    mutating func run(_ body: (inout BrokerMachine, BootInstant, inout [BrokerAction]) -> Void) {
        var actions: [BrokerAction] = []
        body(&machine, now, &actions)
        take(actions)
    }

    private mutating func take(_ actions: [BrokerAction]) {
        for action in actions {
            switch action {
            case .send(let connection, let segments):
                var buffer = GrowingBuffer(capacity: 64)
                for segment in segments { buffer.append(segment.span) }
                sent.append(Sent(connection: connection, bytes: buffer.finish(), segments: segments.count))
            case .close(let connection): closed.append(connection)
            case .stopListening, .startListening: other.append(action)
            }
        }
    }

    /// Sends a request, without looking for its answer.
    mutating func ask<Request: RequestMessage>(_ request: Request, version: Int16, on connection: Int = 1) throws {
        let correlationId = nextCorrelationId
        nextCorrelationId += 1
        asked[connection, default: [:]][correlationId] = Asked(key: Request.apiKey, version: version)
        let frame = try RequestFrame.encode(
            request,
            version: version,
            correlationId: correlationId,
            clientId: "driver"
        )
        let body = frame.suffix(from: 4)
        run { [wall] machine, now, actions in
            machine.handle(
                .received(connection: connection, frame: body),
                at: now,
                wallMilliseconds: wall,
                into: &actions
            )
        }
    }

    /// Takes the oldest answer that was sent on a connection.
    mutating func answer<Response: ResponseMessage>(
        _ type: Response.Type,
        on connection: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Response {
        let index = try #require(
            sent.firstIndex { $0.connection == connection },
            "no answer was sent",
            sourceLocation: sourceLocation
        )
        let bytes = sent.remove(at: index).bytes
        var reader = WireReader(bytes)
        #expect(Int(try reader.int32()) == bytes.count - 4, sourceLocation: sourceLocation)
        let frame = bytes.suffix(from: 4)
        let correlationId = try ResponseFrame.correlationId(of: frame)
        let asked = try #require(asked[connection]?[correlationId], sourceLocation: sourceLocation)
        let response = try ResponseFrame(decoding: frame, of: asked.key, version: asked.version)
        return try Response(decoding: response.body, version: asked.version)
    }

    /// Sends a request and takes its answer, which must come at once.
    mutating func call<Request: RequestMessage>(
        _ request: Request,
        version: Int16? = nil,
        on connection: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Request.Response {
        if machine.isKnown(connection) == false { open(connection) }
        try ask(request, version: version ?? Request.stableVersions.highest, on: connection)
        return try answer(Request.Response.self, on: connection, sourceLocation: sourceLocation)
    }

    /// Lets time pass, with all deadlines on the way.
    mutating func advance(_ duration: Duration) {
        let end = now + duration
        while let next = machine.nextDeadline, next <= end {
            now = max(now, next)
            event(.deadline)
        }
        now = end
    }
}
