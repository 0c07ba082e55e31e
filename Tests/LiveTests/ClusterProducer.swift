import Kafka
import Synchronization
import TestSupport

/// A task that produces to a topic, and remembers what it was told.
struct ClusterProducer: Sendable {
    /// A record, with the ids that the topic had before it was sent and when its producer was told.
    struct Sent: Sendable {
        let task: Int
        let number: Int
        let partition: Int32
        let idBefore: KafkaUUID?
        let idAfter: KafkaUUID?
        let outcome: ClusterHistory.Sent.Outcome

        /// What the history is told.
        ///
        /// - Parameter last: The id that the topic has in the end, or nil where it always was the same.
        /// - Returns: The record without what nobody but its producer knows.
        func record(ofTopic last: KafkaUUID?) -> ClusterHistory.Sent {
            ClusterHistory.Sent(
                task: task,
                number: number,
                partition: partition,
                isOfTheLastTopic: last == nil || idBefore == last && idAfter == last,
                outcome: outcome
            )
        }
    }

    private let run: ClusterRun
    private let topic: String
    private let task: Int
    private let seed: UInt64

    init(_ run: ClusterRun, topic: String, task: Int, seed: UInt64) {
        self.run = run
        self.topic = topic
        self.task = task
        self.seed = seed
    }

    /// Sends until it is over; some records are awaited, of others the tickets are kept.
    func run(_ client: KafkaClient) async -> [Sent] {
        var random = SeededGenerator(seed: seed)
        var sent: [Sent] = []
        var tickets: [(number: Int, id: KafkaUUID?, ticket: Ticket)] = []
        guard let target = try? await client.topic(topic) else {
            run.problem("\(topic) is not found")
            return []
        }
        var number = 0
        while run.state.withLock({ $0.isProducing }) {
            let filling = String(repeating: "x", count: Int.random(in: 1...400, using: &random))
            let partition = Int32.random(in: 0..<Int32(target.partitionCount), using: &random)
            let id = currentId
            do throws(KafkaError) {
                let value = Record(value: "\(task).\(number).\(filling)")
                if number % 300 == 0 {
                    let delivery = try await target.send(value, partition: partition)
                    sent.append(result(number, partition, id, .acknowledged(delivery.offset)))
                } else {
                    tickets.append((number, id, try await target.append(value, partition: partition)))
                }
            } catch {
                sent.append(result(number, partition, id, .failed(error.outcome, "\(error)")))
            }
            number += 1
            if number % 10 == 0 { try? await Task.sleep(for: .milliseconds(Int.random(in: 1...60, using: &random))) }
        }
        for (number, id, ticket) in tickets {
            do throws(KafkaError) {
                let delivery = try await ticket.delivery
                sent.append(result(number, delivery.partition, id, .acknowledged(delivery.offset)))
            } catch {
                sent.append(result(number, ticket.partition, id, .failed(error.outcome, "\(error)")))
            }
        }
        return sent
    }

    private var currentId: KafkaUUID? { run.state.withLock { $0.secondId } }

    private func result(
        _ number: Int,
        _ partition: Int32,
        _ idBefore: KafkaUUID?,
        _ outcome: ClusterHistory.Sent.Outcome
    ) -> Sent {
        Sent(
            task: task,
            number: number,
            partition: partition,
            idBefore: idBefore,
            idAfter: currentId,
            outcome: outcome
        )
    }
}
