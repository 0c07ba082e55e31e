import Glibc

/// The standard streams of the process.
enum Terminal {
    /// Where results go.
    static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)

    /// Where what went wrong goes.
    static let standardError = OutputStream(descriptor: STDERR_FILENO)

    /// Ends the process.
    static func exit(with status: Int32) -> Never {
        Glibc.exit(status)
    }
}
