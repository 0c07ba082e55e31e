internal import KafkaMessages

extension JoinGroupRequest {
    /// The request without what a version does not have: older ones know no static members.
    func fitting(_ version: Int16) -> JoinGroupRequest {
        guard version < 5 else { return self }
        var request = self
        request.groupInstanceId = nil
        return request
    }
}
