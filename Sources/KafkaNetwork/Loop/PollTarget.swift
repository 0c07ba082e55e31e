/// Whose descriptor a loop watches.
protocol PollTarget: AnyObject {
    /// Something has happened to the descriptor.
    func isReady(_ events: PollEvents)

    /// The loop ends.
    func loopStops()
}
