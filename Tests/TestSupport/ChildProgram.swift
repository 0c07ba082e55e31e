public import Glibc

/// The system has it, but only for C that asks for its extensions.
@_silgen_name("posix_spawn_file_actions_addclosefrom_np")
private func closeFrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: Int32) -> Int32

/// Another program that runs beside the tests.
///
/// Foundation's `Process` is not used: it reads directory entries beyond their buffer before it starts a program, which
/// ends the tests now and then.
public final class ChildProgram: Sendable {
    /// How a program ended.
    public enum End: Equatable, Sendable {
        /// By itself, with a status.
        case exit(Int32)
        /// By a signal.
        case signal(Int32)
    }

    /// A program could not be started.
    public struct StartError: Error, CustomStringConvertible {
        /// Which one, and why.
        public let description: String
    }

    /// The number by which the system knows it.
    public let identifier: pid_t

    /// Starts a program, which gets no descriptor but the three.
    ///
    /// - Parameters:
    ///   - path: Where it lies.
    ///   - words: Its arguments.
    ///   - environment: What is set in its environment beside what the tests have.
    ///   - input: The descriptor that it reads from, or nil for nothing.
    ///   - output: The descriptor that it writes to, or nil for nowhere.
    ///   - errors: The descriptor that it writes errors to, or nil for the tests' own.
    /// - Throws: A ``StartError``.
    public init(
        _ path: String,
        _ words: [String],
        environment: [String: String] = [:],
        input: Int32? = nil,
        output: Int32? = nil,
        errors: Int32? = nil
    ) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, source) in [(Int32(0), input), (1, output), (2, errors)] {
            if let source {
                unsafe posix_spawn_file_actions_adddup2(&actions, source, descriptor)
            } else if descriptor < 2 {
                unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
        }
        // Else a program would keep sockets open that a test closes.
        _ = unsafe closeFrom(&actions, 3)
        var arguments = unsafe ([path] + words).map { unsafe strdup($0) } + [nil]
        var variables = unsafe ChildProgram.variables(environment).map { unsafe strdup($0) } + [nil]
        defer {
            unsafe arguments.forEach { unsafe free($0) }
            unsafe variables.forEach { unsafe free($0) }
        }
        var process = pid_t()
        let error = unsafe posix_spawn(&process, path, &actions, nil, &arguments, &variables)
        guard error == 0 else {
            throw StartError(description: "\(path) can't be started: \(unsafe String(cString: strerror(error)))")
        }
        identifier = process
    }

    /// The environment of the tests with some variables set.
    private static func variables(_ changes: [String: String]) -> [String] {
        var result = changes.map { "\($0.key)=\($0.value)" }
        var next = unsafe environ
        while let entry = unsafe next.pointee {
            let text = unsafe String(cString: entry)
            if changes[String(text.prefix { $0 != "=" })] == nil { result.append(text) }
            unsafe next += 1
        }
        return result
    }

    /// Sends a signal.
    ///
    /// - Parameter signal: Which one.
    public func send(_ signal: Int32) { kill(identifier, signal) }

    /// Waits until it has ended; once.
    ///
    /// - Returns: How it ended.
    public func wait() -> End {
        var status: Int32 = 0
        while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
    }
}
