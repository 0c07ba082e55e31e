import KafkaCodegen
import Testing

@Suite("Two releases become one schema")
struct SchemaMergerTests {
    private func schema(_ versions: String, _ fields: String...) throws -> MessageSchema {
        let text = """
            {"apiKey": 1, "type": "request", "name": "TestRequest", "validVersions": "\(versions)",
             "flexibleVersions": "4+",
             "fields": [\(fields.joined(separator: ","))]}
            """
        return try SchemaParser.parse(text, file: "Test.json")
    }

    private func field(_ name: String, _ versions: String, _ more: String = "") -> String {
        #"{"name": "\#(name)", "type": "int32", "versions": "\#(versions)"\#(more)}"#
    }

    private func merged(_ newer: MessageSchema?, _ older: MessageSchema?) throws -> MessageSchema {
        try #require(try SchemaMerger.merge(newer: newer, older: older))
    }

    private func conflict(_ newer: MessageSchema, _ older: MessageSchema) -> String? {
        do {
            _ = try SchemaMerger.merge(newer: newer, older: older)
            return nil
        } catch {
            return error.description
        }
    }

    @Test("The versions are those of both, and ranges are cut to them")
    func versions() throws {
        let result = try merged(try schema("3-6", field("A", "0+")), try schema("0-5", field("A", "1+")))
        #expect(result.versions == SchemaVersions(0, 6))
        #expect(result.flexible == SchemaVersions(4, 6))
        #expect(result.fields.map(\.versions) == [SchemaVersions(1, 6)])
    }

    @Test("A message that only one release has is taken from there")
    func oneRelease() throws {
        let only = try schema("0-3", field("A", "2+"))
        #expect(try merged(only, nil).fields.map(\.versions) == [SchemaVersions(2, 3)])
        #expect(try merged(nil, only).versions == SchemaVersions(0, 3))
        #expect(try merged(try schema("none"), only).fields.count == 1)
        #expect(try SchemaMerger.merge(newer: try schema("none"), older: nil) == nil)
    }

    @Test("A field that the newer release dropped stays for the versions that only the older one has")
    func droppedField() throws {
        let newer = try schema("2-6", field("A", "0+"), field("C", "0+"))
        let older = try schema("0-5", field("A", "0+"), field("B", "0-3"), field("C", "0+"))
        let result = try merged(newer, older)
        #expect(result.fields.map(\.name) == ["A", "B", "C"])
        #expect(result.fields.map(\.versions) == [SchemaVersions(0, 6), SchemaVersions(0, 1), SchemaVersions(0, 6)])
    }

    @Test("A field that the newer release renamed is left out of the older one's facts")
    func renamedField() throws {
        let result = try merged(try schema("0-6", field("New", "2+")), try schema("0-5", field("Old", "2+")))
        #expect(result.fields.map(\.name) == ["New"])
        let cut = try merged(try schema("1-6", field("New", "2+")), try schema("0-5", field("Old", "2+")))
        #expect(cut.fields.map(\.name) == ["New"])
    }

    @Test("Whether a field may be left out is told by the release that has the versions without it")
    func ignorable() throws {
        let newer = try schema("1-6", field("A", "1+"))
        let older = try schema("0-5", field("A", "1+", #", "ignorable": true"#))
        #expect(try merged(newer, older).fields.first?.isIgnorable == true)
        #expect(try merged(older, newer).fields.first?.isIgnorable == true)
        let both = try schema("1-6", field("A", "2-3"))
        let other = try schema("0-5", field("A", "2-3", #", "ignorable": true"#))
        #expect(conflict(both, other)?.hasSuffix("about whether it may be left out") == true)
    }

    @Test("What can't be said with one range is an error")
    func conflicts() throws {
        let newer = try schema("3-6", field("A", "4+"))
        #expect(conflict(newer, try schema("0-5", field("A", "0-1")))?.contains("gap") == true)
        #expect(conflict(newer, try schema("0-1", field("A", "0+")))?.contains("gap") == true)
        let type = #"{"name": "A", "type": "int64", "versions": "0+"}"#
        let both = try schema("3-6", field("A", "0+"))
        let sentence = "TestRequest.A: the releases contradict each other: about its type"
        #expect(conflict(both, try schema("0-5", type)) == sentence)
        let defaults = try schema("0-5", field("A", "0+", #", "default": "7""#))
        #expect(conflict(both, defaults)?.hasSuffix("about its default") == true)
        let order = try schema("3-6", field("A", "0+"), field("B", "0+"))
        let other = try schema("0-5", field("B", "0+"), field("A", "0+"))
        #expect(conflict(order, other)?.hasSuffix("about the order of fields") == true)
    }
}
