import KafkaJSON
import TestSupport
import Testing

@Suite struct WireCommandTests {
    private func text(_ values: [JSONValue]) throws -> String {
        try values.map { try JSONWriter().string($0) + "\n" }.joined()
    }

    /// A vector of each request and response at its newest version is enough here: the codec has tests of its own.
    private func vectors() throws -> [JSONValue] {
        let folder = "golden/messages"
        return try Fixtures.files(in: folder).compactMap { try Fixtures.lines("\(folder)/\($0)").last }
    }

    @Test func messagesAreEncodedAndDecodedLineByLine() throws {
        let vectors = try vectors()
        #expect(vectors.count == 195)
        let encoded = try Tool(["wire", "encode", "--lines", "-"], input: text(vectors))
        #expect(encoded.status == 0)
        #expect(try encoded.lines().map { $0["hex"]?.string } == vectors.map { $0["hex"]?.string })
        let decoded = try Tool(["wire", "decode", "--lines", "-"], input: text(vectors))
        #expect(try decoded.lines().map { $0["json"] } == vectors.map { $0["json"] })
        #expect(try decoded.lines().map { $0["version"] } == vectors.map { $0["version"] })
    }

    @Test func oneMessageIsEncodedAndDecoded() throws {
        let encoded = try Tool(
            ["wire", "encode", "--message", "HeartbeatRequest", "--version", "0", "--json", "-"],
            input: #"{"groupId": "g", "generationId": 1, "memberId": "m"}"#
        )
        #expect(encoded.output == "00016700000001" + "00016d\n")
        let decoded = try Tool(
            ["wire", "decode", "--message", "HeartbeatRequest", "--version", "0", "--hex", "-"],
            input: encoded.output
        )
        #expect(try JSONValue(parsing: decoded.output) == ["groupId": "g", "generationId": 1, "memberId": "m"])
    }

    @Test func badLinesGetAnErrorAndTheRunGoesOn() throws {
        let lines = [
            "not json", "[]", "{}", #"{"message":"FetchRequest"}"#, #"{"message":"Nothing","version":1,"json":{}}"#,
            #"{"message":"HeartbeatRequest","version":0,"json":{"groupId":1}}"#,
            #"{"message":"HeartbeatRequest","version":70000,"json":{}}"#, "",
            #"{"message":"ApiVersionsRequest","version":0,"json":{}}"#,
        ]
        let tool = try Tool(["wire", "encode", "--lines", "-"], input: lines.joined(separator: "\n"))
        let answers = try tool.lines()
        #expect(tool.status == 0 && answers.count == 8)
        for answer in answers.dropLast() { #expect(answer["error"]?.string?.isEmpty == false, "\(answer)") }
        #expect(answers[5]["error"]?.string?.hasPrefix("groupId") == true)
        #expect(answers.last == ["message": "ApiVersionsRequest", "version": 0, "hex": ""])
    }

    @Test func recordSetsAreReadAsTheReferenceReadsThem() throws {
        let sets = try Fixtures.lines("golden/batches.jsonl")
        let tool = try Tool(["wire", "records", "--lines", "-"], input: text(sets.map { ["hex": $0["hex"] ?? .null] }))
        let answers = try tool.lines()
        #expect(answers.count == sets.count && sets.count > 160)
        for (answer, set) in zip(answers, sets) {
            for member in ["batches", "records", "bytesRead", "valid"] {
                #expect(answer[member] == set[member], "\(set["case"] ?? .null) \(member)")
            }
            #expect((answer["error"] == nil) == (set["error"] == nil))
        }
    }
}
