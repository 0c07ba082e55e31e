public import KafkaCore
internal import KafkaMessages
internal import KafkaWire

extension Admin {
    /// The groups that the cluster has, by id; each broker is asked for those that it coordinates.
    ///
    /// - Parameters:
    ///   - states: Only groups in one of these states; empty for all.
    ///   - kinds: Only groups of one of these kinds; empty for all.
    /// - Returns: The groups.
    /// - Throws: A `KafkaError` where a broker can't be asked.
    public func groups(
        in states: [GroupState] = [],
        of kinds: [GroupKind] = []
    ) async throws(KafkaError) -> [GroupListing] {
        // Not from memory: brokers that are gone would not answer, and the groups of new ones would be missing.
        let cluster = try await client.request(MetadataRequest(topics: []), versions: VersionRange(1, 13))
        var groups: [GroupListing] = []
        for broker in cluster.brokers {
            let (response, version) = try await client.answer(
                to: .broker(broker.nodeId),
                versions: VersionRange(states.isEmpty ? 0 : 4, 5),
                isRefusal: { (response: ListGroupsResponse) in
                    response.errorCode == .coordinatorLoadInProgress || response.errorCode == .coordinatorNotAvailable
                }
            ) { version in
                ListGroupsRequest(
                    statesFilter: version >= 4 ? states.map(\.rawValue) : [],
                    typesFilter: version >= 5 ? kinds.map(\.rawValue) : []
                )
            }
            try check(response.errorCode, nil, topic: nil)
            groups += response.groups.map { GroupListing($0, version: version) }
        }
        return groups.filter { kinds.isEmpty || kinds.contains($0.kind) }.sorted { $0.id < $1.id }
    }

    /// What a group of consumers is made of.
    ///
    /// - Parameter id: The group's id.
    /// - Returns: Its state and its members.
    /// - Throws: A `KafkaError` with the broker's code, `GROUP_ID_NOT_FOUND` where there is no such group.
    public func group(_ id: String) async throws(KafkaError) -> GroupDescription {
        do throws(KafkaError) {
            let request = ConsumerGroupDescribeRequest(groupIds: [id])
            let response = try await client.request(request, to: .coordinator(group: id))
            let group = try only(response.groups, id)
            try check(group.errorCode, group.errorMessage, group: id)
            return GroupDescription(group, coordinator: try await coordinator(of: id))
        } catch  where isOfOtherKind(error) {
            let request = DescribeGroupsRequest(groups: [id])
            let response = try await client.request(request, to: .coordinator(group: id))
            let group = try only(response.groups, id)
            try check(group.errorCode, group.errorMessage, group: id)
            // Brokers before 3.8 say that a group is dead where there is none.
            if group.groupState == GroupState.dead.rawValue { try check(.groupIdNotFound, nil, group: id) }
            return GroupDescription(group, coordinator: try await coordinator(of: id))
        }
    }

    /// What groups of consumers are made of.
    ///
    /// - Parameter ids: The groups' ids.
    /// - Returns: The state and the members of each, or why they are not known, in the order of the ids.
    public func groups(_ ids: [String]) async -> [GroupResult<GroupDescription>] {
        await each(ids) { id throws(KafkaError) in try await group(id) }
    }

    /// Deletes groups and their offsets; they must have no members.
    ///
    /// - Parameter ids: The groups' ids.
    /// - Returns: Whether each was deleted, or why it was not, in the order of the ids.
    public func deleteGroups(_ ids: [String]) async -> [GroupResult<Void>] {
        await each(ids) { id throws(KafkaError) in
            let request = DeleteGroupsRequest(groupsNames: [id])
            let response = try await client.request(request, to: .coordinator(group: id))
            for result in response.results { try check(result.errorCode, result.errorMessage, group: id) }
        }
    }

    /// Removes members from a group, which is then rebalanced; those that are still there join again.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - group: The group's id.
    ///   - reason: Why, for the broker's log.
    /// - Returns: Whether each was removed, or why it was not, in the order of the members.
    /// - Throws: A `KafkaError` where none was removed for a reason that concerns the whole group.
    @discardableResult
    public func removeMembers(
        _ members: [GroupMemberReference],
        from group: String,
        reason: String? = nil
    ) async throws(KafkaError) -> [GroupMemberResult] {
        guard !members.isEmpty else { return [] }
        let response = try await client.answer(
            to: .coordinator(group: group),
            versions: VersionRange(3, 5)
        ) { version in
            LeaveGroupRequest(
                groupId: group,
                members: members.map { member in
                    var identity = LeaveGroupRequest.MemberIdentity(reason: version >= 5 ? reason : nil)
                    switch member {
                    case .member(let id): identity.memberId = id
                    case .instance(let id): identity.groupInstanceId = id
                    }
                    return identity
                }
            )
        }.response
        try check(response.errorCode, nil, group: group)
        return members.map { member in
            let answer = response.members.first { answer in
                switch member {
                case .member(let id): answer.memberId == id && answer.groupInstanceId == nil
                case .instance(let id): answer.groupInstanceId == id
                }
            }
            let code = answer?.errorCode ?? .unknownMemberId
            return GroupMemberResult(
                member: member,
                result: Result { () throws(KafkaError) in try check(code, nil, group: group) }
            )
        }
    }

    /// Whether a group may be one of the classic kind.
    private func isOfOtherKind(_ error: KafkaError) -> Bool {
        switch error.code {
        case .unsupported, .broker(.groupIdNotFound), .broker(.unsupportedVersion): true
        default: false
        }
    }

    private func each<Value>(
        _ ids: [String],
        _ body: (String) async throws(KafkaError) -> Value
    ) async -> [GroupResult<Value>] {
        var results: [GroupResult<Value>] = []
        for id in ids {
            do throws(KafkaError) {
                results.append(GroupResult(group: id, result: .success(try await body(id))))
            } catch {
                results.append(GroupResult(group: id, result: .failure(error)))
            }
        }
        return results
    }

    private func only<Answer>(_ answers: [Answer], _ group: String) throws(KafkaError) -> Answer {
        guard let answer = answers.first else {
            throw KafkaError(.malformed, "the broker's answer says nothing of the group \(group)")
        }
        return answer
    }

    private func coordinator(of group: String) async throws(KafkaError) -> Int32 {
        let driver = client.driver
        let result: Result<Int32, KafkaError> = await driver.onLoop(orElse: .failure(ClientDriver.closedError)) {
            done in
            driver.coordinators.coordinator(of: group) { done($0) }
        }
        return try result.get()
    }

    /// Throws what a broker said of a group.
    func check(_ code: ErrorCode, _ message: String?, group: String) throws(KafkaError) {
        guard !code.isNone else { return }
        let said = message.flatMap { $0.isEmpty ? nil : " The broker says: \($0)" } ?? ""
        throw .broker(code, message: "group \(group): \(code.message)\(said)")
    }
}
