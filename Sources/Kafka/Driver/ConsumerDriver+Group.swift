internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// What a member says to its coordinator, and what the leader of a classic group does.
extension ConsumerDriver {
    func findCoordinator() {
        // Who asks again was told, or has seen, that the one that is known is wrong.
        if hasFoundCoordinator { driver.coordinators.forget(group) }
        hasFoundCoordinator = true
        driver.coordinators.coordinator(of: group) { [weak self] result in
            guard let self, !isClosed else { return }
            switch result {
            case .success(let node): group { machine, _ in machine.found(coordinator: node) }
            case .failure(let error) where error.isRetriable || error.code == .malformed:
                status.note(error)
                group { machine, _ in machine.notFound(at: self.driver.now, chance: self.driver.random()) }
            case .failure(let error): end(error)
            }
            advance()
        }
    }

    func send(_ request: Int, _ what: GroupRequest) {
        let requestTimeout = driver.configuration.requestTimeout
        let short = driver.now + requestTimeout
        // The coordinator answers when all members have come, which may take as long as giving partitions up does.
        let long = short + settings.maximumProcessingTime
        let soon = driver.now + min(requestTimeout, settings.sessionTimeout)
        switch what {
        case .join(let message):
            call(message, request, VersionRange(1, 9), until: long, fitting: { $0.fitting($1) }) { .join($0) }
        case .sync(let message):
            call(message, request, VersionRange(0, 5), until: long, fitting: { $0.fitting($1) }) { .sync($0) }
        case .heartbeat(let message):
            call(message, request, VersionRange(0, 4), until: soon, fitting: { $0.fitting($1) }) { .heartbeat($0) }
        case .consumerHeartbeat(let message) where message.memberEpoch < 0:
            farewell(message, VersionRange(0, 1), until: short) { message, _ in message }
        case .consumerHeartbeat(let message):
            let versions = VersionRange(message.subscribedTopicRegex == nil ? 0 : 1, 1)
            call(message, request, versions, until: soon, fitting: { message, _ in message }) { .consumerHeartbeat($0) }
        case .leave(let message): farewell(message, VersionRange(0, 5), until: short) { $0.fitting($1) }
        }
    }

    private func call<Request: RequestMessage>(
        _ message: Request,
        _ request: Int,
        _ versions: VersionRange,
        until deadline: BootInstant,
        fitting: @escaping (Request, Int16) -> Request,
        _ answer: @escaping (Request.Response) -> GroupAnswer
    ) {
        let call = Call(
            message,
            versions: versions,
            deadline: deadline,
            fitting: fitting
        ) { [weak self] result in
            guard let self, !isClosed else { return }
            let now = driver.now
            do throws(KafkaError) {
                let response = try result.get().decode(Request.Response.self)
                status.note(nil)
                group { $0.answered(request, answer(response), at: now, chance: self.driver.random(), into: &$1) }
            } catch  where error.code == .unsupported || error.code == .invalidArgument {
                end(unsupported(error))
            } catch {
                status.note(error)
                group { $0.failed(request, at: now, chance: self.driver.random(), into: &$1) }
            }
            advance()
        }
        driver.submit(call, to: membership.coordinator, lane: .group(number))
    }

    private func unsupported(_ error: KafkaError) -> KafkaError {
        guard settings.groupProtocol == .consumer else { return error }
        return error.with {
            $0.hint =
                "The broker does not have the newer group protocol (KIP-848, from 4.0 on), or not what was asked of it: "
                + "use the classic one (groupProtocol = .classic)."
        }
    }

    /// Says goodbye: nothing depends on the answer, but closing waits for it.
    private func farewell<Request: RequestMessage>(
        _ message: Request,
        _ versions: VersionRange,
        until deadline: BootInstant,
        fitting: @escaping (Request, Int16) -> Request
    ) {
        farewells += 1
        let call = Call(
            message,
            versions: versions,
            deadline: deadline,
            fitting: fitting
        ) { [weak self] _ in
            guard let self else { return }
            farewells -= 1
            advance()
        }
        // Not behind a join that waits.
        driver.submit(call, to: membership.coordinator, lane: .offsets(number))
    }

    // MARK: The leader

    /// Shares the partitions out: the members' topics are asked for, then the assignor works beside the loop.
    func assign(_ number: Int, _ name: String, _ members: [JoinGroupResponse.JoinGroupResponseMember]) {
        guard let assignor = settings.assignors.first(where: { $0.name == name }) else {
            let text = "the group chose the assignor \(name), which is unknown"
            return end(KafkaError(.broker(.inconsistentGroupProtocol), text))
        }
        let subscribed = members.map { member in
            // One whose subscription can't be read gets nothing: the others are not to suffer.
            let id = member.memberId
            let decoded = try? ConsumerProtocol.decodeSubscription(
                member.metadata,
                id: id,
                instanceId: member.groupInstanceId
            )
            return decoded ?? GroupMember(id: id, instanceId: member.groupInstanceId, topics: [])
        }
        var topics: [String] = []
        for topic in subscribed.flatMap(\.topics) where !topics.contains(topic) { topics.append(topic) }
        topics.sort()
        describe(topics) { [weak self] result in
            guard let self else { return }
            switch result {
            case .failure:
                // Another attempt begins with another join; the coordinator waits no longer than a session.
                group { $0.failed(number, at: self.driver.now, chance: self.driver.random(), into: &$1) }
                advance()
            case .success(let described):
                sharedTopics = described
                share(number, assignor, described, subscribed)
            }
        }
    }

