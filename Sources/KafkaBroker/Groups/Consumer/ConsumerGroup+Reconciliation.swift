internal import KafkaWire

extension ConsumerGroup {
    /// Brings a member a step further to what it is to have: it gives up first, and gets what others have given up.
    mutating func reconcile(_ id: String, owned: PartitionSet?, at now: BootInstant) {
        guard let before = members[id], !before.isSettled(at: targetEpoch) else { return }
        var member = before
        switch member.state {
        case .stable, .unreleased: advance(&member, from: member.epoch, owned: owned)
        case .unrevoked:
            // It goes on when it no longer says that it has what it is to give up.
            guard !owns(member.revoking, owned) else { return }
            advance(&member, from: member.epoch + 1, owned: owned)
        }
        if member.state == .unrevoked, member.classic == nil {
            if before.state != .unrevoked || before.epoch != member.epoch {
                member.revocationDeadline = now + member.rebalanceTimeout
            }
        } else {
            member.revocationDeadline = nil
        }
        put(member)
    }

    /// Whether a member has some of these partitions; without a word from it, it has.
    private func owns(_ partitions: PartitionSet, _ owned: PartitionSet?) -> Bool {
        guard let owned else { return true }
        return !owned.isDisjoint(with: partitions)
    }

    private func advance(_ member: inout ConsumerMember, from epoch: Int32, owned: PartitionSet?) {
        let wanted = target[member.id] ?? PartitionSet()
        let kept = member.assigned.intersection(wanted)
        let revoking = member.assigned.subtracting(wanted)
        if !revoking.isEmpty, owns(revoking, owned) {
            member.state = .unrevoked
            member.move(to: epoch)
            member.hold(kept, revoking: revoking)
            return
        }
        let missing = wanted.subtracting(kept)
        let free = missing.filter(isFree)
        member.state = free.count < missing.count ? .unreleased : .stable
        member.move(to: targetEpoch)
        member.hold(kept.union(free), revoking: PartitionSet())
    }
}
