import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaWire
import Testing

@Suite("Messages agree with the reference")
struct GoldenTests {
    @Test("JSON becomes the bytes of the reference, and they become the JSON")
    func bothWays() throws {
        let vectors = try GoldenVector.all()
        #expect(vectors.count == 3726)
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
}
