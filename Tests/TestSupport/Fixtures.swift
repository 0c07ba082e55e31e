public import Foundation
public import KafkaJSON

/// Files below `Fixtures`, found from where this file lies.
public enum Fixtures {
    /// The folder.
    public static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// The bytes of a file.
    public static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: path)))
    }

    /// The names of the files in a folder, sorted.
    public static func files(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path()).sorted()
    }

    /// The values of a file that has one on each line.
    public static func lines(_ path: String) throws -> [JSONValue] {
        let bytes = try bytes(path)
        var values: [JSONValue] = []
        var offset = 0
        while let value = try JSONParser().parseNext(in: bytes, at: &offset) { values.append(value) }
        return values
    }
}
