import KafkaCore
import KafkaTesting
import Testing

/// A history tells what must not be.
@Suite struct HistoryTests {
    /// A partition that has the records 0.0, 0.1 and 1.0, all acknowledged, and a reader that read them.
    private func history() -> History {
        var history = History(partitions: 1)
        var passage = ReadPassage(partition: 0, from: 0)
        for (offset, place) in [(0, 0), (0, 1), (1, 0)].enumerated() {
            var record = ProducedRecord(task: place.0, number: place.1, partition: 0)
            record.outcome = .acknowledged(Int64(offset))
            history.produced.append(record)
            let read = ReadRecord(offset: Int64(offset), value: record.value)
            history.log[0].append(read)
            passage.records.append(read)
        }
        history.passages = [passage]
        return history
    }

    @Test func whatIsAsItShouldBeIsNoViolation() {
        #expect(history().violations == [])
    }

    @Test func lostAndDoubledRecordsAreFound() {
        var lost = history()
        lost.log[0].removeLast()
        #expect(lost.violations.first == "record 1.0 of partition 0 was acknowledged and is not there")
        var doubled = history()
        doubled.log[0].append(ReadRecord(offset: 3, value: "0.1"))
        #expect(doubled.violations.contains("record 0.1 of partition 0 is there 2 times"))
        #expect(doubled.violations.contains("partition 0 has 0.1 behind number 1"))
    }

    @Test func outcomesAreCompared() {
        var history = history()
        history.produced[0].outcome = .failed(.notWritten, "why")
        history.produced[1].outcome = .acknowledged(7)
        history.produced[2].outcome = nil
        #expect(
            history.violations == [
                "record 0.0 of partition 0 is there, but was called not written: why",
                "record 0.1 of partition 0 was acknowledged at 7 and is at [1]",
                "record 1.0 of partition 0 has no outcome",
            ]
        )
    }

    @Test func foreignRecordsAreFound() {
        var history = history()
        history.log[0].append(ReadRecord(offset: 3, value: "9.9"))
        #expect(history.violations == ["partition 0 has 9.9, which nobody sent there"])
    }

    @Test func readersReadWhatThereIsFromWhereTheyBegan() {
        var history = history()
        history.passages.append(ReadPassage(partition: 0, from: 1))
        history.passages[1].records = [history.log[0][1], history.log[0][2]]
        #expect(history.violations == [])
        history.passages[1].records.removeFirst()
        #expect(history.violations.count == 1)
        history.passages[1].records = history.log[0]
        #expect(history.violations.count == 1)
    }

    @Test func whatAnElectionLostMayBeGoneWhereItIsTold() {
        var history = history()
        history.log[0].removeLast()
        history.isTruncated[0] = true
        // The record may be gone, but the reader that read it must be told.
        #expect(history.violations.count == 1)
        history.passages[0].isToldLost = true
        #expect(history.violations == [])
        history.isTruncated[0] = false
        #expect(history.violations.count == 2)
    }
}