    private func share(
        _ number: Int,
        _ assignor: any PartitionAssignor,
        _ topics: [GroupTopic],
        _ members: [GroupMember]
    ) {
        let box = AssignmentBox()
        driver.runtime.offload(
            {
                let lists = assignor.assign(topics: topics, members: members)
                box.assignments = zip(members, lists).map { member, list in
                    // What a custom assignor names that can't be written is given to nobody.
                    let bytes = (try? ConsumerProtocol.encode(assignment: list)) ?? Bytes()
                    return SyncGroupRequest.SyncGroupRequestAssignment(memberId: member.id, assignment: bytes)
                }
            },
            on: driver.loop
        ) { [weak self] in
            guard let self, !isClosed else { return }
            nextTopicCheck = driver.now + topicCheckInterval
            group { $0.assigned(number, box.assignments, at: self.driver.now, into: &$1) }
            advance()
        }
    }

    /// How long until the leader looks whether its topics have other partitions: soon where one is not there yet.
    private var topicCheckInterval: Duration {
        let age = driver.configuration.metadataAge
        return sharedTopics.contains { $0.partitionCount == 0 } ? min(age, .seconds(5)) : age
    }

    /// Looks whether the topics that were shared out have other partitions by now.
    func checkTopics() {
        nextTopicCheck = .never
        let before = sharedTopics
        guard !before.isEmpty, case .stable = membership.state else { return }
        describe(before.map(\.name)) { [weak self] result in
            guard let self, !isClosed else { return }
            nextTopicCheck = driver.now + topicCheckInterval
            if case .success(let after) = result, sharedTopics == before,
                !zip(before, after).allSatisfy({ $0.partitionCount == $1.partitionCount })
            {
                sharedTopics = after
                group { $0.rejoin(reason: "topics have other partitions", at: self.driver.now, into: &$1) }
            }
            advance()
        }
    }

    /// Finds how many partitions topics have, and in which racks; a topic that is not there has none.
    private func describe(_ topics: [String], completion: @escaping (Result<[GroupTopic], KafkaError>) -> Void) {
        guard !topics.isEmpty else { return completion(.success([])) }
        var request = MetadataRequest(allowAutoTopicCreation: driver.configuration.allowsTopicCreation)
        request.topics = topics.map { MetadataRequest.MetadataRequestTopic(name: $0) }
        let deadline = driver.now + driver.configuration.requestTimeout
        let call = Call(request, versions: VersionRange(4, 13), deadline: deadline) { result in
            completion(
                result.flatMap { answer in
                    Result { () throws(KafkaError) in
                        let response = try answer.decode(MetadataResponse.self)
                        return topics.map { ConsumerDriver.described($0, response) }
                    }
                }
            )
        }
        driver.submit(call, to: driver.anyNode(), lane: .control)
    }

    private static func described(_ name: String, _ response: MetadataResponse) -> GroupTopic {
        let topic = response.topics.first { $0.name == name }
        let partitions = topic?.partitions ?? []
        let racks = partitions.sorted { $0.partitionIndex < $1.partitionIndex }.map { partition in
            partition.replicaNodes.compactMap { id in response.brokers.first { $0.nodeId == id }?.rack }
        }
        return GroupTopic(
            name: name,
            partitionCount: Int32(clamping: partitions.count),
            racks: racks.contains { !$0.isEmpty } ? racks : []
        )
    }

    /// Finds the names of topics that the coordinator named by their ids.
    func resolve(_ ids: [KafkaUUID]) {
        var request = MetadataRequest(allowAutoTopicCreation: false)
        request.topics = ids.map { MetadataRequest.MetadataRequestTopic(topicId: $0, name: nil) }
        let deadline = driver.now + driver.configuration.requestTimeout
        let call = Call(request, versions: VersionRange(12, 13), deadline: deadline) { [weak self] result in
            guard let self, !isClosed else { return }
            let response = try? result.get().decode(MetadataResponse.self)
            let found = (response?.topics ?? []).compactMap { topic in topic.name.map { (id: topic.topicId, name: $0) }
            }
            let isComplete = ids.allSatisfy { id in found.contains { $0.id == id } }
            group { $0.resolved(found, at: self.driver.now, into: &$1) }
            advance()
            // The broker that was asked may not know the topic yet.
            if !isComplete { retryResolving(ids.filter { id in !found.contains { $0.id == id } }) }
        }
        driver.submit(call, to: driver.anyNode(), lane: .control)
    }

    private func retryResolving(_ ids: [KafkaUUID]) {
        let timer = driver.loop.makeTimer { [weak self] in
            guard let self else { return }
            resolveTimer = nil
            guard !isClosed else { return }
            resolve(ids)
        }
        resolveTimer = timer
        timer.arm(at: driver.now + driver.configuration.retryBackoffLimit)
    }

    /// Carries what an assignor decided from its thread to the loop.
    private final class AssignmentBox: @unchecked Sendable {
        var assignments: [SyncGroupRequest.SyncGroupRequestAssignment] = []
    }
}
