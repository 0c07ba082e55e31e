/// Why a connection can't be used any more, as far as a machine can tell.
package enum ConnectionEnd: Sendable, Equatable {
    /// The oldest request was not answered in time.
    case requestTimedOut

    /// An answer belongs to no request, or can't be read.
    case malformed(String)

    /// The broker refused to say what it can do.
    case versionsRefused(Int16)

    /// There was nothing to do for too long.
    case idle
}
