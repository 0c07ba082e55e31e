internal import CLinux

/// What is waited for on a descriptor, or has happened to it.
struct PollEvents: OptionSet {
    let rawValue: UInt32

    /// Bytes, a connection or the end have come.
    static let input = PollEvents(rawValue: EPOLLIN.rawValue)
    /// There is room for bytes to send.
    static let output = PollEvents(rawValue: EPOLLOUT.rawValue)
    /// It broke, or both sides have ended; told whether it was waited for or not.
    static let broken = PollEvents(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
}
