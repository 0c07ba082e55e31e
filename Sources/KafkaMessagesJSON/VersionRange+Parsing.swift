internal import KafkaMessages

extension VersionRange {
    /// Reads `4-18` or `4`; nil is the result for anything else.
    init?(parsing text: Substring) {
        let parts = text.split(separator: "-")
        guard let lowest = parts.first.flatMap({ Int16($0) }), let highest = parts.last.flatMap({ Int16($0) }) else {
            return nil
        }
        self.init(lowest, highest)
    }
}
