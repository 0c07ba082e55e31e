internal import KafkaMessages

extension ClassicGroup {
    /// Why offsets are not taken from somebody, or nil.
    func commitFailure(member: String, instance: String?, generation: Int32) -> ErrorCode? {
        // Without a generation it is an administrator, or a consumer that assigns to itself.
        if generation < 0, state == .empty { return nil }
        if generation >= 0 || !member.isEmpty || instance != nil {
            if let code = failure(of: member, instance: instance) { return code }
            guard generation == self.generation else { return .illegalGeneration }
        } else if state != .empty {
            return .unknownMemberId
        }
        return state == .completingRebalance ? .rebalanceInProgress : nil
    }

    /// Why offsets can't be deleted, or nil.
    var offsetDeletionFailure: ErrorCode? {
        state == .empty || isConsumerProtocol ? nil : .nonEmptyGroup
    }

    /// Whether members read a topic, so that its offsets stay.
    func isSubscribed(to topic: String) -> Bool {
        guard let subscribedTopics else { return isConsumerProtocol && state != .empty }
        return subscribedTopics.contains(topic)
    }
}
