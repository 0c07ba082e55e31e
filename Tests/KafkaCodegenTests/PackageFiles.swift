import Foundation
import KafkaCodegen

/// Files of the package, found from where this file lies.
enum PackageFiles {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of every file below a folder, by its path in there.
    static func texts(below folder: String) throws -> [String: String] {
        let url = root.appending(path: folder)
        var texts: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path()) {
            let file = url.appending(path: path)
            guard !file.hasDirectoryPath, try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else {
                continue
            }
            texts[path] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }

    /// The schemas that are checked in.
    static func schemas() throws -> [String: String] { try texts(below: "Sources/KafkaCodegen/Schemas") }
}
