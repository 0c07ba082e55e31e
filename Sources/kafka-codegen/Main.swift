import Foundation
import KafkaCodegen

/// Writes the generated code of the package into the folder in which the program is started.
@main
struct Main {
    static func main() {
        do {
            try run()
        } catch {
            FileHandle.standardError.write(Data("kafka-codegen: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() throws {
        let files = FileManager.default
        let root = URL(fileURLWithPath: files.currentDirectoryPath)
        let schemas = root.appendingPathComponent("Sources/KafkaCodegen/Schemas")
        var inputs: [String: String] = [:]
        for path in try files.subpathsOfDirectory(atPath: schemas.path) {
            guard path.hasSuffix(".json") || path.hasSuffix(".tsv") else { continue }
            inputs[path] = try String(contentsOf: schemas.appendingPathComponent(path), encoding: .utf8)
        }
        let outputs = try Codegen.generate(inputs)
        for folder in [Codegen.messagesFolder, Codegen.jsonFolder] {
            let url = root.appendingPathComponent(folder)
            try files.createDirectory(at: url, withIntermediateDirectories: true)
            for name in try files.contentsOfDirectory(atPath: url.path) where outputs["\(folder)/\(name)"] == nil {
                try files.removeItem(at: url.appendingPathComponent(name))
            }
        }
        for (path, text) in outputs.sorted(by: { $0.key < $1.key }) {
            try write(text, to: root.appendingPathComponent(path))
        }
        print("\(inputs.count) schemas, \(outputs.count) files")
    }

    /// Writes a file whose text changes, so that the others need not be compiled again.
    private static func write(_ text: String, to url: URL) throws {
        if let current = try? String(contentsOf: url, encoding: .utf8), current == text { return }
        try text.write(to: url, atomically: true, encoding: .utf8)
    }
}
