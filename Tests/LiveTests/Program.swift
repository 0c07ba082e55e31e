import Foundation
import Testing

/// Runs other programs.
enum Program {
    /// Runs a program to its end, its output in a file, and makes sure that it succeeded.
    ///
    /// Foundation's `Process` waits until all processes that the program started are gone too, which brokers are not.
    static func run(_ program: URL, _ words: [String], output: URL) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output.path(), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = unsafe ([program.path()] + words).map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process = pid_t()
        let started = unsafe posix_spawn(&process, program.path(), &actions, nil, &arguments, environ)
        try #require(started == 0, "\(program.path()) can't be started")
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
        try #require(status == 0, "\(program.lastPathComponent) \(words.joined(separator: " "))")
    }
}
