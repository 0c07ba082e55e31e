import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct ProduceTests {
    @Test(arguments: Int16(3)...12) func whatIsProducedIsFetched(version: Int16) throws {
        var driver = BrokerDriver()
        let first = try driver.produce(try BrokerDriver.batch(["a", "b"]), version: version)
        #expect(first.errorCode == .none)
        #expect(first.baseOffset == 0)
        let second = try driver.produce(try BrokerDriver.batch(["c"]), version: version)
        #expect(second.baseOffset == 2)
        #expect(second.logAppendTimeMs == -1)
        let fetched = try driver.fetch(from: 0)
        #expect(fetched.errorCode == .none)
        #expect(fetched.highWatermark == 3)
        let values = try BrokerDriver.values(fetched.records)
        #expect(values.map(\.offset) == [0, 1, 2])
        #expect(values.map(\.value) == ["a", "b", "c"])
    }
}
