import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaWire
import TestSupport
import Testing

@Suite("What real clients and brokers said is understood")
struct CaptureTests {
    /// Decodes a body, explains the frame, and encodes the body again.
    ///
    /// - Returns: Whether the bytes are the same; where an encoder chose a longer form only the values are.
    private func check<Value: Message>(
        _ type: Value.Type,
        _ version: Int16,
        _ body: Bytes,
        _ explanation: MessageExplanation,
        _ count: Int
    ) throws -> Bool {
        #expect(explanation.error == nil)
        #expect(explanation.message == Value.name)
        #expect(ExplainerTests.gap(in: explanation, count: count) == nil)
        let message = try Value(decoding: body, version: version)
        let encoded = try message.encoded(version: version)
        let json = try MessageJSON.decode(name: Value.name, version: version, bytes: body)
        #expect(try MessageJSON.encode(name: Value.name, version: version, json: json) == encoded)
        #expect(try Value(decoding: encoded, version: version) == message)
        return encoded == body
    }

    @Test("Every captured frame is decoded, explained, and encoded to the same bytes or the same values")
    func captures() throws {
        var frames = 0
        var different: Set<String> = []
        for file in try Fixtures.files(in: "captures") {
            for (index, line) in try Fixtures.lines("captures/\(file)").enumerated() {
                let frame = try #require(line["hex"]?.string.flatMap { Bytes(hexadecimal: $0) })
                let version = try #require(line["version"]?.int16)
                let key = ApiKey(rawValue: try #require(line["apiKey"]?.int16))
                let isRequest = line["direction"]?.string == "request"
                frames += 1
                let isSame: Bool
                if isRequest {
                    let request = try RequestFrame(decoding: frame)
                    #expect(request.header.correlationId == line["correlationId"]?.int32)
                    #expect(request.header.clientId == line["clientId"]?.string)
                    let type = try #require(MessageRegistry.request(of: key))
                    let explanation = MessageExplainer.explain(request: frame)
                    isSame = try check(type, version, request.body, explanation, frame.count)
                } else {
                    // A broker that does not know the version of an ApiVersions request answers in version 0.
                    let response = try ResponseFrame(decoding: frame, of: key, version: version)
                    #expect(response.correlationId == line["correlationId"]?.int32)
                    let isRefused = key == .apiVersions && response.body.prefix(2).elementsEqual([0, 35])
                    let version = isRefused ? 0 : version
                    let type = try #require(MessageRegistry.response(of: key))
                    let explanation = MessageExplainer.explain(
                        response: frame,
                        apiKey: key.rawValue,
                        version: version
                    )
                    isSame = try check(type, version, response.body, explanation, frame.count)
                }
                if !isSame { different.insert("\(file):\(index + 1) \(key)") }
            }
        }
        #expect(frames > 2000)
        #expect(different.isEmpty, "\(different.sorted().prefix(20))")
    }
}
