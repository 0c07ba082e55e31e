internal import KafkaWire

extension BrokerMachine {
    /// Takes offsets out that nobody has used for long, and groups that have neither offsets nor members.
    mutating func expireOffsets() {
        for group in groups.order where coordinator(of: group) != nil {
            let retention = groups.settings.offsetRetention
            for (topic, partitions) in groups.offsets[group]?.sorted ?? [] {
                for partition in partitions {
                    guard let offset = groups.offsets[group]?.offset(topic, partition),
                        let end = end(of: offset, topic, group, retention), end <= now
                    else { continue }
                    groups.updateOffsets(group) { $0.remove(topic, partition) }
                }
            }
            if groups.isIdle(group) { groups.remove(group) }
        }
    }

    /// When an offset is no longer kept, or nil while it is in use (KIP-211).
    private func end(
        of offset: CommittedOffset,
        _ topic: String,
        _ group: String,
        _ retention: Duration
    ) -> BootInstant? {
        if let end = offset.expiresAt { return end }
        if let consumer = groups.consumer[group] {
            return consumer.isSubscribed(to: topic) ? nil : offset.committedAt + retention
        }
        guard let classic = groups.classic[group] else { return nil }
        // Who assigns to itself has no members: the time counts from the commit.
        guard classic.protocolType != nil else { return offset.committedAt + retention }
        if classic.state == .empty { return max(offset.committedAt, classic.stateSince) + retention }
        guard classic.isConsumerProtocol, classic.subscribedTopics != nil, !classic.isSubscribed(to: topic) else {
            return nil
        }
        return offset.committedAt + retention
    }
}
