internal import KafkaMessages

extension HeartbeatRequest {
    /// The request without what a version does not have: older ones know no static members.
    func fitting(_ version: Int16) -> HeartbeatRequest {
        guard version < 3 else { return self }
        var request = self
        request.groupInstanceId = nil
        return request
    }
}
