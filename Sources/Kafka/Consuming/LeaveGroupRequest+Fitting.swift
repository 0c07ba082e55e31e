internal import KafkaMessages

extension LeaveGroupRequest {
    /// The request in the form of a version: older ones name one member, newer ones a list.
    func fitting(_ version: Int16) -> LeaveGroupRequest {
        var request = self
        if version < 3 {
            request.members = []
            return request
        }
        request.memberId = ""
        guard version < 5 else { return request }
        for index in request.members.indices { request.members[index].reason = nil }
        return request
    }
}
