import Kafka

extension KafkaClient.Configuration.Consumer {
    /// Sets what a member of a group is told by the options that other clients' programs have too.
    mutating func setMember(from arguments: inout Arguments) throws {
        try setProtocol(try arguments.required("--protocol"))
        instanceId = try arguments.value("--instance-id")
        rack = try arguments.value("--rack")
        remoteAssignor = try arguments.value("--remote-assignor")
        let range = 1...86_400_000
        sessionTimeout = .milliseconds(try arguments.integer("--session-ms", in: range) ?? 10_000)
        heartbeatInterval = .milliseconds(try arguments.integer("--heartbeat-ms", in: range) ?? 500)
        if let time = try arguments.integer("--max-poll-interval-ms", in: range) {
            maximumProcessingTime = .milliseconds(time)
        }
    }

    /// Sets how the group shares its partitions out: the name of an assignor, or `consumer`.
    mutating func setProtocol(_ name: String) throws {
        switch name {
        case "range": assignors = [RangeAssignor()]
        case "roundrobin": assignors = [RoundRobinAssignor()]
        case "sticky": assignors = [StickyAssignor()]
        case "cooperative-sticky": assignors = [CooperativeStickyAssignor()]
        case "consumer": groupProtocol = .consumer
        default:
            throw UsageError(
                "--protocol needs range, roundrobin, sticky, cooperative-sticky or consumer, not '\(name)'"
            )
        }
    }
}
