import KafkaBuffers
import KafkaCore
import KafkaWire
import Testing

/// What was fetched is taken once, in order, and not after a seek.
@Suite struct FetchQueueTests {
    private func slice(_ partition: Int, _ bytes: Int, generation: Int = 0) -> FetchSlice {
        FetchSlice(
            partition: partition,
            name: TopicPartition("t", Int32(partition)),
            generation: generation,
            records: Bytes(copying: [UInt8](repeating: 0, count: bytes)),
            start: 0,
            end: .max,
            highWatermark: 0,
            aborted: []
        )
    }

    private func partitions(_ taken: FetchQueue.Taken) -> [Int] {
        guard case .slices(let slices) = taken else { return [] }
        return slices.map(\.partition)
    }

    @Test func allThatWaitsIsTakenAtOnce() async {
        let queue = FetchQueue()
        queue.put([slice(0, 10), slice(1, 20)])
        queue.put([slice(2, 30)])
        #expect(queue.byteCount == 60)
        #expect(partitions(await queue.take()) == [0, 1, 2])
        #expect(queue.byteCount == 0)
    }

    @Test func whoWaitsIsWoken() async {
        let queue = FetchQueue()
        async let taken = queue.take()
        queue.put([slice(5, 1)])
        #expect(partitions(await taken) == [5])
    }

    @Test func theEndComesAfterWhatWaits() async {
        let queue = FetchQueue()
        queue.put([slice(0, 1)])
        queue.fail(KafkaError(.corrupt, "damaged"))
        queue.end()
        #expect(partitions(await queue.take()) == [0])
        guard case .failed(let error) = await queue.take(), case .ended = await queue.take() else {
            Issue.record("no failure, or no end after it")
            return
        }
        #expect(error.code == .corrupt)
    }

    @Test func aSeekDropsWhatWaitsAndRefusesWhatStillComes() async {
        let queue = FetchQueue()
        queue.put([slice(0, 10), slice(1, 20)])
        #expect(queue.renew(0) == 1)
        #expect(queue.byteCount == 20)
        #expect(!queue.isCurrent(slice(0, 1)) && queue.isCurrent(slice(0, 1, generation: 1)))
        #expect(queue.isCurrent(slice(1, 1)))
        #expect(partitions(await queue.take()) == [1])
    }

    @Test func aSeekDropsTheFailureOfItsPartitionOnly() async {
        let queue = FetchQueue()
        queue.fail(KafkaError(.offsetOutOfRange, "before the seek"), partition: 0)
        queue.fail(KafkaError(.corrupt, "of another partition"), partition: 1)
        queue.fail(KafkaError(.unsupported, "of all"))
        _ = queue.renew(0)
        queue.end()
        var codes: [KafkaError.Code] = []
        while case .failed(let error) = await queue.take() { codes.append(error.code) }
        #expect(codes == [.corrupt, .unsupported])
    }

    @Test func cancelledTasksStopToWait() async {
        let queue = FetchQueue()
        let task = Task { await queue.take() }
        task.cancel()
        guard case .cancelled = await task.value else {
            Issue.record("it was not cancelled")
            return
        }
    }

    @Test func anInterruptionEndsOneWait() async {
        let queue = FetchQueue()
        queue.interrupt()
        guard case .interrupted = await queue.take() else {
            Issue.record("it was not interrupted")
            return
        }
        queue.put([slice(3, 1)])
        #expect(partitions(await queue.take()) == [3])
    }
}
