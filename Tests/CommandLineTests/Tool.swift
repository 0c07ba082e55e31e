import Foundation
import KafkaJSON
import Testing

/// The `kafka` program, run as a user would.
struct Tool {
    let status: Int32
    let output: String
    let errors: String

    /// The program lies beside the program that runs the tests.
    private static let location = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "kafka")

    /// Runs it to its end.
    init(_ words: [String], input: String = "") throws {
        let process = Process()
        process.executableURL = Tool.location
        process.arguments = words
        let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = errorPipe
        try process.run()
        let feeder = Thread {
            try? inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? inputPipe.fileHandleForWriting.close()
        }
        feeder.start()
        output = String(decoding: try outputPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        errors = String(decoding: try errorPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }

    /// Its output as one JSON value a line.
    func lines() throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    }
}
