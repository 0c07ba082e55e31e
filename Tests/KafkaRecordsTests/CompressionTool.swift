import Foundation
import KafkaRecords
import TestSupport
import Testing

/// A program that compresses as one of the codecs does, where it is in PATH.
struct CompressionTool: CustomStringConvertible {
    let name: String
    let codec: Codec

    /// Sets of options, each of which makes other frames.
    let options: [[String]]

    var description: String { name }

    static let lz4 = CompressionTool(
        name: "lz4",
        codec: Codec(codec: .lz4, levels: LZ4.levels),
        options: [["-1"], ["-9", "-B4", "-BD"], ["-12", "-BX"], ["-1", "--no-frame-crc"], ["--fast=5"]]
    )

    static let zstd = CompressionTool(
        name: "zstd",
        codec: Codec(codec: .zstd, levels: Zstd.levels),
        options: [["-1"], ["-3", "--no-check"], ["-19"], ["--ultra", "-22", "--long=27"], ["--fast=7"]]
    )

    /// The program, or nil where there is none.
    var location: URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }

    /// Runs the program over files, so that no pipe fills up.
    func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input).write(to: source)
        try Data().write(to: target)
        let file = try FileHandle(forWritingTo: target)
        defer { withExtendedLifetime(file) {} }
        let program = try ChildProgram(
            try #require(location).path(),
            ["-q", "-f", "-c"] + arguments + [source.path()],
            output: file.fileDescriptor
        )
        #expect(program.wait() == .exit(0), "\(name) \(arguments)")
        return [UInt8](try Data(contentsOf: target))
    }
}
