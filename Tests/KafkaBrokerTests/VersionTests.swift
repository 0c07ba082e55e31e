import KafkaBroker
import KafkaJSON
import KafkaMessages
import KafkaWire
import TestSupport
import Testing

@Suite struct VersionTests {
    @Test(arguments: Int16(0)...5) func everyVersionListsWhatIsServed(version: Int16) throws {
        var driver = BrokerDriver()
        var request = ApiVersionsRequest()
        if version >= 3 { (request.clientSoftwareName, request.clientSoftwareVersion) = ("driver-1", "1.0") }
        let response = try driver.call(request, version: version)
        #expect(response.errorCode == .none)
        #expect(response.apiKeys.map(\.apiKey) == BrokerMachine.served.map(\.key.rawValue))
        #expect(response.finalizedFeatures.map(\.name) == (version >= 3 ? ["group.version"] : []))
        for api in response.apiKeys {
            let key = ApiKey(rawValue: api.apiKey)
            #expect(key.versions?.contains(api.maxVersion) == true)
            #expect(api.minVersion <= api.maxVersion)
        }
    }

    @Test func aVersionThatIsNotThereIsAnsweredInTheFirst() throws {
        var driver = BrokerDriver()
        driver.open(1)
        var writer = WireWriter()
        try RequestHeader(requestApiKey: 18, requestApiVersion: 99, correlationId: 7, clientId: "x")
            .encode(to: &writer, version: 2)
        writer.raw(Bytes(copying: [1, 2, 3, 4, 5] as [UInt8]).span)
        driver.event(.received(connection: 1, frame: writer.finish()))
        let sent = try #require(driver.sent.first).bytes.suffix(from: 4)
        #expect(try ResponseFrame.correlationId(of: sent) == 7)
        let response = try ApiVersionsResponse(decoding: sent.suffix(from: 4), version: 0)
        #expect(response.errorCode == .unsupportedVersion)
        #expect(response.apiKeys.map(\.apiKey) == [18])
        #expect(driver.closed.isEmpty)
    }

    @Test func whatIsNotServedClosesTheConnection() throws {
        for (key, version) in [(Int16(1), Int16(99)), (1, 3), (0, 2), (3, -1), (11, 10), (999, 0), (-1, 0), (67, 0)] {
            var driver = BrokerDriver()
            driver.open(1)
            var writer = WireWriter()
            let header = RequestHeader(requestApiKey: key, requestApiVersion: version, correlationId: 7, clientId: "x")
            try header.encode(to: &writer, version: ApiKey(rawValue: key).requestHeaderVersion(for: version))
            driver.event(.received(connection: 1, frame: writer.finish()))
            #expect(driver.closed == [1], "\(key) \(version)")
            #expect(driver.sent.isEmpty)
        }
    }

    @Test func aClientMustSayWhatItIs() throws {
        var driver = BrokerDriver()
        for (name, version, code) in [
            ("a", "1", ErrorCode.none), ("", "1", .invalidRequest), ("a", "", .invalidRequest),
            ("-a", "1", .invalidRequest), ("a b", "1", .invalidRequest), ("a.b-c", "1.0", .none),
        ] {
            let request = ApiVersionsRequest(clientSoftwareName: name, clientSoftwareVersion: version)
            #expect(try driver.call(request, version: 3).errorCode == code)
        }
    }

    @Test func aClientThatTalksToTheWrongBrokerIsToldToBeginAgain() throws {
        var driver = BrokerDriver()
        let id = driver.machine.clusterId
        let cases: [(String?, Int32, ErrorCode)] = [
            (nil, -1, .none), (id, 1, .none), (id, 7, .rebootstrapRequired), ("other", 1, .rebootstrapRequired),
            (id, -1, .invalidRequest), (nil, 1, .invalidRequest),
        ]
        for (cluster, node, code) in cases {
            let request = ApiVersionsRequest(
                clientSoftwareName: "a",
                clientSoftwareVersion: "1",
                clusterId: cluster,
                nodeId: node
            )
            #expect(try driver.call(request, version: 5).errorCode == code)
        }
    }

    @Test func anApiCanBeLeftOut() throws {
        var driver = BrokerDriver { $0.highestVersions = [.consumerGroupHeartbeat: -1, .joinGroup: 5] }
        let request = ApiVersionsRequest(clientSoftwareName: "a", clientSoftwareVersion: "1")
        let response = try driver.call(request, version: 3)
        #expect(!response.apiKeys.contains { $0.apiKey == ApiKey.consumerGroupHeartbeat.rawValue })
        #expect(response.apiKeys.first { $0.apiKey == ApiKey.joinGroup.rawValue }?.maxVersion == 5)
        // Without it there is no sign that there are groups of the consumer protocol.
        #expect(response.finalizedFeatures.isEmpty)
        try driver.ask(ConsumerGroupHeartbeatRequest(), version: 0)
        #expect(driver.closed == [1])
    }

    @Test func servedAndMissingAreWhatTheReferenceHas() throws {
        let captured = try Fixtures.lines("captures/4.4.0-java-peer-produce-consume.jsonl").first {
            $0["direction"]?.string == "response" && $0["apiKey"]?.int16 == 18
        }
        let frame = try #require(captured?["hex"]?.string.flatMap { Bytes(hexadecimal: $0) })
        let reference = try ApiVersionsResponse(decoding: frame.suffix(from: 4), version: 5)
        let served = BrokerMachine.served.map(\.key.rawValue)
        let missing = BrokerMachine.missing.map(\.rawValue)
        #expect((served + missing).sorted() == reference.apiKeys.map(\.apiKey).sorted())
        for api in BrokerMachine.served {
            let other = try #require(reference.apiKeys.first { $0.apiKey == api.key.rawValue })
            #expect(api.versions.highest == other.maxVersion, "\(api.key)")
            #expect(api.versions.lowest <= other.minVersion, "\(api.key)")
        }
    }
}
