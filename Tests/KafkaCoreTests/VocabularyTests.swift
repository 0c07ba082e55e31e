import KafkaCore
import KafkaMessages
import KafkaWire
import TestSupport
import Testing

/// Errors, hashes and waits.
@Suite struct VocabularyTests {
    @Test func errorsSayWhatWhereAndWhatToDo() {
        let error = KafkaError(.timedOut, "the broker did not answer in time") {
            $0.topic = "orders"
            $0.partition = 3
            $0.broker = 2
            $0.address = "b2:9092"
            $0.api = .produce
            $0.attempt = 4
            $0.outcome = .unknown
            $0.hint = "Look at the broker."
        }
        #expect(
            error.description
                == "timed out: the broker did not answer in time (orders-3, Produce, broker 2 at b2:9092, attempt 4)"
                + "; whether it was written is not known. Look at the broker."
        )
        #expect(error.isRetriable && !error.isFatal)
        #expect(KafkaError.broker(.notLeaderOrFollower).isRetriable)
        #expect(!KafkaError.broker(.topicAuthorizationFailed).isRetriable)
        #expect(KafkaError(.closed, "closed").isFatal)
        #expect(MemoryLayout<KafkaError>.size == MemoryLayout<Int>.size)
    }

    @Test func waitsDoubleUpToALimit() {
        var backoff = Backoff(first: .milliseconds(100), limit: .seconds(1))
        // Chance 0 takes a fifth off.
        let waits = (0..<6).map { _ in backoff.failed(chance: 0).milliseconds }
        #expect(waits == [80, 160, 320, 640, 800, 800])
        backoff.succeeded()
        #expect(backoff.failed(chance: .max).milliseconds <= 120)
    }

    @Test func instantsDoNotOverflow() {
        let instant = BootInstant(nanoseconds: .max - 5)
        #expect(instant + .seconds(1) == .never)
        #expect(BootInstant(nanoseconds: .min + 5) + .seconds(-1) == BootInstant(nanoseconds: .min))
        #expect(Duration.seconds(Int64.max).nanoseconds == .max)
        #expect(Duration.microseconds(1).milliseconds == 1)
    }
}
