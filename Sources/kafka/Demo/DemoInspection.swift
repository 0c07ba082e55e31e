import Kafka

/// Checks that each order is there once, in its partition, behind those that were sent before it.
struct DemoInspection {
    private let partitions: Int
    private var isThere: [Bool]
    private var last: [Int]
    private(set) var seen = 0

    init(count: Int, partitions: Int) {
        self.partitions = partitions
        isThere = [Bool](repeating: false, count: count)
        last = [Int](repeating: -1, count: partitions)
    }

    /// Looks at the next record of a partition.
    mutating func look(at record: Record, in partition: Int32) throws {
        let place = "partition \(partition), offset \(record.offset)"
        guard let value = record.valueBytes?.string, let order = DemoOrder(value: value),
            isThere.indices.contains(order.number)
        else { throw CommandFailure("\(place): that is no order that was sent") }
        guard record.keyBytes?.string == order.key,
            Int(partition) == Murmur2.partition(of: order.key.kafkaSpan, count: partitions)
        else { throw CommandFailure("\(place): order \(order.number) does not belong there") }
        guard !isThere[order.number] else { throw CommandFailure("\(place): order \(order.number) is there twice") }
        guard order.number > last[Int(partition)] else {
            throw CommandFailure("\(place): order \(order.number) is behind order \(last[Int(partition)])")
        }
        isThere[order.number] = true
        last[Int(partition)] = order.number
        seen += 1
    }

    /// Makes sure that none is missing.
    func finish() throws {
        guard let missing = isThere.firstIndex(of: false) else { return }
        throw CommandFailure("order \(missing) and \(isThere.count - seen - 1) others are missing")
    }
}
