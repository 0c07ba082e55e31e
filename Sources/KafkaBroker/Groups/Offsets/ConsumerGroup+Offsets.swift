internal import KafkaMessages
internal import KafkaWire

extension ConsumerGroup {
    /// Why no offset is taken from somebody, or nil.
    func commitFailure(member id: String, epoch: Int32, version: Int16) -> ErrorCode? {
        // Without an epoch it is an administrator, or a consumer that assigns to itself.
        if epoch < 0, order.isEmpty { return nil }
        guard let member = members[id] else { return .unknownMemberId }
        if member.classic != nil { return epoch == member.epoch ? nil : .illegalGeneration }
        guard version >= 9 else { return .unsupportedVersion }
        return epoch > member.epoch ? .staleMemberEpoch : nil
    }

    /// Whether a member had not got a partition yet in the epoch that it names, or has it no longer (KIP-1251).
    func isStale(member id: String, epoch: Int32, _ partition: GroupPartition) -> Bool {
        guard let member = members[id], epoch < member.epoch else { return false }
        return member.since[partition].map { $0 > epoch } ?? true
    }

    /// Why somebody is not told any offset, or nil.
    func fetchFailure(member id: String?, epoch: Int32) -> ErrorCode? {
        if id == nil, epoch < 0 { return nil }
        guard let member = id.flatMap({ members[$0] }) else { return .unknownMemberId }
        return epoch == member.epoch ? nil : .staleMemberEpoch
    }
}
