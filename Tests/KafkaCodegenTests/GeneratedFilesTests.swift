import KafkaCodegen
import Testing

@Suite("The generated code is that of the schemas")
struct GeneratedFilesTests {
    @Test("Generating changes no file")
    func unchanged() throws {
        let generated = try Codegen.generate(try PackageFiles.schemas())
        var present: [String: String] = [:]
        for folder in [Codegen.messagesFolder, Codegen.jsonFolder] {
            for (path, text) in try PackageFiles.texts(below: folder) { present["\(folder)/\(path)"] = text }
        }
        #expect(generated.count > 200)
        #expect(Set(generated.keys) == Set(present.keys))
        for (path, text) in generated {
            #expect(present[path] == text, "\(path) is old: run swift run kafka-codegen")
        }
    }

    @Test("No generated line is longer than the formatter allows")
    func lineLength() throws {
        for (path, text) in try Codegen.generate(try PackageFiles.schemas()) {
            for line in text.split(separator: "\n") where line.count > 120 { Issue.record("\(path): \(line)") }
        }
    }

    @Test("A missing table of error codes is an error")
    func missingTable() throws {
        var schemas = try PackageFiles.schemas()
        schemas["errors-4.4.0.tsv"] = nil
        #expect(throws: CodegenError.self) { try Codegen.generate(schemas) }
    }

    @Test("A response without its request's versions is an error")
    func differentVersions() throws {
        var schemas = try PackageFiles.schemas()
        let path = "4.4.0/HeartbeatResponse.json"
        let text = try #require(schemas[path])
        schemas[path] = text.replacing("\"validVersions\": \"0-4\"", with: "\"validVersions\": \"0-3\"")
        #expect(schemas[path] != text)
        let error = #expect(throws: CodegenError.self) { try Codegen.generate(schemas) }
        #expect(error?.description == "HeartbeatRequest: its response has other versions or another key")
    }
}
