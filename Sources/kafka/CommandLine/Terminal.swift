import Glibc

/// The standard streams of the process.
enum Terminal {
    /// Where results go.
    nonisolated(unsafe) static let standardOutput = unsafe OutputStream(descriptor: STDOUT_FILENO)

    /// Where what went wrong goes.
    nonisolated(unsafe) static let standardError = unsafe OutputStream(descriptor: STDERR_FILENO)

    /// Ends the process.
    static func exit(with status: Int32) -> Never {
        Glibc.exit(status)
    }
}
