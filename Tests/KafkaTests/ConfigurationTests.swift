import Kafka
import Testing

/// How a configuration comes from a preset, from Java's names and from the environment.
@Suite struct ConfigurationTests {
    @Test func javasNamesAreUnderstood() throws {
        let configuration = try KafkaClient.Configuration(
            properties: """
                bootstrap.servers=a:1,b:2
                # what is not set keeps its default
                linger.ms=20
                compression.type=zstd
                isolation.level=read_committed
                """
        )
        #expect(configuration.bootstrap == ["a:1", "b:2"])
        #expect(configuration.producer.linger == .milliseconds(20))
        #expect(configuration.producer.compression.codec == .zstd)
        #expect(configuration.producer.acknowledgements == .all)
        #expect(configuration.reader.isolation == .readCommitted)
    }

    @Test func fewerAcknowledgementsEndIdempotenceUnlessItIsAskedFor() throws {
        #expect(try KafkaClient.Configuration(properties: "acks=1").producer.isIdempotent == false)
        #expect(try KafkaClient.Configuration(properties: "acks=1\nenable.idempotence=true").producer.isIdempotent)
    }

    @Test(arguments: [
        ("a=b", "p:1: 'a' is not a setting"), ("\nlinger.ms=x", "p:2: linger.ms needs a number"),
        ("acks=2", "p:1: acks needs all, 1 or 0"), ("client.id=\\u12", "p:1: \\u needs"),
    ])
    func whatIsNotUnderstoodIsNamed(_ text: String, _ part: String) {
        let error = #expect(throws: KafkaError.self) {
            try KafkaClient.Configuration(properties: text, source: "p")
        }
        #expect(error?.code == .invalidConfiguration)
        #expect("\(error!)".contains(part), "\(error!)")
    }

    @Test func theEnvironmentIsReadAndOthersVariablesArePassedOver() throws {
        let configuration = try KafkaClient.Configuration(environment: [
            "KAFKA_BOOTSTRAP_SERVERS": "c:3", "KAFKA_LINGER_MS": "7", "KAFKA_HEAP_OPTS": "-Xmx1G", "PATH": "/bin",
            "KAFKA_CLIENT_ID": "",
        ])
        #expect(configuration.bootstrap == ["c:3"])
        #expect(configuration.producer.linger == .milliseconds(7))
        #expect(configuration.clientId == KafkaClient.Configuration().clientId)
        let error = #expect(throws: KafkaError.self) {
            try KafkaClient.Configuration(environment: ["KAFKA_ACKS": "most"])
        }
        #expect("\(error!)".contains("KAFKA_ACKS"), "\(error!)")
        // Whatever this process was given, it is readable.
        #expect(try !KafkaClient.Configuration.environment.bootstrap.isEmpty)
    }

    @Test(arguments: KafkaClient.Configuration.Preset.allCases)
    func presetsAreValidAndDurable(_ preset: KafkaClient.Configuration.Preset) async throws {
        let configuration = KafkaClient.Configuration("a:1", preset: preset)
        #expect(configuration.producer.isIdempotent && configuration.producer.acknowledgements == .all)
        let client = try KafkaClient(configuration)
        await client.close(within: .seconds(1))
        #expect((configuration.producer.linger == KafkaClient.Configuration().producer.linger) == (preset == .durable))
    }
}
