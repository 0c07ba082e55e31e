import Foundation
import KafkaRecords
import KafkaWire
import TestSupport
import Testing

/// Reads what the reference tool writes, and has the tool read what is written here.
@Suite struct ZstdToolTests {
    private static let tool: URL? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: "zstd") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }()

    /// Checks that are not optimised are slow.
    private static var sizes: [Int] {
        #if DEBUG
        [0, 1, 1_000, 200_000]
        #else
        [0, 1, 1_000, 65_536, 131_073, 1_000_000, 10_000_000]
        #endif
    }

    /// Runs the tool over files, so that no pipe fills up.
    private func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input).write(to: source)
        let process = Process()
        process.executableURL = ZstdToolTests.tool
        process.arguments = ["-q", "-f"] + arguments + [source.path(), "-o", target.path()]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(arguments)")
        return [UInt8](try Data(contentsOf: target))
    }

    @Test(.enabled(if: tool != nil, "there is no zstd in PATH"))
    func theToolReadsEveryLevel() throws {
        let codec = Zstd()
        for size in ZstdToolTests.sizes {
            for (name, bytes) in ZstdSamples.all(size) {
                // Several frames one after the other make one run of the tool.
                var frames: [UInt8] = []
                for level in Zstd.levels { frames += try ZstdSamples.compressed(bytes, level: level, by: codec) }
                let plain = try run(["-d"], frames)
                #expect(plain == bytes + bytes + bytes, "\(name), \(size)")
            }
        }
    }

    @Test(
        .enabled(if: tool != nil, "there is no zstd in PATH"),
        arguments: [["-1"], ["-3", "--no-check"], ["-19"], ["--ultra", "-22", "--long=27"], ["--fast=7"]]
    )
    func theToolsFramesAreRead(_ options: [String]) throws {
        let codec = Zstd()
        for size in ZstdToolTests.sizes where size <= 1_000_000 || options[0] == "-3" {
            for (name, bytes) in ZstdSamples.all(size) {
                let frame = try run(options, bytes)
                let plain = try ZstdSamples.decompressed(frame, limit: bytes.count, by: codec)
                #expect(plain == bytes, "\(name), \(size), \(options)")
            }
        }
    }
}
