internal import KafkaMessages

extension SyncGroupRequest {
    /// The request without what a version does not have: older ones know no static members.
    func fitting(_ version: Int16) -> SyncGroupRequest {
        guard version < 3 else { return self }
        var request = self
        request.groupInstanceId = nil
        return request
    }
}
