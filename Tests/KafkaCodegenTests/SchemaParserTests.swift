import KafkaCodegen
import Testing

@Suite("Schemas are read strictly")
struct SchemaParserTests {
    /// A schema with one field.
    private func text(field: String, versions: String = "0-3") -> String {
        """
        {"apiKey": 1, "type": "request", "name": "TestRequest", "validVersions": "\(versions)",
         "flexibleVersions": "2+",
         "fields": [\(field)]}
        """
    }

    private func error(_ text: String) -> String? {
        do {
            _ = try SchemaParser.parse(text, file: "Test.json")
            return nil
        } catch {
            return error.description
        }
    }

    @Test("All facts of a field are kept")
    func field() throws {
        let field = """
            {"name": "Names", "type": "[]string", "versions": "1+", "nullableVersions": "2+", "taggedVersions": "2+",
             "tag": 4, "default": "null", "ignorable": true}
            """
        let schema = try SchemaParser.parse(text(field: field), file: "Test.json")
        #expect(schema.name == "TestRequest")
        #expect(schema.apiKey == 1)
        #expect(schema.kind == .request)
        #expect(schema.versions == SchemaVersions(0, 3))
        let parsed = try #require(schema.fields.first)
        #expect(parsed.type == .array(.string))
        #expect(parsed.versions == SchemaVersions("1+"))
        #expect(parsed.nullable == SchemaVersions("2+"))
        #expect(parsed.tagged == SchemaVersions("2+"))
        #expect(parsed.tag == 4)
        #expect(parsed.defaultText == "null")
        #expect(parsed.isIgnorable)
    }

    @Test("What can't be understood is an error with its place")
    func errors() {
        #expect(error("{") != nil)
        #expect(error("{}") == "Test.json: name is missing")
        let unknown = text(field: #"{"name": "A", "type": "int32", "versions": "0+", "new": 1}"#)
        #expect(error(unknown) == "TestRequest.A: the generator can't express the member new")
        let type = text(field: #"{"name": "A", "type": "int128", "versions": "0+"}"#)
        #expect(error(type) == "TestRequest.A: the generator can't express its type")
        let range = text(field: #"{"name": "A", "type": "int32", "versions": "x"}"#)
        #expect(error(range) == #"TestRequest.A: versions is "x", which is not a range of versions"#)
        let nested = text(field: #"{"name": "A", "type": "[][]int32", "versions": "0+"}"#)
        #expect(error(nested) == "TestRequest.A: the generator can't express its type")
    }

    @Test("Ranges of versions")
    func versions() {
        #expect(SchemaVersions("3") == SchemaVersions(3, 3))
        #expect(SchemaVersions("3-7") == SchemaVersions(3, 7))
        #expect(SchemaVersions("3+")?.highest == 32767)
        for text in ["", "none", "-", "7-3", "1-2-3", "-1", "+", "a+"] {
            #expect(SchemaVersions(text) == nil, "\(text)")
        }
    }
}
