internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Deletes groups that have no members, with their offsets.
    mutating func deleteGroups(_ request: DeleteGroupsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DeleteGroupsResponse(throttleTimeMs: context.throttleMilliseconds)
        var answered: Set<String> = []
        for group in request.groupsNames where answered.insert(group).inserted {
            var result = DeleteGroupsResponse.DeletableGroupResult(groupId: group)
            if let code = groupFailure(group, context) {
                result.errorCode = code
            } else if !groups.contains(group) {
                result.errorCode = .groupIdNotFound
            } else if hasMembers(group) {
                result.errorCode = .nonEmptyGroup
            } else {
                groups.remove(group)
            }
            response.results.append(result)
        }
        return try context.encode(response)
    }

    /// Whether a group has members.
    private func hasMembers(_ group: String) -> Bool {
        if let classic = groups.classic[group] { return classic.state != .empty }
        return groups.consumer[group].map { !$0.order.isEmpty } ?? false
    }
}
