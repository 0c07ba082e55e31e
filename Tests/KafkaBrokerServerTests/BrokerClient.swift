import KafkaMessages
import KafkaNetwork
import KafkaRecords
import KafkaWire
import Testing

/// A client of one connection that asks and waits.
final class BrokerClient: ChannelHandler, @unchecked Sendable {
    /// What the connection came to instead of an answer.
    struct Closed: Error, Equatable {
        let kind: NetworkError.Kind
    }

    /// An error in an answer.
    struct Refused: Error, Equatable {
        let code: ErrorCode
    }

    private let loop: any EventLoop
    private var channel: (any Channel)?
    private var waiting: [(Handover<Result<Bytes, Closed>>, CheckedContinuation<Void, Never>)] = []
    private var frames: [Bytes] = []
    private var closed: Closed?

    private init(_ loop: any EventLoop) {
        self.loop = loop
    }

    /// Connects; whether that works shows with the first answer.
    static func connect(to port: Int32, on loop: any EventLoop) async -> BrokerClient {
        let client = BrokerClient(loop)
        await client.run {
            $0.channel = loop.connect(
                to: .loopback(port: UInt16(clamping: port)),
                options: ChannelOptions(),
                handler: client
            )
        }
        return client
    }

    /// Asks and waits for the answer.
    func call<Request: RequestMessage>(_ request: Request, version: Int16? = nil) async throws -> Request.Response {
        let version = version ?? Request.stableVersions.highest
        try await send(request, version: version)
        let frame = try ResponseFrame(decoding: try await receive(), of: Request.apiKey, version: version)
        return try Request.Response(decoding: frame.body, version: version)
    }

    /// Asks without waiting.
    func send<Request: RequestMessage>(_ request: Request, version: Int16? = nil) async throws {
        let version = version ?? Request.stableVersions.highest
        let bytes = try RequestFrame.encode(request, version: version, correlationId: 7, clientId: "test")
        await send(bytes)
    }

    /// Sends bytes as they are.
    func send(_ bytes: Bytes) async {
        await run { $0.channel?.write([bytes]) }
    }

    /// Waits for the next frame.
    func receive() async throws -> Bytes {
        let handover = Handover<Result<Bytes, Closed>>()
        await withCheckedContinuation { continuation in
            loop.execute {
                if !self.frames.isEmpty {
                    handover.put(.success(self.frames.removeFirst()))
                    continuation.resume()
                } else if let closed = self.closed {
                    handover.put(.failure(closed))
                    continuation.resume()
                } else {
                    self.waiting.append((handover, continuation))
                }
            }
        }
        return try #require(handover.take()).get()
    }

    /// Waits until the connection has closed.
    func end() async -> NetworkError.Kind? {
        do {
            while true { _ = try await receive() }
        } catch {
            return (error as? Closed)?.kind
        }
    }

    /// Turns reading on or off.
    func setReading(_ isReading: Bool) async { await run { $0.channel?.isReading = isReading } }

    /// Closes the connection.
    func close() async { await run { $0.channel?.close() } }

    func channelOpened() {}

    func channelReceived(_ frame: Bytes) {
        guard !waiting.isEmpty else { return frames.append(frame) }
        answer(.success(frame))
    }

    func channelDrained() {}

    func channelClosed(_ reason: NetworkError) {
        let closed = Closed(kind: reason.kind)
        self.closed = closed
        while !waiting.isEmpty { answer(.failure(closed)) }
    }

    private func answer(_ result: Result<Bytes, Closed>) {
        let (handover, continuation) = waiting.removeFirst()
        handover.put(result)
        continuation.resume()
    }

    private func run(_ body: @escaping @Sendable (BrokerClient) -> Void) async {
        await withCheckedContinuation { continuation in
            loop.execute {
                body(self)
                continuation.resume()
            }
        }
    }
}

extension BrokerClient {
    /// Sends records to a partition.
    func produce(_ values: [String], to topic: String, partition: Int32 = 0) async throws -> Int64 {
        var builder = RecordBatchBuilder()
        for value in values { try builder.append(value: value, timestamp: Timestamp(milliseconds: 1)) }
        let data = ProduceRequest.PartitionProduceData(index: partition, records: builder.seal().finish())
        let request = ProduceRequest(
            acks: -1,
            timeoutMs: 1_000,
            topicData: [ProduceRequest.TopicProduceData(name: topic, partitionData: [data])]
        )
        let answer = try await call(request, version: 9)
        let partition = try #require(answer.responses.first?.partitionResponses.first)
        guard partition.errorCode == .none else { throw Refused(code: partition.errorCode) }
        return partition.baseOffset
    }

    /// A request for the records of a partition.
    static func fetch(
        _ topic: String,
        partition: Int32 = 0,
        from offset: Int64 = 0,
        maxWaitMs: Int32 = 0
    ) -> FetchRequest {
        FetchRequest(
            maxWaitMs: maxWaitMs,
            minBytes: 1,
            topics: [
                FetchRequest.FetchTopic(
                    topic: topic,
                    partitions: [
                        FetchRequest.FetchPartition(
                            partition: partition,
                            fetchOffset: offset,
                            partitionMaxBytes: 4 << 20
                        )
                    ]
                )
            ]
        )
    }

    /// The error that sending a record to the first partition is answered with, or nil.
    func refusal(_ value: String, to topic: String) async throws -> ErrorCode? {
        do {
            _ = try await produce([value], to: topic)
            return nil
        } catch let error as Refused {
            return error.code
        }
    }

    /// Takes records from a partition.
    func consume(_ topic: String, partition: Int32 = 0, from offset: Int64 = 0, maxWaitMs: Int32 = 0) async throws
        -> [String]
    {
        let request = Self.fetch(topic, partition: partition, from: offset, maxWaitMs: maxWaitMs)
        let answer = try await call(request, version: 12)
        let found = try #require(answer.responses.first?.partitions.first)
        guard found.errorCode == .none else { throw Refused(code: found.errorCode) }
        var batches = RecordSetReader(found.records ?? Bytes())
        var values: [String] = []
        while let batch = try batches.next() {
            for record in batch where record.offset >= offset { values.append(record.value?.string ?? "") }
        }
        return values
    }
}
