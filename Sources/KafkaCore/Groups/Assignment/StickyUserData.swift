internal import KafkaWire

/// What sticky members add to their subscription: what they were given last, and when.
struct StickyUserData {
    /// What the member was given.
    let owned: [TopicPartition]

    /// The generation in which it was given that; -1 where the bytes, which are those of an old client, do not say.
    let generation: Int32

    /// Reads it; nil where the bytes are none.
    init?(_ bytes: Bytes) {
        do throws(WireError) {
            var reader = WireReader(bytes)
            var owned: [TopicPartition] = []
            let count = try reader.arrayCount(compact: false, minimumElementSize: 6, field: "previousAssignment")
            for _ in 0..<count {
                let topic = try reader.string(compact: false, field: "topic")
                let size = try reader.arrayCount(compact: false, minimumElementSize: 4, field: "partitions")
                let partitions: [Int32] = try reader.integers(size)
                for partition in partitions { owned.append(TopicPartition(topic, partition)) }
            }
            self.owned = owned
            generation = reader.remaining >= 4 ? try reader.int32() : -1
        } catch {
            return nil
        }
    }

    /// Writes it; nil where a topic's name is too long to be one.
    static func encode(_ owned: [TopicPartition], generation: Int32) -> Bytes? {
        do throws(WireError) {
            var writer = WireWriter()
            let topics = PartitionsOfTopic.grouped(owned)
            try writer.arrayCount(topics.count, compact: false)
            for entry in topics {
                try writer.string(entry.topic, compact: false)
                try writer.arrayCount(entry.partitions.count, compact: false)
                writer.integers(entry.partitions)
            }
            writer.int32(generation)
            return writer.finish()
        } catch {
            return nil
        }
    }
}
