internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// How partitions come to a member, and how they go.
extension ConsumerDriver {
    func gain(_ partitions: [TopicPartition]) {
        guard closing == nil else { return }
        for partition in partitions {
            nextAssignment += 1
            assignments.append(Assignment(partition: partition, number: nextAssignment, begunAt: driver.now))
        }
        if partitions.isEmpty {
            tell(settings.rebalance.assigned, partitions) {}
        } else {
            fetchOffsets()
        }
    }

    /// The partitions' offsets are known: the user is told, then they are read.
    ///
    /// - Parameter starts: The number of each assignment, its topic, and the offset that the group has; -1 for none.
    func found(_ starts: [(number: Int, topic: TopicState, offset: Int64, leaderEpoch: Int32)]) {
        let partitions = starts.compactMap { start in assignments.first { $0.number == start.number }?.partition }
        for start in starts {
            guard let index = assignments.firstIndex(where: { $0.number == start.number }) else { continue }
            assignments[index].topicId = start.topic.id
            offsets.gained(assignments[index].partition, assignment: start.number, committed: start.offset)
        }
        tell(settings.rebalance.assigned, partitions.sorted()) { [weak self] in self?.open(starts) }
    }

    private func open(_ starts: [(number: Int, topic: TopicState, offset: Int64, leaderEpoch: Int32)]) {
        for start in starts {
            // It may have gone meanwhile.
            guard let index = assignments.firstIndex(where: { $0.number == start.number && !$0.isClosing }) else {
                continue
            }
            let sought = assignments[index].soughtStart
            guard let position = sought ?? (start.offset >= 0 ? .offset(start.offset) : settings.start) else {
                let partition = assignments[index].partition
                reader.queue.fail(noOffset(of: partition))
                continue
            }
            let (place, generation) = reader.open(
                start.topic,
                assignments[index].partition.partition,
                start: position,
                leaderEpoch: sought == nil && start.offset >= 0 ? start.leaderEpoch : -1
            )
            assignments[index].place = place
            assignments[index].generation = generation
            ledger.open(place, generation: generation)
            applyPause(of: index)
        }
        reader.advance()
    }

    private func noOffset(of partition: TopicPartition) -> KafkaError {
        KafkaError(.noOffset, "the group \(group) has no offset of the partition, and no start is configured") {
            $0.topic = partition.topic
            $0.partition = partition.partition
            $0.hint = "Set the consumer's start, or seek in rebalance.assigned."
        }
    }

    /// The reader can't go on with a partition: an offset that is not there any more begins anew.
    func intercept(_ place: Int, _ failure: FetchFailure) -> Bool {
        guard let index = assignments.firstIndex(where: { $0.place == place }) else { return true }
        guard case .outOfRange = failure, let start = settings.start else { return false }
        restart(index, at: start)
        return true
    }

    /// Reads a partition from another position on.
    func seek(_ partition: TopicPartition, to start: StartPosition) -> KafkaError? {
        guard let index = assignments.firstIndex(where: { $0.partition == partition && !$0.isClosing }) else {
            return lostError(of: partition)
        }
        if assignments[index].place < 0 {
            assignments[index].soughtStart = start
        } else {
            restart(index, at: start)
        }
        offsets.rewound(partition)
        return nil
    }

    private func restart(_ index: Int, at start: StartPosition) {
        let place = assignments[index].place
        let generation = reader.seek(place, to: start)
        assignments[index].generation = generation
        assignments[index].isFull = false
        streams.current?.end(place)
        ledger.open(place, generation: generation)
        applyPause(of: index)
        reader.advance()
    }

    /// Reads no more of a partition, or reads it again.
    func pause(_ partitions: [TopicPartition], _ isPaused: Bool) -> KafkaError? {
        for partition in partitions {
            guard let index = assignments.firstIndex(where: { $0.partition == partition && !$0.isClosing }) else {
                return lostError(of: partition)
            }
            assignments[index].isPaused = isPaused
            applyPause(of: index)
        }
        reader.advance()
        return nil
    }

    /// The task of a partition has as much as it may, or wants more.
    func setFull(_ place: Int, generation: Int, _ isFull: Bool) {
        guard let index = assignments.firstIndex(where: { $0.place == place && $0.generation == generation }) else {
            return
        }
        assignments[index].isFull = isFull
        applyPause(of: index)
        reader.advance()
    }

    private func applyPause(of index: Int) {
        guard assignments[index].place >= 0 else { return }
        reader.machine.pause(assignments[index].place, assignments[index].isPaused || assignments[index].isFull)
    }

    func lostError(of partition: TopicPartition?) -> KafkaError {
        KafkaError(.partitionLost, "the partition is not the consumer's any more") {
            $0.topic = partition?.topic
            $0.partition = partition?.partition
            $0.hint = "Another member of the group \(group) goes on with it from the last offset that was committed."
        }
    }

    // MARK: Going

