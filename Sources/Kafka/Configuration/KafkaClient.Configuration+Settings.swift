internal import KafkaBuffers
internal import KafkaCore

extension KafkaClient.Configuration {
    /// What the producer's machine is told.
    var producerSettings: ProducerSettings {
        var settings = ProducerSettings()
        settings.acknowledgements = producer.acknowledgements
        settings.isIdempotent = producer.isIdempotent
        settings.sendsFirstAlone = true
        settings.maximumInFlight = producer.maximumInFlight
        settings.retryBackoff = retryBackoff
        settings.retryBackoffLimit = retryBackoffLimit
        return settings
    }
}

extension KafkaClient.Configuration.Producer {
    /// What the open batches are told.
    var accumulatorSettings: AccumulatorSettings {
        var settings = AccumulatorSettings()
        settings.linger = linger
        settings.batchSize = batchSize
        settings.maximumRecordSize = maximumRecordSize
        settings.budget = budget
        settings.compression = compression
        settings.partitioner = partitioner
        settings.deliveryTimeout = deliveryTimeout
        return settings
    }
}
