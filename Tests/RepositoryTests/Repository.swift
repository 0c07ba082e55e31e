import Foundation
import TestSupport

/// The files of the repository.
enum Repository {
    static let root = Fixtures.folder.deletingLastPathComponent()

    /// The Swift files below a folder, sorted; none where there is no such folder.
    static func swiftFiles(in folder: String) throws -> [SourceFile] {
        try files(in: folder) { $0.hasSuffix(".swift") }
    }

    /// The files below a folder whose path a condition takes, sorted; none where there is no such folder.
    static func files(in folder: String, where isWanted: (String) -> Bool) throws -> [SourceFile] {
        let start = root.appending(path: folder)
        guard let paths = FileManager.default.enumerator(atPath: start.path()) else { return [] }
        var files: [SourceFile] = []
        for case let path as String in paths where isWanted(path) {
            let url = start.appending(path: path)
            guard !url.hasDirectoryPath, let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
            files.append(SourceFile(path: "\(folder)/\(path)", text: text))
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The text of a file, or nil where it does not exist.
    static func text(of path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names in a folder that are folders themselves, sorted.
    static func folders(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            at: root.appending(path: folder),
            includingPropertiesForKeys: [.isDirectoryKey]
        )
        .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
        .map(\.lastPathComponent).sorted()
    }
}
