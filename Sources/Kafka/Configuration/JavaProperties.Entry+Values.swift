internal import KafkaCore

extension JavaProperties.Entry {
    /// The error for a value that is none of those that may be.
    func failure(_ need: String) -> KafkaError {
        KafkaError(.invalidConfiguration, "\(place): \(name) needs \(need), not '\(value)'")
    }

    /// The value as a number in a range.
    func integer(_ range: ClosedRange<Int>) throws(KafkaError) -> Int {
        guard let number = Int(value), range.contains(number) else {
            throw failure("a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The value as a time.
    func milliseconds(atLeast least: Int = 0) throws(KafkaError) -> Duration {
        .milliseconds(try integer(least...Int(Int32.max)))
    }

    /// The value as a name.
    func word() throws(KafkaError) -> String {
        guard !value.isEmpty else { throw failure("a name") }
        return value
    }

    /// The value as true or false.
    func truth() throws(KafkaError) -> Bool {
        guard let truth = Bool(value) else { throw failure("true or false") }
        return truth
    }
}
