internal import KafkaMessages

/// An answer of a coordinator, which may say that the broker is none.
protocol CoordinatorResponse: ResponseMessage {
    /// All codes of the answer in which a coordinator says so.
    var coordinatorCodes: [ErrorCode] { get }
}

extension CoordinatorResponse {
    /// Whether the broker is not the coordinator, or can't be it yet, so that it did nothing.
    var isRefusal: Bool {
        coordinatorCodes.contains {
            $0 == .notCoordinator || $0 == .coordinatorNotAvailable || $0 == .coordinatorLoadInProgress
        }
    }
}

extension JoinGroupResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension SyncGroupResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension HeartbeatResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension LeaveGroupResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension ConsumerGroupHeartbeatResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension ShareGroupHeartbeatResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}

extension DescribeGroupsResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { groups.map(\.errorCode) }
}

extension ConsumerGroupDescribeResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { groups.map(\.errorCode) }
}

extension ShareGroupDescribeResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { groups.map(\.errorCode) }
}

extension DeleteGroupsResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { results.map(\.errorCode) }
}

extension OffsetCommitResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { topics.flatMap(\.partitions).map(\.errorCode) }
}

extension OffsetFetchResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] {
        // Version 0 and 1 have the code at each partition only.
        [errorCode] + groups.map(\.errorCode) + topics.flatMap(\.partitions).map(\.errorCode)
    }
}

extension OffsetFetchResponse {
    /// Whether transactions that commit offsets of the group have not ended yet.
    var hasUnstableOffsets: Bool {
        let old = topics.flatMap(\.partitions).map(\.errorCode)
        let new = groups.flatMap(\.topics).flatMap(\.partitions).map(\.errorCode)
        return (old + new).contains(.unstableOffsetCommit)
    }
}

extension OffsetDeleteResponse: CoordinatorResponse {
    var coordinatorCodes: [ErrorCode] { [errorCode] }
}
