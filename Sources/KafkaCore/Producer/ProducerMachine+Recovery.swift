internal import KafkaMessages

/// What becomes of a partition's batches when the broker lost the producer's state.
extension ProducerMachine {
    /// Does what a defect does to a batch that is to be sent again.
    mutating func spoilRetry(of index: Int, of partition: Int) {
        switch defect {
        case .retryTakesNewSequence: partitions[partition].batches[index].sequence = -1
        case .retryGoesLast:
            var batch = partitions[partition].batches.remove(at: index)
            batch.sequence = -1
            partitions[partition].batches.append(batch)
        case .retryIsDropped: partitions[partition].batches.remove(at: index)
        default: break
        }
    }

    /// Raises the epoch where the broker lost the producer's state: nothing is in flight then.
    mutating func beginAnew(_ partition: Int, into actions: inout [ProducerAction]) {
        guard partitions[partition].needsNewEpoch else { return }
        partitions[partition].needsNewEpoch = false
        // Behind a batch of which nothing is known the broker's answer holds for the moment only: bytes of an attempt
        // that was given up may still be on their way, that batch's and those behind it. And a broker that has lost
        // what it knew of the producer may have taken a later batch as the first one.
        let last = partitions[partition].batches.lastIndex(where: \.mayBeWritten) ?? -1
        let hasGap = partitions[partition].hasUnknownGap && defect != .unknownGapIsForgotten
        let isOvertaken = partitions[partition].batches.first?.isOvertaken == true
        if last > 0 || hasGap || isOvertaken { fail(upTo: last + 1, of: partition, into: &actions) }
        partitions[partition].hasUnknownGap = false
        if defect == .epochStays {
            // The epoch stays.
        } else if partitions[partition].producerEpoch == .max {
            // Epochs are used up: the whole producer gets a new id, and this partition takes it.
            producerId = -1
            partitions[partition].producerId = -1
        } else {
            partitions[partition].producerEpoch += 1
        }
        partitions[partition].nextSequence = 0
        partitions[partition].isUnknown = settings.sendsFirstAlone
        for index in partitions[partition].batches.indices { partitions[partition].batches[index].sequence = -1 }
    }

    /// A batch was accepted that others stand before.
    ///
    /// A broker that knows the producer takes no batch before the one in front of it: what may be written is written,
    /// and its next attempt says so. What is certainly not written tells that the broker does not know the producer,
    /// since the topic was made anew, and would come behind now.
    ///
    /// - Parameters:
    ///   - index: The place of the accepted batch.
    ///   - partition: The partition.
    ///   - actions: What to do.
    /// - Returns: The place that the accepted batch has then.
    mutating func overtake(upTo index: Int, of partition: Int, into actions: inout [ProducerAction]) -> Int {
        let before = partitions[partition].batches[..<index]
        guard settings.isIdempotent, index > 0, !before.contains(where: \.isInFlight) else { return index }
        if before.contains(where: { !$0.mayBeWritten }) {
            fail(upTo: index, of: partition, into: &actions)
            return 0
        }
        for place in 0..<index { partitions[partition].batches[place].isOvertaken = true }
        return index
    }

    /// Fails the first batches of a partition, which may stand in its log, or what may stand there is behind them.
    mutating func fail(upTo end: Int, of partition: Int, into actions: inout [ProducerAction]) {
        for batch in partitions[partition].batches.prefix(end) {
            let outcome: WriteOutcome = batch.mayBeWritten ? .unknown : .notWritten
            let failure = ProducerFailure.refused(.outOfOrderSequenceNumber, outcome, message: nil)
            actions.append(.fail(batch: batch.id, failure, attempts: batch.attempts))
        }
        partitions[partition].batches.removeFirst(end)
        pendingCount -= end
    }
}
