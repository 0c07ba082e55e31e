public import KafkaRecords

/// Where reading a partition begins.
public enum StartPosition: Sendable, Hashable {
    /// At the first record that is there.
    case earliest

    /// Behind the last record that is there.
    case latest

    /// At an offset; one that is not there is an error.
    case offset(Int64)

    /// At the first record that is not older than a time.
    case time(Timestamp)

    /// At the first record that is not older than a duration before now.
    case last(Duration)
}
