/// One thing that the command line can do.
protocol Command {
    /// The words that name it, such as `wire`, `encode`.
    static var words: [String] { get }

    /// What it does, in one line.
    static var summary: String { get }

    /// How it is used, with an example.
    static var help: String { get }

    /// Understands the words behind its name.
    ///
    /// - Throws: ``UsageError`` where they are wrong.
    init(_ arguments: Arguments) throws

    /// Does it.
    func run() throws
}
