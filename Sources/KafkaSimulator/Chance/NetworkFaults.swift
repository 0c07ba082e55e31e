/// How the network of a simulation behaves, and what goes wrong on it; likelihoods are in millionths.
package struct NetworkFaults: Sendable {
    /// The shortest time on the way.
    package var minimumDelay = Duration.microseconds(50)

    /// How much longer than the shortest time it may take.
    package var jitter = Duration.microseconds(500)

    /// How likely a piece of what is sent takes much longer.
    package var slowness = 0

    /// How much longer a slow piece may take; beyond the request timeout of a client it comes when nobody waits for it.
    package var slowDelay = Duration.seconds(1)

    /// How likely the rest of what is sent is cut again, so that it comes in pieces.
    package var cutting = 0

    /// How likely the connection is lost at some byte of a piece.
    package var loss = 0

    /// How likely all that one side sends from then on vanishes without a word.
    package var vanishing = 0

    /// How likely a connection is refused though somebody listens.
    package var refusal = 0

    /// How likely connecting comes to nothing, so that only its timeout ends it.
    package var connectHanging = 0

    /// How likely a name is not found.
    package var nameFailure = 0

    /// Makes a network on which nothing goes wrong.
    package init() {}
}
