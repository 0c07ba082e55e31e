internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Listed = ListGroupsResponse.ListedGroup

    /// What may be done to a group, for whom nothing is forbidden: read, delete, describe, and describe and alter
    /// settings.
    static let groupOperations: Int32 = 3_400

    /// Says which groups a node coordinates.
    func listGroups(_ request: ListGroupsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = ListGroupsResponse(throttleTimeMs: context.throttleMilliseconds)
        response.errorCode = context.plan.error() ?? .none
        guard response.errorCode.isNone else { return try context.encode(response) }
        let states = Set(request.statesFilter.map { $0.lowercased() })
        let types = Set(request.typesFilter.map { $0.lowercased() })
        for group in groups.order where coordinator(of: group)?.id == context.node {
            var listed = Listed(groupId: group)
            let (state, type): (String, String)
            if let consumer = groups.consumer[group] {
                (state, type, listed.protocolType) = (consumer.state, "consumer", "consumer")
            } else if let classic = groups.classic[group] {
                (state, type, listed.protocolType) = (classic.state.rawValue, "classic", classic.protocolType ?? "")
            } else {
                continue
            }
            guard states.isEmpty || states.contains(state.lowercased()), types.isEmpty || types.contains(type) else {
                continue
            }
            if context.version >= 4 { listed.groupState = state }
            if context.version >= 5 { listed.groupType = type }
            response.groups.append(listed)
        }
        return try context.encode(response)
    }
}
