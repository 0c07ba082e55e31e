internal import KafkaCore

extension KafkaClient.Configuration.Consumer {
    /// Looks whether a consumer can be made of the settings.
    ///
    /// - Parameters:
    ///   - group: The group's name.
    ///   - topics: The topics.
    ///   - pattern: A regular expression for topics, or nil.
    /// - Throws: A `KafkaError` that says what is wrong.
    func validate(group: String, topics: [String], pattern: String?) throws(KafkaError) {
        func require(_ holds: Bool, _ text: String, hint: String? = nil) throws(KafkaError) {
            guard !holds else { return }
            throw KafkaError(.invalidConfiguration, text) { $0.hint = hint }
        }
        try require(!group.isEmpty, "the group's name must not be empty")
        try require(!topics.isEmpty || pattern != nil, "topics must be at least one")
        try require(
            pattern == nil || groupProtocol == .consumer,
            "a regular expression needs the newer group protocol",
            hint: "Set consumer.groupProtocol to .consumer; brokers have it from 4.0 on."
        )
        try require(groupProtocol == .consumer || !assignors.isEmpty, "consumer.assignors must be at least one")
        try require(
            remoteAssignor == nil || groupProtocol == .consumer,
            "consumer.remoteAssignor needs the newer group protocol",
            hint: "Set consumer.groupProtocol to .consumer, or name assignors in consumer.assignors."
        )
        try require(sessionTimeout > .zero, "consumer.sessionTimeout must be longer than nothing")
        try require(
            heartbeatInterval > .zero && heartbeatInterval < sessionTimeout,
            "consumer.heartbeatInterval must be longer than nothing and shorter than sessionTimeout"
        )
        try require(maximumProcessingTime > .zero, "consumer.maximumProcessingTime must be longer than nothing")
        if case .automatic(let interval) = commits {
            try require(interval > .zero, "consumer.commits must have an interval longer than nothing")
        }
        try require(standstillLimit > .zero, "consumer.standstillLimit must be longer than nothing")
        try require(instanceId?.isEmpty != true, "consumer.instanceId must not be empty")
    }

    /// What the machine of a member is told.
    func groupSettings(_ group: String, _ topics: [String], _ pattern: String?) -> GroupSettings {
        var settings = GroupSettings(group: group)
        settings.instanceId = instanceId
        settings.rack = rack
        settings.topics = topics.sorted()
        settings.pattern = pattern
        settings.sessionTimeout = sessionTimeout
        settings.heartbeatInterval = heartbeatInterval
        settings.rebalanceTimeout = maximumProcessingTime
        settings.remoteAssignor = remoteAssignor
        return settings
    }
}
