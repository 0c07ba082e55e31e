internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Described = DescribeGroupsResponse.DescribedGroup
    private typealias Member = DescribeGroupsResponse.DescribedGroupMember

    /// Describes groups of the classic protocol.
    func describeGroups(_ request: DescribeGroupsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DescribeGroupsResponse(throttleTimeMs: context.throttleMilliseconds)
        var answered: Set<String> = []
        for group in request.groups where answered.insert(group).inserted {
            var described = Described(errorMessage: nil, groupId: group)
            if let code = groupFailure(group, context) {
                described.errorCode = code
            } else if let classic = groups.classic[group] {
                describe(classic, into: &described)
                if request.includeAuthorizedOperations {
                    described.authorizedOperations = BrokerMachine.groupOperations
                }
            } else {
                described.groupState = "Dead"
                if context.version >= 6 {
                    let reason = groups.consumer[group] == nil ? "not found" : "is not a classic group"
                    described.errorCode = .groupIdNotFound
                    described.errorMessage = "Group \(group) \(reason)."
                }
            }
            response.groups.append(described)
        }
        return try context.encode(response)
    }

    private func describe(_ group: ClassicGroup, into described: inout DescribeGroupsResponse.DescribedGroup) {
        described.groupState = group.state.rawValue
        described.protocolType = group.protocolType ?? ""
        // What members say and have is told once all have it.
        let isStable = group.state == .stable
        let name = isStable ? group.protocolName ?? "" : ""
        described.protocolData = name
        described.members = group.order.compactMap { group.members[$0] }.map { member in
            Member(
                memberId: member.id,
                groupInstanceId: member.instanceId,
                clientId: member.clientId,
                clientHost: member.clientHost,
                memberMetadata: isStable ? member.metadata(for: name) : Bytes(),
                memberAssignment: isStable ? member.assignment : Bytes()
            )
        }
    }
}
