extension ErrorCode {
    /// One sentence for people: what happened, and where that is sensible what to do.
    public var message: String {
        clientMessage ?? clusterMessage ?? newerMessage
            ?? "The broker answered with the code \(rawValue), which this release of the client does not know."
    }
}
