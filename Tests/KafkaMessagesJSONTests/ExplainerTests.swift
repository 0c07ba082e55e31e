import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaWire
import TestSupport
import Testing

@Suite("The explainer agrees with the decoder")
struct ExplainerTests {
    @Test("The pieces cover every byte of every vector once and have the values of the JSON")
    func goldenVectors() throws {
        var failures: [String] = []
        for vector in try GoldenVector.all() {
            let explanation = try MessageExplainer.explain(
                name: vector.message,
                version: vector.version,
                bytes: vector.bytes
            )
            if let error = explanation.error { failures.append("\(vector.label): \(error)") }
            if let gap = ExplainerTests.gap(in: explanation, count: vector.bytes.count) {
                failures.append("\(vector.label): \(gap)")
            }
            var leaves: [String: String] = [:]
            ExplainerTests.collect(vector.json, "", explanation, &leaves)
            var found: [String: String] = [:]
            for field in explanation.fields where field.kind == .value || field.value == "null" {
                found[field.path] = field.value
            }
            for (path, value) in leaves where !ExplainerTests.agree(found[path], value) {
                failures.append("\(vector.label): \(path) is \(found[path] ?? "missing"), not \(value)")
            }
            if found.count != leaves.count {
                failures.append("\(vector.label): \(found.count) values, not \(leaves.count)")
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(10).joined(separator: "\n"))")
    }

    /// Where the pieces leave a byte out or overlap, or nil.
    static func gap(in explanation: MessageExplanation, count: Int) -> String? {
        var offset = 0
        for field in explanation.fields {
            guard field.offset == offset, field.length >= 0 else {
                return "\(field.path) begins at \(field.offset), not \(offset)"
            }
            offset += field.length
        }
        return offset == count ? nil : "the pieces end at \(offset), not \(count)"
    }

    /// Whether a value is the one of the JSON; a name may follow a number.
    private static func agree(_ found: String?, _ expected: String) -> Bool {
        found == expected || found?.hasPrefix(expected + " ") == true
    }

    /// Collects the values of a JSON document as the explainer writes them.
    private static func collect(
        _ value: JSONValue,
        _ path: String,
        _ explanation: MessageExplanation,
        _ leaves: inout [String: String]
    ) {
        switch value {
        case .object(let object):
            for member in object.members {
                // A tag stands in a piece of its own, together with the size.
                if path.contains("_unknownTaggedFields["), member.name == "tag" { continue }
                collect(member.value, path.isEmpty ? member.name : "\(path).\(member.name)", explanation, &leaves)
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                collect(element, "\(path)[\(index)]", explanation, &leaves)
            }
        case .string:
            let type = explanation.fields.first { $0.path == path && $0.kind == .value }?.type
            switch type {
            case "bytes", "records": leaves[path] = value.base64.map { Bytes(copying: $0).description }
            case "uuid": leaves[path] = value.string
            default: leaves[path] = value.description
            }
        default:
            leaves[path] = value.description
        }
    }

    @Test("A message that is cut is explained up to the cut, with the error of the decoder")
    func cutMessages() throws {
        var checked = 0
        for vector in try GoldenVector.all() where vector.name == "mixed" && vector.bytes.count <= 300 {
            let type = try #require(MessageRegistry.message(named: vector.message))
            for count in 0..<vector.bytes.count {
                let cut = try #require(vector.bytes.part(from: 0, count: count))
                let explanation = try MessageExplainer.explain(
                    name: vector.message,
                    version: vector.version,
                    bytes: cut
                )
                let covered = explanation.fields.last.map { $0.offset + $0.length } ?? 0
                guard explanation.error != nil, ExplainerTests.gap(in: explanation, count: covered) == nil else {
                    Issue.record("\(vector.label) cut at \(count)")
                    continue
                }
                #expect(throws: WireError.self) { try type.init(decoding: cut, version: vector.version) }
                checked += 1
            }
        }
        #expect(checked > 1000)
    }

    @Test("A damaged byte makes both fail, or none")
    func damagedMessages() throws {
        var refused = 0
        for vector in try GoldenVector.all() where vector.name == "full" && vector.bytes.count <= 200 {
            let type = try #require(MessageRegistry.message(named: vector.message))
            for index in 0..<vector.bytes.count {
                let value = ([0x00, 0x7f, 0x80, 0xff] as [UInt8])[index % 4]
                var damaged = Array(vector.bytes)
                damaged[index] = value
                let bytes = Bytes(copying: damaged)
                let explanation = try MessageExplainer.explain(
                    name: vector.message,
                    version: vector.version,
                    bytes: bytes
                )
                var error: WireError?
                do { _ = try type.init(decoding: bytes, version: vector.version) } catch let thrown { error = thrown }
                #expect((explanation.error == nil) == (error == nil), "\(vector.label) byte \(index)")
                if error != nil { refused += 1 }
            }
        }
        #expect(refused > 100)
    }

    @Test("Frames are explained with their headers")
    func frames() throws {
        let request = try RequestFrame.encode(MetadataRequest(), version: 12, correlationId: 7, clientId: "tests")
        let explained = MessageExplainer.explain(request: request.suffix(from: 4))
        #expect(explained.error == nil)
        #expect(explained.message == "MetadataRequest")
        #expect(explained.fields.first?.path == "header.requestApiKey")
        #expect(explained.fields.first?.value == "3 Metadata")
        #expect(explained.fields.contains { $0.path == "header.clientId" && $0.value == "\"tests\"" })
        #expect(explained.fields.contains { $0.path == "allowAutoTopicCreation" })
        #expect(ExplainerTests.gap(in: explained, count: request.count - 4) == nil)

        let response = try ResponseFrame.encode(
            ApiVersionsResponse(errorCode: .unsupportedVersion),
            version: 3,
            correlationId: 7
        )
        let answer = MessageExplainer.explain(response: response.suffix(from: 4), apiKey: 18, version: 3)
        #expect(answer.error == nil)
        #expect(answer.fields.map(\.path).prefix(2) == ["header.correlationId", "errorCode"])
        #expect(answer.fields.map(\.value).prefix(2) == ["7", "35 UNSUPPORTED_VERSION"])
    }

    @Test("A frame of an unknown API is explained as far as its header")
    func unknownFrame() throws {
        let bytes: Bytes = [0x7f, 0x00, 0, 1, 0, 0, 0, 5, 0xff, 0xff, 1, 2, 3]
        let explained = MessageExplainer.explain(request: bytes)
        #expect(
            explained.fields.map(\.path) == [
                "header.requestApiKey", "header.requestApiVersion", "header.correlationId", "header.clientId",
            ]
        )
        let error = try #require(explained.error)
        #expect(error.offset == 10)
        #expect(error.reason == .unsupportedVersion(message: "API 32512Request", version: 1))
    }

    @Test("An unknown message or version is refused with what there is")
    func unknownMessages() {
        #expect(throws: MessageJSONError(.unknownMessage("FetchReqest", nearest: "FetchRequest"))) {
            try MessageExplainer.explain(name: "FetchReqest", version: 0, bytes: [])
        }
        let versions = VersionRange(0, 18)
        #expect(throws: MessageJSONError(.unsupportedVersion(message: "FetchRequest", version: 99, versions: versions)))
        {
            try MessageExplainer.explain(name: "FetchRequest", version: 99, bytes: [])
        }
    }
}
