import Kafka
import Synchronization

/// Sends records to all partitions of a topic, all the time.
final class GroupFeed: Sendable {
    private let client: KafkaClient
    private let topic: String
    private let isStopping = Mutex(false)
    private let task = Mutex<Task<Void, any Error>?>(nil)

    /// Starts to send.
    ///
    /// - Parameters:
    ///   - client: What sends.
    ///   - topic: Where to.
    ///   - pause: How long to wait after each record to each partition.
    ///   - mayFail: Whether brokers may be away, so that records may be refused.
    init(_ client: KafkaClient, _ topic: String, every pause: Duration = .milliseconds(20), mayFail: Bool = false) {
        self.client = client
        self.topic = topic
        let running = Task {
            let target = try await client.topic(topic)
            while !isStopping.withLock({ $0 }) {
                for partition in 0..<Int32(target.partitionCount) {
                    do throws(KafkaError) {
                        try await target.append("x", partition: partition)
                    } catch {
                        if !mayFail { throw error }
                    }
                }
                try await Task.sleep(for: pause)
            }
            do throws(KafkaError) { try await client.flush() } catch { if !mayFail { throw error } }
        }
        task.withLock { $0 = running }
    }

    /// Sends no more.
    ///
    /// - Returns: Where each partition ends.
    func stop() async throws -> [TopicPartition: Int64] {
        isStopping.withLock { $0 = true }
        try await task.withLock { $0 }?.value
        return try await client.admin.offsets(of: topic, at: .latest).compactMapValues { $0 }
    }
}
