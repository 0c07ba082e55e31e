import Foundation
import Testing

/// The command line while it runs: what it prints is there line by line, and it gets signals.
final class RunningTool: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errorPipe = Pipe()
    private var pending = Data()

    /// Starts it.
    init(_ words: [String]) throws {
        process.executableURL = Tool.path()
        process.arguments = words
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errorPipe
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Gives it a line of input.
    func write(_ line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Waits for a line of output; nil at its end.
    func line() async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.nextLine()) }
        }
    }

    private func nextLine() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending = Data(pending[(end + 1)...]) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { return nil }
            pending += more
        }
    }

    /// Sends a signal and waits for the end.
    func end(with signal: Int32) throws -> (status: Int32, errors: String) {
        #expect(kill(process.processIdentifier, signal) == 0)
        process.waitUntilExit()
        let errors = String(decoding: try errorPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        // Who was killed by a signal has its number as the status.
        return (process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus, errors)
    }
}
