internal import KafkaMessages

extension JoinGroupResponse {
    /// The answer to a member that may not join.
    init(refusing member: String, _ code: ErrorCode) {
        self.init(errorCode: code, protocolName: nil, memberId: member)
    }
}
