internal import KafkaCore

extension ClientProperties {
    /// The assignors that can be named, as in Java by their classes, or by the names that members agree on.
    private static let assignors: [(className: String, assignor: any PartitionAssignor)] = [
        ("RangeAssignor", RangeAssignor()), ("RoundRobinAssignor", RoundRobinAssignor()),
        ("StickyAssignor", StickyAssignor()), ("CooperativeStickyAssignor", CooperativeStickyAssignor()),
    ]

    /// Sets what members of groups do.
    func setConsumer(
        _ entry: JavaProperties.Entry,
        _ consumer: inout KafkaClient.Configuration.Consumer
    ) throws(KafkaError) -> Bool {
        switch entry.name {
        case "group.protocol":
            switch entry.value.lowercased() {
            case "classic": consumer.groupProtocol = .classic
            case "consumer": consumer.groupProtocol = .consumer
            default: throw entry.failure("classic or consumer")
            }
        case "session.timeout.ms": consumer.sessionTimeout = try entry.milliseconds(atLeast: 1)
        case "heartbeat.interval.ms": consumer.heartbeatInterval = try entry.milliseconds(atLeast: 1)
        case "max.poll.interval.ms": consumer.maximumProcessingTime = try entry.milliseconds(atLeast: 1)
        case "auto.offset.reset": consumer.start = try start(entry)
        case "partition.assignment.strategy": consumer.assignors = try assignors(entry)
        case "group.remote.assignor": consumer.remoteAssignor = try entry.word()
        case "group.instance.id": consumer.instanceId = try entry.word()
        // As in Java, where an empty rack is none.
        case "client.rack": consumer.rack = entry.value.isEmpty ? nil : entry.value
        case "enable.auto.commit", "auto.commit.interval.ms":
            // Whether and how often stand in two settings, in any order.
            break
        default: return false
        }
        return true
    }

    /// Sets when offsets are committed.
    func setCommits(_ consumer: inout KafkaClient.Configuration.Consumer) throws(KafkaError) {
        if let entry = properties.entries.last(where: { $0.name == "enable.auto.commit" }) {
            switch (try entry.truth(), consumer.commits) {
            case (false, _): consumer.commits = .manual
            case (true, .automatic): break
            case (true, _): consumer.commits = .automatic()
            }
        }
        if let entry = properties.entries.last(where: { $0.name == "auto.commit.interval.ms" }) {
            let interval = try entry.milliseconds(atLeast: 1)
            if case .automatic = consumer.commits { consumer.commits = .automatic(every: interval) }
        }
    }

    private func start(_ entry: JavaProperties.Entry) throws(KafkaError) -> StartPosition? {
        switch entry.value {
        case "earliest": return .earliest
        case "latest": return .latest
        case "none": return nil
        default:
            let prefix = "by_duration:"
            guard entry.value.hasPrefix(prefix),
                let duration = Duration(iso8601: String(entry.value.dropFirst(prefix.count)))
            else { throw entry.failure("earliest, latest, none, or by_duration: and a time such as P7D or PT1H30M") }
            return .last(duration)
        }
    }

    private func assignors(_ entry: JavaProperties.Entry) throws(KafkaError) -> [any PartitionAssignor] {
        var assignors: [any PartitionAssignor] = []
        for part in entry.value.split(separator: ",", omittingEmptySubsequences: false) {
            let name = String(part.filter { !$0.isWhitespace })
            let prefix = "org.apache.kafka.clients.consumer."
            let className = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
            let found = ClientProperties.assignors.first { $0.className == className || $0.assignor.name == name }
            guard let assignor = found?.assignor, !assignors.contains(where: { $0.name == assignor.name }) else {
                let names = ClientProperties.assignors.map { "\($0.className) (\($0.assignor.name))" }
                throw entry.failure("some of \(names.joined(separator: ", ")), each once")
            }
            assignors.append(assignor)
        }
        return assignors
    }
}
