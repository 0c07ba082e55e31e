/// What is set for a topic, and what follows from it on the way of the data.
struct TopicSettings: Sendable, Equatable {
    /// What the brokers have, before the topic's own settings.
    private let broker: [String: String]

    /// The topic's own settings.
    private(set) var own: [String: String]

    /// The largest batch in bytes.
    private(set) var maxMessageBytes = 1_048_588
    /// Whether the broker's time replaces the producer's.
    private(set) var usesAppendTime = false
    /// Whether old records of a key are removed, so that every record needs one.
    private(set) var isCompacted = false
    /// Whether old records are removed.
    private(set) var deletes = true
    /// How many replicas must be in sync for `acks=all`.
    private(set) var minInSync = 1
    /// How many bytes the log keeps, or less than none for all.
    private(set) var retentionBytes: Int64 = -1
    /// How far in the future a record's time may be, in milliseconds.
    private(set) var maxFutureMilliseconds: Int64 = 3_600_000
    /// How far in the past a record's time may be, in milliseconds.
    private(set) var maxPastMilliseconds: Int64 = .max
    /// The largest request's worth of batches that a segment takes.
    private(set) var segmentBytes = 1 << 30

    /// Makes the settings of a topic that sets nothing.
    ///
    /// - Parameter broker: The settings of the brokers, by the brokers' names.
    init(broker: [String: String]) {
        self.broker = broker
        own = [:]
        derive()
    }

    /// The same with other settings of the topic's own.
    func with(_ own: [String: String]) -> TopicSettings {
        var settings = self
        settings.own = own
        settings.derive()
        return settings
    }

    /// The value of a setting, and where it comes from; nil where there is no such setting.
    func value(_ setting: TopicSetting) -> (value: String, source: TopicSetting.Source) {
        if let value = own[setting.name] { return (value, .topic) }
        if let name = setting.brokerName, let value = broker[name] { return (value, .broker) }
        return (setting.defaultValue, .none)
    }

    private func number(_ name: String, _ fallback: Int64) -> Int64 {
        guard let setting = TopicSetting.named(name) else { return fallback }
        return Int64(value(setting).value) ?? fallback
    }

    private func text(_ name: String) -> String {
        TopicSetting.named(name).map { value($0).value } ?? ""
    }

    private mutating func derive() {
        maxMessageBytes = Int(number("max.message.bytes", 1_048_588))
        usesAppendTime = text("message.timestamp.type") == "LogAppendTime"
        let policies = text("cleanup.policy").split { $0 == "," || $0 == " " }
        isCompacted = policies.contains("compact")
        deletes = policies.contains("delete")
        minInSync = Int(number("min.insync.replicas", 1))
        retentionBytes = number("retention.bytes", -1)
        maxFutureMilliseconds = number("message.timestamp.after.max.ms", 3_600_000)
        maxPastMilliseconds = number("message.timestamp.before.max.ms", .max)
        segmentBytes = Int(number("segment.bytes", 1 << 30))
    }
}
