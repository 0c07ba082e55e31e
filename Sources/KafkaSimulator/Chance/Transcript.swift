internal import KafkaWire

/// What happened in a simulation, as a number: two runs that did the same have the same.
package struct Transcript: Sendable, Hashable {
    /// How many things happened.
    package private(set) var entries = 0

    /// What all of them come to.
    package private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Notes that something happened.
    ///
    /// - Parameters:
    ///   - kind: What.
    ///   - time: When.
    ///   - connection: On which connection.
    ///   - detail: What else tells it from others of its kind.
    mutating func note(_ kind: Kind, at time: BootInstant, connection: Int, detail: UInt64 = 0) {
        entries += 1
        add(kind.rawValue)
        add(UInt64(bitPattern: time.nanoseconds))
        add(UInt64(bitPattern: Int64(connection)))
        add(detail)
    }

    private mutating func add(_ word: UInt64) {
        hash = (hash ^ word) &* 0x0000_0100_0000_01b3
        hash ^= hash >> 29
    }
}

extension Transcript {
    /// What is noted.
    enum Kind: UInt64 {
        /// A connection stands.
        case opened = 1
        /// One end of a connection has closed.
        case closed
        /// Bytes came to the side that connected.
        case receivedByClient
        /// Bytes came to the side that listens.
        case receivedByServer
    }
}
