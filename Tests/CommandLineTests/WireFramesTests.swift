import Foundation
import KafkaJSON
import KafkaWire
import TestSupport
import Testing

@Suite struct WireFramesTests {
    private let captures = Fixtures.folder.appending(path: "captures")

    /// Frames that another encoder writes in other bytes, by file and number, each with the reason.
    private let writtenDifferently: [String: String] = [:]

    private func paths() throws -> [String] {
        try Fixtures.files(in: "captures").map { captures.appending(path: $0).path() }
    }

    @Test func everyCapturedFrameIsDecodedAndEncodedToTheSameBytes() throws {
        let tool = try Tool(["wire", "frames", "--check", "--json"] + paths())
        #expect(tool.status == 0)
        let summary = try #require(try tool.lines().first)
        #expect(summary["frames"]?.int == 2_447)
        #expect(summary["wrong"]?.array?.isEmpty == true)
        let different = summary["sameValues"]?.array?.compactMap { $0["frame"]?.string } ?? []
        let names = different.map { String($0.prefix { $0 != "," }) }
        #expect(Set(names.map { URL(filePath: $0).lastPathComponent }) == Set(writtenDifferently.keys))
    }

    @Test func explanationsCoverEveryByteOnce() throws {
        let path = captures.appending(path: "4.4.0-java-peer-chain.jsonl").path()
        let tool = try Tool(["wire", "frames", "--json", path])
        let frames = try tool.lines()
        #expect(tool.status == 0 && frames.count > 50)
        for frame in frames {
            var end = 0
            for field in frame["fields"]?.array ?? [] {
                #expect(field["offset"]?.int == end, "\(frame["place"] ?? .null) \(field["path"] ?? .null)")
                end += field["length"]?.int ?? 0
            }
            #expect(end == frame["size"]?.int && frame["error"]?.isNull == true)
        }
        let records = frames.flatMap { $0["fields"]?.array ?? [] }.filter { $0["records"] != nil }
        #expect(records.contains { ($0["records"]?["records"]?.array?.count ?? 0) > 0 })
    }

    @Test func textNamesFieldsAndBatches() throws {
        let path = captures.appending(path: "4.4.0-java-peer-txn.jsonl").path()
        let tool = try Tool(["wire", "frames", path])
        #expect(tool.status == 0)
        #expect(tool.output.contains("header.requestApiKey  int16  0 Produce"))
        #expect(tool.output.contains("topicData[0].partitionData[0].records"))
        #expect(tool.output.contains(", transactional"))
    }

    /// The frames of one connection as they went over it, and which of them are requests.
    private func raw() throws -> (requests: Data, responses: Data, count: Int) {
        var (requests, responses, count) = (Data(), Data(), 0)
        for line in try Fixtures.lines("captures/2.8.2-franz-group.jsonl") where line["connection"]?.int == 1 {
            let bytes = try #require(line["hex"]?.string.flatMap { Bytes(hexadecimal: $0) })
            let length = Data((0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (24 - 8 * $0)) })
            if line["direction"]?.string == "request" {
                requests += length + Data(bytes)
                count += 1
            } else {
                responses += length + Data(bytes)
            }
        }
        return (requests, responses, count)
    }

    @Test func rawStreamsOfEitherDirectionAreExplained() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "purekafka-\(getpid())-frames")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (requests, responses, count) = try raw()
        #expect(count > 0)
        let requestFile = folder.appending(path: "requests")
        let responseFile = folder.appending(path: "responses")
        try requests.write(to: requestFile)
        try responses.write(to: responseFile)
        let asked = try Tool(["wire", "frames", "--check", "--json", requestFile.path()])
        #expect(asked.status == 0)
        #expect(try asked.lines().first?["same"]?.int == count)
        let words = ["wire", "frames", "--check", "--json", "--requests", requestFile.path(), responseFile.path()]
        let answered = try Tool(words)
        #expect(answered.status == 0)
        #expect(try answered.lines().first?["same"]?.int == count)
        try requests.dropLast(3).write(to: requestFile)
        let cut = try Tool(["wire", "frames", requestFile.path()])
        #expect(cut.status == 1 && cut.errors.contains("is not whole"))
        #expect(cut.output.split(separator: "\n").count { $0.contains(" request v") } == count - 1)
        try Data().write(to: requestFile)
        let unasked = try Tool(words)
        #expect(unasked.status == 1 && unasked.errors.contains("has no requests"))
    }

    /// A capture of one frame.
    private func check(_ hex: String, request: Bool, apiKey: Int, version: Int) throws -> Tool {
        let file = FileManager.default.temporaryDirectory.appending(path: "purekafka-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let line: JSONValue = [
            "direction": .string(request ? "request" : "response"), "apiKey": JSONValue(apiKey),
            "version": JSONValue(version), "hex": .string(hex),
        ]
        try Data(try JSONWriter().bytes(line)).write(to: file)
        return try Tool(["wire", "frames", "--check", "--json", file.path()])
    }

    @Test func otherBytesForTheSameValuesAreListedAndNotWrong() throws {
        // An ApiVersions request whose number of tagged fields takes two bytes where one would do.
        let longer = try check(
            "00120003000000010001" + "6b00" + "0261" + "0262" + "8000",
            request: true,
            apiKey: 18,
            version: 3
        )
        #expect(longer.status == 0, "\(longer.errors)")
        let summary = try #require(try longer.lines().first)
        #expect(summary["sameValues"]?.array?.count == 1)
        #expect(summary["sameValues"]?[0]?["difference"]?.string?.contains("_taggedFields") == true)
    }

    @Test func framesThatCannotBeReadAreWrong() throws {
        let cut = try check("001200030000000100016b00026102", request: true, apiKey: 18, version: 3)
        #expect(cut.status == 1 && cut.errors.contains("1 of 1 frames are wrong"))
        let difference = try cut.lines().first?["wrong"]?[0]?["difference"]?.string
        #expect(difference?.contains("(at byte 15)") == true, "\(difference ?? "")")
        let trailing = try check("0000000100" + "0000000000" + "00", request: false, apiKey: 12, version: 1)
        #expect(trailing.status == 1)
        let unknown = try check("7fff000000000001ffff", request: true, apiKey: 32_767, version: 0)
        #expect(unknown.status == 1)
        #expect(try unknown.lines().first?["wrong"]?[0]?["difference"]?.string == "there is no such API")
    }

    @Test func anUnknownVersionOfApiVersionsIsAnsweredInVersionZero() throws {
        // UNSUPPORTED_VERSION and one range, as a broker answers a version that is too new for it (KIP-511).
        let answer = try check(
            "00000001" + "0023" + "00000001" + "001200000003",
            request: false,
            apiKey: 18,
            version: 5
        )
        #expect(answer.status == 0, "\(answer.output)")
    }
}
