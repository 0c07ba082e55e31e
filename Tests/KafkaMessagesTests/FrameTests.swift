import KafkaMessages
import KafkaWire
import Testing

@Suite("Frames have a length, a header and a body")
struct FrameTests {
    @Test("A request frame is read back")
    func request() throws {
        for version in MetadataRequest.versions.lowest...MetadataRequest.versions.highest {
            let request = MetadataRequest(topics: [])
            let frame = try RequestFrame.encode(request, version: version, correlationId: 42, clientId: "me")
            var reader = WireReader(frame)
            #expect(Int(try reader.int32()) == frame.count - 4)
            let decoded = try RequestFrame(decoding: frame.suffix(from: 4))
            #expect(decoded.apiKey == .metadata)
            #expect(decoded.version == version)
            #expect(decoded.header.correlationId == 42)
            #expect(decoded.header.clientId == "me")
            #expect(decoded.headerVersion == (version >= 9 ? 2 : 1))
            #expect(try decoded.request(as: MetadataRequest.self) == request)
        }
    }

    @Test("The request of another API is refused")
    func otherApi() throws {
        let frame = try RequestFrame.encode(HeartbeatRequest(), version: 0, correlationId: 1, clientId: nil)
        let decoded = try RequestFrame(decoding: frame.suffix(from: 4))
        #expect(throws: WireError.self) { try decoded.request(as: MetadataRequest.self) }
    }

    @Test("A controlled shutdown of version 0 has no client id")
    func controlledShutdown() throws {
        let frame = try RequestFrame.encode(
            ControlledShutdownRequest(brokerId: 3),
            version: 0,
            correlationId: 1,
            clientId: "left out"
        )
        #expect(Array(frame) == [0, 0, 0, 12, 0, 7, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3])
        #expect(try RequestFrame(decoding: frame.suffix(from: 4)).headerVersion == 0)
    }

    @Test("The header of a request that is unknown is still read")
    func unknownRequests() throws {
        // A version of ApiVersions that does not exist yet: flexible, so with tagged fields in its header.
        let newer = try RequestFrame(decoding: [0, 18, 0, 99, 0, 0, 0, 9, 0, 1, 0x61, 0, 0xee])
        #expect(newer.headerVersion == 2)
        #expect(newer.header.clientId == "a")
        #expect(newer.body == [0xee])
        #expect(throws: WireError(.unsupportedVersion(message: "ApiVersionsRequest", version: 99), at: 0)) {
            try newer.request(as: ApiVersionsRequest.self)
        }
        let unknown = try RequestFrame(decoding: [0x7f, 0, 0, 0, 0, 0, 0, 9, 0xff, 0xff])
        #expect(unknown.apiKey.versions == nil)
        #expect(unknown.header.clientId == nil)
        for count in 0..<10 {
            let cut = try #require(([0x7f, 0, 0, 0, 0, 0, 0, 9, 0xff, 0xff] as Bytes).part(from: 0, count: count))
            #expect(throws: WireError.self) { try RequestFrame(decoding: cut) }
        }
    }

    @Test("A response frame is read back")
    func response() throws {
        for version in FetchResponse.versions.lowest...FetchResponse.versions.highest {
            let response = FetchResponse(throttleTimeMs: 3)
            let frame = try ResponseFrame.encode(response, version: version, correlationId: 42).suffix(from: 4)
            #expect(try ResponseFrame.correlationId(of: frame) == 42)
            let decoded = try ResponseFrame(decoding: frame, of: .fetch, version: version)
            #expect(decoded.correlationId == 42)
            #expect(decoded.headerVersion == (version >= 12 ? 1 : 0))
            let body = try FetchResponse(decoding: decoded.body, version: version)
            #expect(body.throttleTimeMs == (version >= 1 ? 3 : 0))
        }
    }

    @Test("Large fields are pieces of their own, and the pieces are the frame")
    func parts() throws {
        let records = Bytes(copying: [UInt8](repeating: 5, count: 10_000))
        let partition = ProduceRequest.PartitionProduceData(index: 1, records: records)
        let request = ProduceRequest(
            transactionalId: nil,
            acks: -1,
            topicData: [.init(name: "t", partitionData: [partition, partition])]
        )
        let whole = try RequestFrame.encode(request, version: 9, correlationId: 1, clientId: "c")
        let parts = try RequestFrame.encodeParts(request, version: 9, correlationId: 1, clientId: "c")
        #expect(parts.count == 5)
        #expect(parts.flatMap { Array($0) } == Array(whole))
        let response = FetchResponse(responses: [.init(partitions: [.init(records: records)])])
        let answer = try ResponseFrame.encodeParts(response, version: 13, correlationId: 1)
        #expect(answer.count == 3)
        #expect(
            answer.flatMap { Array($0) } == Array(try ResponseFrame.encode(response, version: 13, correlationId: 1))
        )
    }
}
