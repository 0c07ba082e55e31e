/// A command that waits for others, as those that speak to a cluster do.
protocol AsyncCommand: Command {
    /// Does it.
    func perform() async throws
}

extension AsyncCommand {
    /// Never called: who runs commands asks for ``perform()``.
    func run() throws {}
}
