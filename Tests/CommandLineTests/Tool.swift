import Foundation
import KafkaJSON
import TestSupport
import Testing

/// A program of the package, run as a user would.
struct Tool {
    let status: Int32
    let output: String
    let errors: String

    /// Where the programs lie: beside the one that runs the tests.
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// Where a program lies.
    static func path(_ program: String = "kafka") -> URL { folder.appending(path: program) }

    /// Runs a program to its end; `kafka`, where no other is named.
    ///
    /// Where the output goes to a file, it is empty here.
    init(
        _ words: [String],
        input: String = "",
        program: String = "kafka",
        outputFile: String? = nil
    ) throws {
        try self.init(Tool.path(program), words, input: input, outputFile: outputFile, environment: [:])
    }

    /// Runs a program to its end on a thread of its own, so that other tests go on meanwhile.
    init(_ words: [String], input: String = "", environment: [String: String] = [:]) async throws {
        self = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try Tool(Tool.path(), words, input: input, outputFile: nil, environment: environment)
                    }
                )
            }
        }
    }

    /// Runs a line of the shell, in which `$KAFKA` is the program, on a thread of its own.
    init(shell line: String, environment: [String: String] = [:]) async throws {
        let all = environment.merging(["KAFKA": Tool.path().path()]) { $1 }
        self = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                let shell = URL(filePath: "/bin/sh")
                continuation.resume(
                    with: Result { try Tool(shell, ["-c", line], input: "", outputFile: nil, environment: all) }
                )
            }
        }
    }

    private init(
        _ executable: URL,
        _ words: [String],
        input: String,
        outputFile: String?,
        environment: [String: String]
    ) throws {
        let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
        let file = outputFile.flatMap { FileHandle(forWritingAtPath: $0) }
        let program = try ChildProgram(
            executable.path(),
            words,
            environment: environment,
            input: inputPipe.fileHandleForReading.fileDescriptor,
            output: (file ?? outputPipe.fileHandleForWriting).fileDescriptor,
            errors: errorPipe.fileHandleForWriting.fileDescriptor
        )
        try inputPipe.fileHandleForReading.close()
        try outputPipe.fileHandleForWriting.close()
        try errorPipe.fileHandleForWriting.close()
        try file?.close()
        let feeder = Thread {
            try? inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? inputPipe.fileHandleForWriting.close()
        }
        feeder.start()
        output = String(decoding: try outputPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        errors = String(decoding: try errorPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        // Who was ended by a signal has its number as the status, as in the shell.
        status =
            switch program.wait() {
            case .exit(let status): status
            case .signal(let signal): 128 + signal
            }
    }

    /// Its output as one JSON value a line.
    func lines() throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    }
}
