/// Where reading a partition ends.
public enum EndPosition: Sendable, Hashable {
    /// Never: it waits for what is written later.
    case never

    /// Behind the last record that is there when reading begins.
    case end

    /// Before an offset.
    case offset(Int64)
}
