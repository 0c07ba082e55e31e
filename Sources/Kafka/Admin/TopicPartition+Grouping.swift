internal import KafkaCore

extension TopicPartition {
    /// Puts together what belongs to the same topic, as requests have it, in the order of topics and numbers.
    static func byTopic<Entry>(
        _ entries: [Entry],
        _ partition: (Entry) -> TopicPartition
    ) -> [(topic: String, entries: [Entry])] {
        var groups: [(topic: String, entries: [Entry])] = []
        for entry in entries.sorted(by: { partition($0) < partition($1) }) {
            let topic = partition(entry).topic
            if groups.last?.topic == topic {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append((topic, [entry]))
            }
        }
        return groups
    }
}
