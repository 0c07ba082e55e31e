package import KafkaMessages
package import KafkaWire

/// Truncation is noticed beside brokers before 2.7 too, which are asked where the epoch of what was read last ends
/// (KIP-320); newer ones say it in the answer to a fetch.
extension FetchMachine {
    /// Whether a partition has a new leader that must be asked whether it has what was read, before it is read on.
    func mustBeValidated(_ partition: FetchPartition) -> Bool {
        partition.isUnchecked && oldNodes.contains(partition.leader)
    }

    /// Asks for what must be asked for.
    mutating func validate(at now: BootInstant, into actions: inout [FetchAction]) {
        guard !oldNodes.isEmpty else { return }
        var nodes: [(node: Int32, checks: [FetchAction.Check])] = []
        for index in partitions.indices {
            let partition = partitions[index]
            guard mustBeValidated(partition), partition.phase == .reading, partition.request < 0, !partition.isPaused,
                now >= partition.notBefore
            else { continue }
            let check = FetchAction.Check(
                partition: index,
                leaderEpoch: partition.leaderEpoch,
                lastFetchedEpoch: partition.lastEpoch
            )
            if let place = nodes.firstIndex(where: { $0.node == partition.leader }) {
                nodes[place].checks.append(check)
            } else {
                nodes.append((partition.leader, [check]))
            }
        }
        for (node, checks) in nodes {
            let request = begin(node, checks.map { ($0.partition, Int64($0.leaderEpoch)) }, isFetch: false)
            actions.append(.validate(request: request, node: node, checks: checks))
        }
    }

    /// Remembers what a broker can.
    mutating func note(_ node: Int32, detectsDivergence: Bool) {
        if detectsDivergence {
            if !oldNodes.isEmpty { oldNodes.removeAll { $0 == node } }
        } else if !oldNodes.contains(node) {
            oldNodes.append(node)
        }
    }

    /// Whether what came may be taken: not what an old broker gave before it was asked whether it has what was read.
    mutating func isTrusted(_ result: FetchResult, detectsDivergence: Bool) -> Bool {
        guard partitions[result.partition].isUnchecked, result.error.isNone || result.error == .offsetOutOfRange else {
            return true
        }
        if detectsDivergence {
            partitions[result.partition].isUnchecked = false
            return true
        }
        // The leader is asked; a follower knows no better.
        partitions[result.partition].replica = -1
        return false
    }

    /// A broker said where epochs end.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - results: The partition, the error and the end of the epoch (-1: it knows none) of each.
    ///   - now: The time.
    ///   - chance: A random number.
    ///   - actions: What to do.
    package mutating func validated(
        _ request: Int,
        results: [(partition: Int, error: ErrorCode, end: Int64)],
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [FetchAction]
    ) {
        guard let asked = finish(request) else { return }
        for entry in asked.generations where partitions[entry.partition].generation == entry.generation {
            let partition = entry.partition
            guard let result = results.first(where: { $0.partition == partition }) else {
                retry(partition, at: now, chance: chance, into: &actions)
                continue
            }
            let position = partitions[partition].position
            switch result.error {
            case .none where result.end < position && defect != .truncationIsIgnored:
                fail(partition, .truncated(offset: position, end: result.end), into: &actions)
            case .none:
                partitions[partition].backoff.succeeded()
                // Yet another leader may have come meanwhile.
                if partitions[partition].leaderEpoch == entry.offset { partitions[partition].isUnchecked = false }
            case let error where error.isRetriable || error == .fencedLeaderEpoch || error == .unknownLeaderEpoch:
                retry(partition, error, at: now, chance: chance, into: &actions)
            case let error:
                fail(partition, .refused(error, offset: position), into: &actions)
            }
        }
    }

    /// A broker can't say where epochs end: its partitions are read on without it.
    package mutating func cannotValidate(_ request: Int) {
        guard let asked = finish(request) else { return }
        for entry in asked.generations { partitions[entry.partition].isUnchecked = false }
    }
}
