import KafkaJSON
import KafkaRecords
import KafkaWire
import Testing

@Suite struct ControlRecordTests {
    @Test func theKindsOfTheGoldenSetsAreFound() throws {
        var found: Set<String> = []
        for set in try GoldenSet.readable() where set.isValid {
            var reader = RecordSetReader(set.bytes)
            while let batch = try reader.next() {
                guard batch.isControl else { continue }
                for (record, json) in zip(batch, set.records) {
                    let control = try #require(ControlRecord(key: record.keyBytes, value: record.valueBytes))
                    #expect(control.type.name == json["controlType"]?.string)
                    found.insert(control.type.name)
                    guard control.type == .commit || control.type == .abort else { continue }
                    #expect(control.coordinatorEpoch == 11)
                    let marker = ControlRecord(marker: control.type, coordinatorEpoch: 11)
                    #expect(marker.key == record.keyBytes && marker.value == record.valueBytes)
                }
            }
        }
        #expect(found.count == 7)
    }

    @Test func keysThatAreNoneAreNil() {
        #expect(ControlRecord(key: nil, value: nil) == nil)
        #expect(ControlRecord(key: [0, 0, 0], value: nil) == nil)
        #expect(ControlRecord(key: [0xff, 0xff, 0, 1], value: nil) == nil)
        let unknown = ControlRecord(key: [0, 0, 0, 99], value: nil)
        #expect(unknown?.type.rawValue == 99 && unknown?.type.name == "UNKNOWN")
        let short = ControlRecord(key: [0, 0, 0, 1], value: [0, 0, 0])
        #expect(short?.type == .commit && short?.coordinatorEpoch == nil)
    }
}
