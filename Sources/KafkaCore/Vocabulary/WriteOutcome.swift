/// What is known about records whose sending failed.
public enum WriteOutcome: Sendable, Hashable {
    /// They were certainly not written, and never will be: sending them again makes no duplicate.
    case notWritten

    /// They were written, though something else failed.
    case written

    /// They may have been written or may still be: sending them again may make a duplicate.
    case unknown
}
