import Foundation
import TestSupport
import Testing

/// The command line while it runs: what it prints is there line by line, and it gets signals.
final class RunningTool: @unchecked Sendable {
    private let program: ChildProgram
    private var hasEnded = false

    /// The number by which the system knows it.
    var identifier: pid_t { program.identifier }
    private let input = Pipe()
    private let output = Pipe()
    private let errorPipe = Pipe()
    private var pending = Data()

    /// Starts it.
    init(_ words: [String]) throws {
        program = try ChildProgram(
            Tool.path().path(),
            words,
            input: input.fileHandleForReading.fileDescriptor,
            output: output.fileHandleForWriting.fileDescriptor,
            errors: errorPipe.fileHandleForWriting.fileDescriptor
        )
        try input.fileHandleForReading.close()
        try output.fileHandleForWriting.close()
        try errorPipe.fileHandleForWriting.close()
    }

    deinit {
        guard !hasEnded else { return }
        program.send(SIGKILL)
        _ = program.wait()
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
        program.send(signal)
        let end = program.wait()
        hasEnded = true
        let errors = String(decoding: try errorPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        // Who was killed by a signal has its number, below zero, as the status.
        switch end {
        case .exit(let status): return (status, errors)
        case .signal(let number): return (-number, errors)
        }
    }
}
