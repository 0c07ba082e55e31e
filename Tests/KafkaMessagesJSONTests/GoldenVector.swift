import Foundation
import KafkaJSON
import KafkaWire
import Testing

/// One line of the golden vectors: a message as JSON and as the bytes that the reference writes for it.
struct GoldenVector {
    let message: String
    let apiKey: Int16?
    let version: Int16
    let name: String
    let headerVersion: Int16?
    let json: JSONValue
    let bytes: Bytes

    /// What to call it in a failure.
    var label: String { "\(message) version \(version) \(name)" }

    init(_ line: some StringProtocol) throws {
        let value = try JSONValue(parsing: String(line))
        message = try #require(value["message"]?.string)
        apiKey = value["apiKey"]?.int16
        version = try #require(value["version"]?.int16)
        name = try #require(value["case"]?.string)
        headerVersion = value["headerVersion"]?.int16
        json = try #require(value["json"])
        bytes = Bytes(copying: try Hexadecimal.decode(try #require(value["hex"]?.string)))
    }

    /// All vectors, those of the messages that 4.x dropped among them.
    static func all() throws -> [GoldenVector] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Fixtures/golden").standardizedFileURL
        var vectors: [GoldenVector] = []
        for name in ["messages", "messages-3.9.2"] {
            let url = folder.appendingPathComponent(name)
            for file in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() where file.hasSuffix(".jsonl") {
                let text = try String(contentsOf: url.appendingPathComponent(file), encoding: .utf8)
                for line in text.split(separator: "\n") { vectors.append(try GoldenVector(line)) }
            }
        }
        return vectors
    }
}
