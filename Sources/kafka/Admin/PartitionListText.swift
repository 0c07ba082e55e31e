import Kafka

/// Lists of partitions as people read and write them.
enum PartitionListText {
    /// The partitions of each topic behind its name, as `orders:0-3,7 payments:1`.
    static func text(_ partitions: [TopicPartition]) -> String {
        var parts: [String] = []
        var rest = partitions.sorted()[...]
        while let topic = rest.first?.topic {
            let numbers = rest.prefix { $0.topic == topic }.map(\.partition)
            rest = rest.dropFirst(numbers.count)
            parts.append("\(topic):\(ranges(numbers))")
        }
        return parts.joined(separator: " ")
    }

    private static func ranges(_ numbers: [Int32]) -> String {
        var ranges: [ClosedRange<Int32>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound &+ 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }

    /// Understands a topic, with the numbers of partitions behind a colon where only some are meant.
    ///
    /// - Throws: ``UsageError`` where it is neither.
    static func parse(_ text: String, of option: String) throws -> (topic: String, partitions: [Int32]?) {
        guard let colon = text.firstIndex(of: ":") else { return (text, nil) }
        let numbers = text[text.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false)
        let partitions = numbers.compactMap { Int32($0) }.filter { $0 >= 0 }
        guard partitions.count == numbers.count, colon > text.startIndex else {
            throw UsageError("\(option) needs a topic, or a topic and partitions as orders:0,3, not '\(text)'")
        }
        return (String(text[..<colon]), partitions)
    }
}
