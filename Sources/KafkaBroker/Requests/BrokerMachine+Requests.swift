internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Handles a request of a connection that has nothing else in work.
    mutating func process(_ frame: Bytes, on connection: Int, node: Int32) {
        do throws(WireError) {
            let request = try RequestFrame(decoding: frame)
            var context = RequestContext(
                connection: connection,
                node: node,
                apiKey: request.apiKey,
                version: request.version,
                correlationId: request.header.correlationId,
                clientId: request.header.clientId
            )
            let outcome = try outcome(of: request, &context)
            finish(outcome, context)
        } catch {
            // What can't be read ends the connection, as in Kafka: nothing that follows could be trusted.
            close(connection)
        }
    }

    /// Does what follows from a request, with what goes wrong on purpose.
    mutating func finish(_ outcome: Outcome, _ context: RequestContext) {
        switch outcome {
        case .wait: return
        case .close: close(context.connection)
        case .nothing: deliver([], context)
        case .answer(let segments): deliver(segments, context)
        }
    }

    /// Sends an answer, or what a fault makes of it.
    private mutating func deliver(_ segments: [Bytes], _ context: RequestContext) {
        let plan = context.plan
        let connection = context.connection
        guard plan.changesDelivery else {
            connections[connection]?.state = .idle
            if !segments.isEmpty { outbox.append(.send(connection: connection, segments: segments)) }
            return
        }
        if plan.isDropped {
            connections[connection]?.state = .silent
            return
        }
        let answer = BrokerConnection.Answer(
            segments: plan.changed(segments, &random),
            closes: plan.closes,
            throttle: .milliseconds(plan.throttleMilliseconds)
        )
        guard plan.delay > .zero else { return send(answer, on: connection) }
        connections[connection]?.state = .holding(answer)
        setDeadline(now + plan.delay, of: connection)
    }

    /// Handles a request of any kind.
    private mutating func outcome(
        of frame: RequestFrame,
        _ context: inout RequestContext
    ) throws(WireError) -> Outcome {
        guard serves(context.apiKey, version: context.version) else {
            return context.apiKey == .apiVersions ? try refuseVersion(context) : .close
        }
        switch context.apiKey {
        case .produce:
            let request = try frame.request(as: ProduceRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try produce(request, context)
        case .fetch:
            let request = try frame.request(as: FetchRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try fetch(request, context)
        case .listOffsets:
            let request = try frame.request(as: ListOffsetsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try listOffsets(request, context)
        case .metadata:
            let request = try frame.request(as: MetadataRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try metadata(request, context)
        case .apiVersions:
            let request = try frame.request(as: ApiVersionsRequest.self)
            guard admit(&context, { _ in [] }) else { return .close }
            return try apiVersions(request, context)
        case .describeCluster:
            let request = try frame.request(as: DescribeClusterRequest.self)
            guard admit(&context, { _ in [] }) else { return .close }
            return try describeCluster(request, context)
        case .findCoordinator:
            let request = try frame.request(as: FindCoordinatorRequest.self)
            guard admit(&context, { _ in [] }) else { return .close }
            return try findCoordinator(request, context)
        case .initProducerId:
            let request = try frame.request(as: InitProducerIdRequest.self)
            guard admit(&context, { _ in [] }) else { return .close }
            return try initProducerId(request, context)
        case .offsetForLeaderEpoch:
            let request = try frame.request(as: OffsetForLeaderEpochRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try offsetForLeaderEpoch(request, context)
        case .deleteRecords:
            let request = try frame.request(as: DeleteRecordsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try deleteRecords(request, context)
        default:
            return try topicOutcome(of: frame, &context)
        }
    }

    /// Handles a request about topics and their settings.
    private mutating func topicOutcome(
        of frame: RequestFrame,
        _ context: inout RequestContext
    ) throws(WireError) -> Outcome {
        switch context.apiKey {
        case .createTopics:
            let request = try frame.request(as: CreateTopicsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try createTopics(request, context)
        case .deleteTopics:
            let request = try frame.request(as: DeleteTopicsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try deleteTopics(request, context)
        case .createPartitions:
            let request = try frame.request(as: CreatePartitionsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try createPartitions(request, context)
        case .describeTopicPartitions:
            let request = try frame.request(as: DescribeTopicPartitionsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try describeTopicPartitions(request, context)
        case .describeConfigs:
            let request = try frame.request(as: DescribeConfigsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try describeConfigs(request, context)
        case .incrementalAlterConfigs:
            let request = try frame.request(as: IncrementalAlterConfigsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try incrementalAlterConfigs(request, context)
        case .alterConfigs:
            let request = try frame.request(as: AlterConfigsRequest.self)
            guard admit(&context, { $0.targets(of: request) }) else { return .close }
            return try alterConfigs(request, context)
        default:
            return try groupOutcome(of: frame, &context)
        }
    }

    /// Looks what goes wrong on purpose with a request.
    ///
    /// - Returns: False where the connection is to be closed before the request is handled.
    mutating func admit(_ context: inout RequestContext, _ targets: (BrokerMachine) -> [FaultTarget]) -> Bool {
        guard !faults.isEmpty else { return true }
        let targets = targets(self)
        context.plan = faults.plan(for: context, targets: targets)
        return !context.plan.closesBefore
    }
}
