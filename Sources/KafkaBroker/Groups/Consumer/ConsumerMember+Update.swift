internal import KafkaMessages

extension ConsumerMember {
    /// Takes over what a member says of itself.
    ///
    /// - Returns: The pattern of the topics that it wants, where that is new.
    mutating func update(
        _ request: ConsumerGroupHeartbeatRequest,
        _ caller: GroupCaller
    ) throws(GroupFailure) -> TopicPattern? {
        var pattern: TopicPattern?
        if let text = request.subscribedTopicRegex {
            if !text.isEmpty, text != topicPattern {
                do throws(TopicPatternError) {
                    pattern = try TopicPattern(text)
                } catch {
                    throw GroupFailure(
                        .invalidRegularExpression,
                        "SubscribedTopicRegex `\(text)` is not a valid regular expression: \(error.reason)."
                    )
                }
            }
            topicPattern = text.isEmpty ? nil : text
        }
        if let instance = request.instanceId { instanceId = instance }
        if let rack = request.rackId { rackId = rack }
        if request.rebalanceTimeoutMs != -1 { rebalanceTimeout = .milliseconds(max(0, request.rebalanceTimeoutMs)) }
        if let name = request.serverAssignor { assignor = GroupAssignor(rawValue: name) }
        if let names = request.subscribedTopicNames {
            var seen: Set<String> = []
            topicNames = names.filter { seen.insert($0).inserted }
        }
        classic = nil
        clientId = caller.clientId
        clientHost = caller.clientHost
        return pattern
    }
}
