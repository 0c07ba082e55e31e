/// Which records of transactions a reader gets.
public enum IsolationLevel: Int8, Sendable, Hashable {
    /// All, also those of transactions that are open or were aborted.
    case readUncommitted = 0

    /// Those of committed transactions, and those that are in none.
    case readCommitted = 1
}
