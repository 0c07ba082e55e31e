/// Why something on the network did not work.
package struct NetworkError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What happened.
    package enum Kind: Sendable, Hashable {
        /// The name has no address.
        case unresolved
        /// The other side does not listen.
        case refused
        /// There is no way to the address.
        case unreachable
        /// It took longer than allowed.
        case timedOut
        /// The other side closed the connection.
        case closedByPeer
        /// This side closed the connection.
        case closed
        /// The other side sent a frame whose size is negative or above the limit.
        case frameSize(Int)
        /// What is between frames and socket could not agree, or found bytes changed.
        case transform
        /// The system said no.
        case system(Int32)
    }

    /// What happened.
    package let kind: Kind

    /// What was tried and what the system said, for people.
    package let text: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - kind: What happened.
    ///   - text: What was tried and what the system said.
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// The text.
    package var description: String { text }
}
