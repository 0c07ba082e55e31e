internal import Kafka
internal import KafkaBrokerServer
internal import KafkaSimulator

/// What is chosen by the seed.
extension HistoryScenario {
    /// Three brokers and a topic; in some runs its batches are so small that ours must be split.
    func cluster() -> BrokerConfiguration {
        let settings = chance.number(below: 4) == 0 ? ["max.message.bytes": "\(90 + chance.number(below: 60))"] : [:]
        var cluster = BrokerConfiguration(
            brokers: 3,
            topics: [
                .init("t", partitions: Int32(Self.partitions), replicationFactor: 3, settings: settings)
            ]
        )
        cluster.seed = simulation.seed
        return cluster
    }

    /// Timeouts and sizes.
    func configuration(_ bootstrap: String) -> KafkaClient.Configuration {
        var configuration = KafkaClient.Configuration(bootstrap)
        configuration.requestTimeout = .milliseconds(500 + chance.number(below: 3_000))
        configuration.connectTimeout = .milliseconds(500 + chance.number(below: 2_000))
        configuration.retryBackoff = .milliseconds(10 + chance.number(below: 90))
        configuration.topicTimeout = .seconds(60)
        configuration.reader.maximumWait = .milliseconds(100 + chance.number(below: 400))
        configuration.producer.deliveryTimeout = .milliseconds(1_000 + chance.number(below: 20_000))
        configuration.producer.maximumInFlight = 1 + chance.number(below: 5)
        configuration.producer.linger = .milliseconds(chance.number(below: 3) * chance.number(below: 50))
        if chance.number(below: 3) == 0 {
            configuration.producer.batchSize = 4_096
            configuration.producer.budget = 16_384
        }
        if isLate {
            // A batch is given up before it is sent again, those behind it are not.
            let backoff = 200 + chance.number(below: 300)
            let request = 1_500 + chance.number(below: 1_000)
            configuration.requestTimeout = .milliseconds(request)
            configuration.retryBackoff = .milliseconds(backoff)
            configuration.producer.deliveryTimeout = .milliseconds(request + backoff / 2)
            configuration.producer.maximumInFlight = 5
            configuration.producer.linger = .zero
        }
        return configuration
    }

    /// What goes wrong on the network.
    func faults() -> NetworkFaults {
        var faults = NetworkFaults()
        faults.jitter = .microseconds(100 + chance.number(below: 20_000))
        faults.cutting = chance.number(below: 500_000)
        func sometimes(_ limit: Int) -> Int { chance.number(below: 3) == 0 ? 0 : chance.number(below: limit) }
        faults.slowness = sometimes(30_000)
        faults.slowDelay = .milliseconds(chance.number(below: 8_000))
        faults.loss = sometimes(40_000)
        faults.vanishing = sometimes(10_000)
        faults.refusal = sometimes(200_000)
        faults.connectHanging = sometimes(50_000)
        faults.nameFailure = sometimes(50_000)
        if isLate {
            (faults.loss, faults.vanishing, faults.refusal, faults.connectHanging) = (0, 0, 0, 0)
            faults.slowness = 50_000 + chance.number(below: 100_000)
            faults.slowDelay = .seconds(4)
        }
        return faults
    }
}
