internal import Kafka
internal import KafkaBrokerServer
internal import KafkaCore
internal import KafkaRecords
internal import KafkaSimulator
internal import KafkaTesting

/// What goes on at the same time.
extension GroupScenario {
    // MARK: Producing

    /// Sends records as long as things go wrong; those that are acknowledged must be processed.
    func produce(_ client: KafkaClient) async {
        var random = SeededRandom(seed: simulation.seed &* 0x2545_f491_4f6c_dd1d)
        guard let topic = try? await client.topic(Self.topic) else { return history.note("there is no topic") }
        while isDisturbed {
            let partition = random.number(below: Self.partitions)
            if let delivery = try? await topic.send("x", partition: Int32(partition)) {
                ends[partition] = max(ends[partition], delivery.offset + 1)
            }
            await simulation.sleep(for: random.duration(below: .milliseconds(200)))
        }
    }

    // MARK: Members

    /// Runs one member after the other: each leaves or dies after a while.
    func slot(_ bootstrap: String) async {
        while !isOver {
            let member = nextMember
            nextMember += 1
            await run(member, bootstrap)
            await simulation.sleep(for: chance.duration(below: .seconds(3)))
        }
    }

    private func run(_ member: Int, _ bootstrap: String) async {
        var configuration = configuration(bootstrap)
        configuration.consumer.rebalance = RebalanceListener { _, partitions in
            self.history.assigned(partitions, to: member)
        } revoked: { _, partitions in
            self.history.revoked(partitions, from: member, mayWork: self.slow.contains(member))
        } lost: { _, partitions in
            self.history.lost(partitions, by: member)
        }
        let client: KafkaClient
        do {
            client = try KafkaClient(configuration, runtime: simulation, defect: defect)
        } catch {
            return history.note("no client can be made: \(error)")
        }
        let life = isDisturbed ? chance.duration(below: .seconds(60)) : .seconds(10_000)
        let dies = chance.number(below: 3) == 0
        do {
            try await client.withConsumer(group: "g", topics: [Self.topic]) { consumer in
                try await consume(consumer, member, until: simulation.now + life)
                // Whoever dies says nothing any more.
                if dies, isDisturbed { client.kill() }
            }
        } catch {
            let isExpected = (error as? KafkaError)?.code == .closed
            if !isExpected { history.note("member \(member) failed: \(error)") }
        }
        await client.close(within: .seconds(1))
    }

    private func consume(_ consumer: Consumer, _ member: Int, until end: BootInstant) async throws {
        var random = SeededRandom(seed: simulation.seed &+ UInt64(member) &* 0x9e37_79b9_7f4a_7c15)
        var iterator = consumer.makeAsyncIterator()
        var given: (partition: TopicPartition, offsets: [Int64])?
        func giveBack() {
            if let batch = given { history.returned(batch.partition, processed: batch.offsets, by: member) }
            given = nil
        }
        while simulation.now < end, !isOver {
            // The batch before counts as processed from the moment in which the next one is asked for.
            giveBack()
            guard let batch = try await iterator.next(within: .milliseconds(500)) else { continue }
            let offsets = batch.map(\.offset)
            history.handed(batch.partition, offsets, to: member)
            given = (batch.partition, offsets)
            // Some are slower than the group has patience for.
            let isSlow = isDisturbed && random.number(below: 60) == 0
            if isSlow { slow.append(member) }
            await simulation.sleep(for: random.duration(below: isSlow ? .seconds(40) : .milliseconds(400)))
            slow.removeAll { $0 == member }
            if random.number(below: 6) == 0, let last = try await commit(batch, member, &random) {
                given?.offsets.removeAll { $0 <= last }
            }
        }
        giveBack()
    }

    /// Commits a batch or a part of it, which then counts as processed.
    private func commit(
        _ batch: FetchedBatch,
        _ member: Int,
        _ random: inout SeededRandom
    ) async throws -> Int64? {
        let records = Array(batch)
        let record = records[random.number(below: records.count)]
        history.processed(batch.partition, records.prefix { $0.offset <= record.offset }.map(\.offset))
        do throws(KafkaError) {
            try await batch.commit(through: record)
            history.committed(batch.partition, record.offset + 1)
            // What was committed is not taken back.
            if random.number(below: 3) == 0, let first = records.first { try await batch.commit(through: first) }
            return record.offset
        } catch {
            switch error.code {
            case .partitionLost, .timedOut, .closed: break
            default: history.note("member \(member) can't commit: \(error)")
            }
            return record.offset
        }
    }

    // MARK: Disturbing

    /// Has go wrong what can, and in the end has all go well again.
    func disturb(_ broker: EmbeddedBroker) async {
        simulation.faults = faults()
        let end = simulation.now + .seconds(60 + chance.number(below: 60))
        while simulation.now < end {
            await simulation.sleep(for: chance.duration(below: .seconds(6)))
            let node = Int32(1 + chance.number(below: 3))
            switch chance.number(below: 10) {
            case 0: await broker.kill(node)
            case 1, 2: await broker.restart(node)
            case 3: await broker.freeze(node, for: chance.duration(below: .seconds(10)))
            case 4: await broker.moveCoordinator(of: "g", to: node)
            case 5: simulation.suspend(for: chance.duration(below: .seconds(9)))
            case 6: simulation.jumpWallClock(milliseconds: Int64(chance.number(below: 20_000_000)) - 10_000_000)
            default: break
            }
        }
        for node: Int32 in 1...3 { await broker.restart(node) }
        simulation.faults = NetworkFaults()
        isDisturbed = false
    }

    private func faults() -> NetworkFaults {
        var faults = NetworkFaults()
        faults.jitter = .microseconds(100 + chance.number(below: 20_000))
        faults.cutting = chance.number(below: 100_000)
        func sometimes(_ limit: Int) -> Int { chance.number(below: 3) == 0 ? 0 : chance.number(below: limit) }
        faults.slowness = sometimes(20_000)
        faults.slowDelay = .milliseconds(chance.number(below: 8_000))
        faults.loss = sometimes(20_000)
        faults.vanishing = sometimes(10_000)
        faults.refusal = sometimes(100_000)
        return faults
    }
}
