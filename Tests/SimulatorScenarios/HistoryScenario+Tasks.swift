internal import Kafka
internal import KafkaBrokerServer
internal import KafkaBuffers
internal import KafkaCore
internal import KafkaRecords
internal import KafkaSimulator
internal import KafkaTesting

/// What goes on at the same time.
extension HistoryScenario {
    // MARK: Producing

    /// Sends records, some of which are waited for, and flushes now and then.
    func produce(_ topic: Topic, _ client: KafkaClient, _ task: Int, _ count: Int, _ random: SeededRandom) async {
        var random = random
        for number in 0..<count {
            let partition = Int32(random.number(below: Self.partitions))
            let record = ProducedRecord(task: task, number: number, partition: partition)
            if random.number(below: 3) == 0 { _ = await send(record, topic) } else { await append(record, topic) }
            if random.number(below: 20) == 0 { await flush(client) }
            if random.number(below: 2) == 0 { await simulation.sleep(for: random.duration(below: .milliseconds(300))) }
        }
    }

    /// Sends a record and waits; tells whether it was acknowledged.
    func send(_ record: ProducedRecord, _ topic: Topic) async -> Bool {
        let index = history.produced.count
        history.produced.append(record)
        do throws(KafkaError) {
            let delivery = try await topic.send(record.value, partition: record.partition)
            history.produced[index].outcome = .acknowledged(delivery.offset)
            return true
        } catch {
            history.produced[index].outcome = .failed(error.outcome, "\(error)")
            return false
        }
    }

    private func append(_ record: ProducedRecord, _ topic: Topic) async {
        let index = history.produced.count
        history.produced.append(record)
        do throws(KafkaError) {
            tickets.append((index, try await topic.append(record.value, partition: record.partition)))
        } catch {
            history.produced[index].outcome = .failed(error.outcome, "\(error)")
        }
    }

    /// Flushes, and sees that what was appended before has come to an end then.
    func flush(_ client: KafkaClient) async {
        let before = tickets
        // It throws where records failed; which ones did is what their tickets say.
        _ = try? await client.flush()
        for (index, ticket) in before {
            let outcome = outcome(of: ticket)
            let told = history.produced[index].outcome
            if outcome == nil || told != nil && told != outcome {
                let value = history.produced[index].value
                history.failures.append("after a flush record \(value) has the outcome \(outcome, default: "none")")
            }
            history.produced[index].outcome = outcome
        }
    }

    private func outcome(of ticket: Ticket) -> ProducedRecord.Outcome? {
        do throws(KafkaError) {
            return try ticket.deliveryIfKnown().map { .acknowledged($0.offset) }
        } catch {
            return .failed(error.outcome, "\(error)")
        }
    }

    // MARK: Reading

    /// Reads all partitions from the first record on, and now and then one of them from elsewhere.
    func read(_ client: KafkaClient) async {
        var random = SeededRandom(seed: simulation.seed &* 0x2545_f491_4f6c_dd1d)
        do {
            try await client.withReader(of: "t", from: .earliest) { reader in
                for partition in 0..<Int32(Self.partitions) { begin(partition, at: 0) }
                var iterator = reader.makeAsyncIterator()
                while !isOver {
                    do throws(KafkaError) {
                        guard let batch = try await iterator.next(within: .seconds(1)) else {
                            await simulation.sleep(for: .milliseconds(10))
                            continue
                        }
                        take(batch)
                    } catch {
                        try await goOn(reader, after: error)
                    }
                    if isProducing, random.number(below: 8) == 0 { await seek(reader, &random) }
                }
            }
        } catch {
            history.failures.append("reading failed: \(error)")
        }
        hasReaderEnded = true
    }

    private func begin(_ partition: Int32, at offset: Int64) {
        history.passages.append(ReadPassage(partition: partition, from: offset))
    }

    private func passage(of partition: Int32) -> Int? {
        history.passages.lastIndex { $0.partition == partition }
    }

    private func take(_ batch: FetchedBatch) {
        guard let index = passage(of: batch.partition.partition) else { return }
        history.passages[index].records += records(of: batch)
        // Some may be there more than once where logs were cut.
        guard history.passages[index].records.count > 2 * history.produced.count + 10 else { return }
        history.failures.append("partition \(batch.partition.partition) is read again and again")
        isOver = true
    }

    /// The records of a batch.
    func records(of batch: FetchedBatch) -> [ReadRecord] {
        batch.map { ReadRecord(offset: $0.offset, value: $0.valueBytes?.string ?? "null") }
    }

    /// Begins anew where records that were read are gone, and only there.
    private func goOn(_ reader: Reader, after error: KafkaError) async throws(KafkaError) {
        guard error.code == .offsetOutOfRange, let partition = error.partition, let index = passage(of: partition),
            history.isTruncated[Int(partition)]
        else { throw error }
        history.passages[index].isToldLost = true
        await reader.seek(TopicPartition("t", partition), to: .earliest)
        begin(partition, at: 0)
    }

    private func seek(_ reader: Reader, _ random: inout SeededRandom) async {
        let partition = Int32(random.number(below: Self.partitions))
        guard let index = passage(of: partition) else { return }
        let isEarliest = random.number(below: 4) == 0
        let offset = isEarliest ? 0 : Int64(random.number(below: Int(history.passages[index].next) + 1))
        await reader.seek(TopicPartition("t", partition), to: isEarliest ? .earliest : .offset(offset))
        begin(partition, at: offset)
    }

    // MARK: Disturbing

    /// Has go wrong what can, and in the end has all go well again.
    func disturb(_ broker: EmbeddedBroker) async {
        while isProducing {
            await simulation.sleep(for: chance.duration(below: .seconds(2)))
            let node = Int32(1 + chance.number(below: 3))
            let partition = chance.number(below: Self.partitions)
            switch chance.number(below: isUnclean ? 10 : 8) {
            case 0, 1: await broker.kill(node)
            case 2, 3: await broker.restart(node)
            case 4: await broker.freeze(node, for: chance.duration(below: .seconds(4)))
            case 5: await broker.moveLeader(of: "t", partition: Int32(partition), to: node)
            case 6: simulation.jumpWallClock(milliseconds: Int64(chance.number(below: 20_000_000)) - 10_000_000)
            case 7: simulation.suspend(for: chance.duration(below: .seconds(3)))
            default:
                history.isTruncated[partition] = true
                let end = Int64(chance.number(below: 30))
                await broker.truncate("t", partition: Int32(partition), to: end)
            }
        }
        for node: Int32 in 1...3 { await broker.restart(node) }
        simulation.faults = NetworkFaults()
        simulation.lockMisses = 0
    }
}
