import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaWire
import TestSupport
import Testing

@Suite("Messages agree with the reference")
struct GoldenTests {
    @Test("JSON becomes the bytes of the reference, and they become the JSON")
    func bothWays() throws {
        let vectors = try GoldenVector.all()
        #expect(vectors.count == GoldenVector.count)
        var failures: [String] = []
        for vector in vectors {
            do {
                let bytes = try MessageJSON.encode(name: vector.message, version: vector.version, json: vector.json)
                if bytes != vector.bytes { failures.append("\(vector.label): other bytes") }
                let json = try MessageJSON.decode(name: vector.message, version: vector.version, bytes: vector.bytes)
                if json != vector.json { failures.append("\(vector.label): other JSON \(json)") }
            } catch {
                failures.append("\(vector.label): \(error)")
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(10).joined(separator: "\n"))")
    }

    @Test("Every version of every message has vectors")
    func coverage() throws {
        var covered: Set<String> = []
        for vector in try GoldenVector.all() { covered.insert("\(vector.message) \(vector.version)") }
        var expected: Set<String> = []
        for type in MessageRegistry.all {
            for version in type.versions.lowest...type.versions.highest { expected.insert("\(type.name) \(version)") }
        }
        #expect(expected.subtracting(covered).isEmpty)
        #expect(covered.subtracting(expected).isEmpty)
    }

    @Test("The header of every message is the one that the reference uses")
    func headers() throws {
        var checked = 0
        for vector in try GoldenVector.all() {
            guard let apiKey = vector.apiKey, let expected = vector.headerVersion else { continue }
            let key = ApiKey(rawValue: apiKey)
            let actual =
                vector.message.hasSuffix("Request")
                ? key.requestHeaderVersion(for: vector.version) : key.responseHeaderVersion(for: vector.version)
            #expect(actual == expected, "\(vector.label)")
            checked += 1
        }
        #expect(checked > 3000)
    }
}
