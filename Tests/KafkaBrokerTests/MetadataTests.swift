import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct MetadataTests {
    @Test func aTopicOfTheConfigurationIsThere() throws {
        var driver = BrokerDriver()
        let response = try driver.call(MetadataRequest(topics: nil))
        #expect(response.topics.map(\.name) == ["t"])
        let created = try driver.call(CreateTopicsRequest(topics: [.init(name: "u", numPartitions: 1, replicationFactor: 1)]))
        #expect(created.topics.first?.errorMessage == nil)
    }
}
