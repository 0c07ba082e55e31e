/// The partitions of one topic in a list, as the protocol writes such lists.
struct PartitionsOfTopic {
    let topic: String
    var partitions: [Int32]

    /// Puts a list in the order of topics and numbers, and puts the partitions of each topic together.
    static func grouped(_ list: [TopicPartition]) -> [PartitionsOfTopic] {
        var groups: [PartitionsOfTopic] = []
        for partition in list.sorted() {
            if groups.last?.topic == partition.topic {
                groups[groups.count - 1].partitions.append(partition.partition)
            } else {
                groups.append(PartitionsOfTopic(topic: partition.topic, partitions: [partition.partition]))
            }
        }
        return groups
    }
}
