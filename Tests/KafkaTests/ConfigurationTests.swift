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

    @Test func javasNamesOfConsumersAreUnderstood() throws {
        let consumer = try KafkaClient.Configuration(
            properties: """
                group.protocol=CONSUMER
                session.timeout.ms=30000
                heartbeat.interval.ms=1000
                max.poll.interval.ms=60000
                auto.offset.reset=earliest
                auto.commit.interval.ms=1000
                enable.auto.commit=true
                partition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor, \
                    roundrobin,RangeAssignor
                group.remote.assignor=uniform
                group.instance.id=billing-1
                client.rack=a
                """
        ).consumer
        #expect(consumer.groupProtocol == .consumer && consumer.remoteAssignor == "uniform")
        #expect(consumer.sessionTimeout == .seconds(30) && consumer.heartbeatInterval == .seconds(1))
        #expect(consumer.maximumProcessingTime == .seconds(60))
        #expect(consumer.start == .earliest && consumer.commits == .automatic(every: .seconds(1)))
        #expect(consumer.assignors.map(\.name) == ["cooperative-sticky", "roundrobin", "range"])
        #expect(consumer.instanceId == "billing-1" && consumer.rack == "a")
    }

    @Test(arguments: [
        ("latest", StartPosition.latest), ("earliest", .earliest), ("none", nil),
        ("by_duration:P7D", .last(.seconds(604_800))), ("by_duration:PT1H30M", .last(.seconds(5_400))),
        ("by_duration:p1dt0.5s", .last(.milliseconds(86_400_500))), ("by_duration:PT0S", .last(.zero)),
        ("by_duration:PT9223372036854775807S", .last(.seconds(Int64.max))),
    ])
    func aGroupBeginsWhereItsPropertySays(_ text: String, _ start: StartPosition?) throws {
        var configuration = KafkaClient.Configuration()
        configuration.consumer.start = .offset(7)
        try configuration.apply(properties: "auto.offset.reset=\(text)")
        #expect(configuration.consumer.start == start)
    }

    @Test(arguments: [
        "", "Earliest", "by_duration", "by_duration:", "by_duration:P", "by_duration:PT", "by_duration:P1DT",
        "by_duration:7D", "by_duration:P1M", "by_duration:P1W", "by_duration:PT1M1H", "by_duration:PT1S1S",
        "by_duration:PT1.5M", "by_duration:PT1.S", "by_duration:PT.5S", "by_duration:PT1", "by_duration:P-1D",
        "by_duration:-P1D", "by_duration:PTT1S", "by_duration:P1D1H", "by_duration:PT0.1234567890S",
        "by_duration:P9223372036854775807D", "by_duration:PT9223372036854775808S",
        "by_duration:PT1M9223372036854775807S",
    ])
    func aGroupBeginsNowhereElse(_ text: String) {
        let error = #expect(throws: KafkaError.self) {
            try KafkaClient.Configuration(properties: "auto.offset.reset=\(text)", source: "p")
        }
        let part = "p:1: auto.offset.reset needs earliest, latest, none, or by_duration:"
        #expect("\(error!)".contains(part), "\(error!)")
    }

    @Test func whetherAndHowOftenOffsetsAreCommittedStandInAnyOrder() throws {
        func commits(
            _ text: String,
            before: KafkaClient.Configuration.Consumer.Commits = .automatic()
        ) throws -> KafkaClient.Configuration.Consumer.Commits {
            var configuration = KafkaClient.Configuration()
            configuration.consumer.commits = before
            try configuration.apply(properties: text)
            return configuration.consumer.commits
        }
        #expect(try commits("enable.auto.commit=false") == .manual)
        #expect(try commits("enable.auto.commit=false\nauto.commit.interval.ms=7") == .manual)
        #expect(try commits("auto.commit.interval.ms=7") == .automatic(every: .milliseconds(7)))
        let both = "auto.commit.interval.ms=7\nenable.auto.commit=true"
        #expect(try commits(both, before: .manual) == .automatic(every: .milliseconds(7)))
        #expect(try commits("auto.commit.interval.ms=7", before: .beforeProcessing) == .beforeProcessing)
        let kept = KafkaClient.Configuration.Consumer.Commits.automatic(every: .seconds(1))
        #expect(try commits("enable.auto.commit=true", before: kept) == kept)
        #expect(try commits("client.id=a", before: .manual) == .manual)
    }

    @Test func fewerAcknowledgementsEndIdempotenceUnlessItIsAskedFor() throws {
        #expect(try KafkaClient.Configuration(properties: "acks=1").producer.isIdempotent == false)
        #expect(try KafkaClient.Configuration(properties: "acks=1\nenable.idempotence=true").producer.isIdempotent)
    }

    @Test(arguments: [
        ("a=b", "p:1: 'a' is not a setting"), ("\nlinger.ms=x", "p:2: linger.ms needs a number"),
        ("acks=2", "p:1: acks needs all, 1 or 0"), ("client.id=\\u12", "p:1: \\u needs"),
        ("group.protocol=streams", "p:1: group.protocol needs classic or consumer"),
        ("session.timeout.ms=0", "p:1: session.timeout.ms needs a number from 1"),
        ("heartbeat.interval.ms=-1", "p:1: heartbeat.interval.ms needs a number from 1"),
        ("max.poll.interval.ms=0", "p:1: max.poll.interval.ms needs a number from 1"),
        ("enable.auto.commit=yes", "p:1: enable.auto.commit needs true or false"),
        ("enable.auto.commit=false\nauto.commit.interval.ms=0", "p:2: auto.commit.interval.ms needs a number from 1"),
        ("partition.assignment.strategy=", "p:1: partition.assignment.strategy needs some of RangeAssignor (range), "),
        ("partition.assignment.strategy=range,com.example.Mine", "not 'range,com.example.Mine'"),
        ("partition.assignment.strategy=range,RangeAssignor", "each once"),
        ("group.instance.id=", "p:1: group.instance.id needs a name"),
        ("group.remote.assignor=", "p:1: group.remote.assignor needs a name"),
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
            "KAFKA_CLIENT_ID": "", "KAFKA_AUTO_OFFSET_RESET": "none", "KAFKA_GROUP_INSTANCE_ID": "one",
        ])
        #expect(configuration.consumer.start == nil && configuration.consumer.instanceId == "one")
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