    /// Gives partitions up: what the task has of them is waited for, then the user is told, then offsets are committed.
    func revoke(_ number: Int?, _ partitions: [TopicPartition]) {
        close(partitions)
        // A part of the time is left for the commit.
        let limit = settings.maximumProcessingTime
        let time = limit - min(limit / 10, .seconds(5))
        let deadline = number == nil ? closeDeadline : driver.now + time
        revocation = Revocation(number: number, partitions: partitions, deadline: deadline)
        advanceRevocation(at: driver.now)
    }

    private func close(_ partitions: [TopicPartition]) {
        for index in assignments.indices where partitions.contains(assignments[index].partition) {
            assignments[index].isClosing = true
            guard assignments[index].place >= 0 else { continue }
            // First nothing more is handed out; all else comes after.
            ledger.close(assignments[index].place)
            streams.current?.end(assignments[index].place)
            reader.stop(assignments[index].place)
        }
        reader.advance()
    }

    private func places(of partitions: [TopicPartition]) -> [Int] {
        assignments.filter { partitions.contains($0.partition) && $0.place >= 0 }.map(\.place)
    }

    /// Goes on with what is being given up.
    func advanceRevocation(at now: BootInstant) {
        guard let revocation else { return }
        let isLate = now >= revocation.deadline
        switch revocation.step {
        case .task:
            let isInHand = ledger.isInHand(places(of: revocation.partitions)) && driver.defect != .revocationDoesNotWait
            guard isLate || !isInHand else { return }
            self.revocation?.step = .listener
            let number = revocation.number
            tell(settings.rebalance.revoked, revocation.partitions) { [weak self] in
                guard let self, self.revocation?.number == number, self.revocation?.step == .listener else { return }
                beginLastCommit()
            }
        case .listener: if isLate { beginLastCommit() }
        case .commit: if isLate || !offsets.isBusy(with: revocation.partitions) { finishRevocation() }
        }
    }

    private func beginLastCommit() {
        guard let partitions = revocation?.partitions else { return }
        revocation?.step = .commit
        commitProcessed(at: driver.now)
        commits { $0.advance(at: self.driver.now, into: &$1) }
        guard let revocation, revocation.step == .commit, !offsets.isBusy(with: partitions) else { return }
        finishRevocation()
    }

    private func finishRevocation() {
        guard let done = revocation else { return }
        revocation = nil
        remove(done.partitions)
        if let number = done.number {
            group { $0.revoked(number, at: self.driver.now, into: &$1) }
            driver.run { [weak self] in self?.advance() }
        }
    }

    /// The assignments are over, whichever way.
    private func remove(_ partitions: [TopicPartition]) {
        for place in places(of: partitions) { ledger.forget(place) }
        assignments.removeAll { partitions.contains($0.partition) }
        for partition in partitions { commits { $0.lost(partition, into: &$1) } }
    }

    /// Partitions are lost: others may have them already.
    func lose(_ partitions: [TopicPartition]) {
        close(partitions)
        // A revocation that waits is none any more.
        if revocation?.number != nil { revocation = nil }
        remove(partitions)
        tell(settings.rebalance.lost, partitions) {}
    }

    /// Calls the user, after the calls before.
    private func tell(
        _ call: RebalanceListener.Call?,
        _ partitions: [TopicPartition],
        _ completion: @escaping @Sendable () -> Void
    ) {
        guard let call, let consumer else { return completion() }
        listenerQueue.run(driver) {
            await call(consumer, partitions)
        } completion: {
            completion()
        }
    }

    /// The position of each partition, up to where it may be read, and what its fetching is at.
    func progress() -> [PartitionProgress] {
        assignments.filter { !$0.isClosing }.sorted { $0.partition < $1.partition }.map(progress)
    }

    private func progress(of assignment: Assignment) -> PartitionProgress {
        guard assignment.place >= 0 else {
            return PartitionProgress(
                partition: assignment.partition,
                position: -1,
                end: -1,
                activity: .waitingForPosition
            )
        }
        return PartitionProgress(
            partition: assignment.partition,
            position: reader.machine.position(of: assignment.place),
            end: reader.machine.highWatermark(of: assignment.place),
            activity: reader.machine.activity(of: assignment.place)
        )
    }

    /// Tells the user of partitions that neither move nor say why; once each time.
    func watch(at now: BootInstant) {
        nextWatch = now + settings.standstillLimit / 4
        var still: [PartitionProgress] = []
        for index in assignments.indices {
            let assignment = assignments[index]
            let isStill =
                assignment.place < 0
                ? now >= assignment.begunAt + settings.standstillLimit
                : reader.machine.standsStill(assignment.place, for: settings.standstillLimit, at: now)
            if isStill, !assignment.isStill, !assignment.isClosing { still.append(progress(of: assignment)) }
            assignments[index].isStill = isStill
        }
        guard !still.isEmpty, let call = settings.standstill, let consumer else { return }
        listenerQueue.run(driver) { [still] in
            await call(consumer, still)
        } completion: {
        }
    }
}
