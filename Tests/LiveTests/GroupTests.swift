import Foundation
import Kafka
import KafkaTesting
import Synchronization
import TestSupport
import Testing

extension Live {
    /// Members of groups that come, go, die and are slow, alone and beside members of other clients.
    @Suite(.timeLimit(.minutes(5))) struct GroupTests {
        static let versions =
            ProcessInfo.processInfo.environment["PUREKAFKA_VERSIONS"]?.split(separator: ",").map(String.init)
            ?? ["2.8.2", "3.9.2", "4.4.0"]

        private func withBroker(
            _ version: String,
            _ body: (LiveBroker, KafkaClient) async throws -> Void
        ) async throws {
            let broker = try LiveBroker(version: version, settings: GroupMode.settings)
            defer { broker.stop() }
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                try await body(broker, kafka)
            }
        }

        private func pause(_ milliseconds: Int) async throws { try await Task.sleep(for: .milliseconds(milliseconds)) }

        /// No record is lost, and none is processed twice: nobody dies.
        @Test(arguments: GroupTests.versions) func membersComeAndGo(version: String) async throws {
            try await withBroker(version) { broker, kafka in
                for mode in GroupMode.all(of: version) {
                    let history = try await GroupRun.run("rolling", mode, broker, kafka) { run in
                        for number in 0..<10 {
                            run.join(number % 3 == 2 ? .partitions : .loop)
                            try await pause(80)
                        }
                        await run.waitForPartitions(of: Array(0..<10))
                        for number in 0..<6 {
                            async let leaving: Void = run.leaveFirst()
                            run.join(number % 3 == 0 ? .partitions : .loop)
                            await leaving
                            try await pause(100)
                        }
                        await run.waitForPartitions(of: Array(10..<16))
                    }
                    #expect(history.duplicateCount == 0 && history.lossCount == 0, "\(version) \(mode)")
                }
            }
        }

        /// Members die, are slow, and are beside those of other clients, in groups side by side.
        @Test(arguments: GroupTests.versions) func membersDieAndAreSlow(version: String) async throws {
            try await withBroker(version) { broker, kafka in
                let modes = GroupMode.all(of: version)
                for mode in [GroupMode.range, .cooperative, .uniform] where modes.contains(mode) {
                    async let killed: Void = die(mode, broker, kafka)
                    async let patient: Void = beSlow(mode, broker, kafka)
                    async let expelled: Void = beTooSlow(mode, broker, kafka)
                    _ = try await (killed, patient, expelled)
                }
            }
        }

        /// What a member that is killed has committed is not processed again, and what it has not is.
        private func die(_ mode: GroupMode, _ broker: LiveBroker, _ kafka: KafkaClient) async throws {
            try await GroupRun.run("killed", mode, broker, kafka) { run in
                for style in [GroupMember.Style.loop, .partitions, .loop] { run.join(style) }
                var processes = try (0..<3).map { _ in try run.join(.own) }
                await run.waitForPartitions(of: [0, 1, 2] + processes.map(\.number))
                for _ in 0..<3 {
                    await processes.removeFirst().kill()
                    processes.append(try run.join(.own))
                    try await pause(700)
                }
                await run.waitForPartitions(of: processes.map(\.number))
                await processes.removeFirst().kill()
            }
        }

        /// A task that is away for longer than a session keeps its partitions: heartbeats do not wait for it.
        private func beSlow(_ mode: GroupMode, _ broker: LiveBroker, _ kafka: KafkaClient) async throws {
            let history = try await GroupRun.run("slow", mode, broker, kafka) { run in
                run.join()
                await run.waitForPartitions(of: [0])
                let (committed, member) = try await withSlowMember(run, broker, .seconds(5)) { $0 }
                #expect(committed == nil, "\(broker.version) \(mode)")
                #expect(member.lost == [] && member.again > member.first, "\(broker.version) \(mode)")
            }
            #expect(history.lossCount == 0 && history.duplicateCount == 0, "\(broker.version) \(mode)")
        }

        /// A task that is away for longer than it may loses its partitions, and is told so; then it is a member again.
        private func beTooSlow(_ mode: GroupMode, _ broker: LiveBroker, _ kafka: KafkaClient) async throws {
            let history = try await GroupRun.run("expelled", mode, broker, kafka) { run in
                run.join()
                await run.waitForPartitions(of: [0])
                let (committed, member) = try await withSlowMember(run, broker, .seconds(4)) {
                    var settings = $0
                    settings.maximumProcessingTime = .milliseconds(1_500)
                    run.log.isAway(1)
                    return settings
                }
                #expect(
                    committed?.code == .partitionLost,
                    "\(broker.version) \(mode): \(String(describing: committed))"
                )
                #expect(member.lost.contains(member.partition), "\(broker.version) \(mode): \(member)")
            }
            #expect(history.lossCount > 0, "\(broker.version) \(mode)")
        }

        /// What became of a member that was away with a batch.
        private struct Slow: Sendable {
            var partition = TopicPartition("", 0)
            /// The first offset of the batch that it was away with, and that of the next batch.
            var first: Int64 = -1
            var again: Int64 = -1
            var lost: [TopicPartition] = []
        }

        /// Has a member be away with its first batch, commit it, and read on for as long as it takes to get another
        /// one of the same partition, or of any where that is lost.
        private func withSlowMember(
            _ run: GroupRun,
            _ broker: LiveBroker,
            _ time: Duration,
            _ change: (KafkaClient.Configuration.Consumer) -> KafkaClient.Configuration.Consumer
        ) async throws -> (committed: KafkaError?, member: Slow) {
            let log = run.log
            let number = log.add("slow")
            let slow = Mutex(Slow())
            var configuration = KafkaClient.Configuration(broker.bootstrap)
            configuration.consumer = change(run.mode.consumer)
            configuration.consumer.rebalance = RebalanceListener { _, partitions in
                log.note(.assigned(partitions), of: number)
            } revoked: { _, partitions in
                log.note(.revoked(partitions), of: number)
            } lost: { _, partitions in
                slow.withLock { $0.lost += partitions }
                log.note(.lost(partitions), of: number)
            }
            return try await KafkaClient.withClient(configuration) { kafka in
                try await kafka.withConsumer(group: run.name, topics: [run.name]) { consumer in
                    var failure: KafkaError?
                    var isFirst = true
                    for try await batch in consumer {
                        let offsets = batch.map(\.offset)
                        log.note(.handed(batch.partition, offsets), of: number)
                        if isFirst {
                            slow.withLock { slow in
                                slow.partition = batch.partition
                                slow.first = offsets.first ?? -1
                            }
                            try await Task.sleep(for: time)
                            log.note(.processed(batch.partition, offsets), of: number)
                            do throws(KafkaError) {
                                try await batch.commit()
                                log.note(.committed(batch.partition, batch.nextOffset), of: number)
                            } catch {
                                failure = error
                            }
                            log.note(.returned(batch.partition, []), of: number)
                            isFirst = false
                            continue
                        }
                        log.note(.returned(batch.partition, offsets), of: number)
                        let isDone = slow.withLock { slow in
                            slow.again = offsets.first ?? -1
                            return batch.partition == slow.partition || !slow.lost.isEmpty
                        }
                        if isDone { break }
                    }
                    return (failure, slow.withLock { $0 })
                }
            }
        }

        /// Members of three clients share the partitions out, whichever of them leads the group.
        @Test(
            arguments: [
                ("2.8.2", GroupMode.range), ("2.8.2", .cooperative), ("3.9.2", .roundrobin), ("4.4.0", .sticky),
                ("4.4.0", .cooperative), ("4.4.0", .uniform),
            ].filter { GroupTests.versions.contains($0.0) }
        )
        func membersOfOtherClientsTakePart(version: String, mode: GroupMode) async throws {
            try await withBroker(version) { broker, kafka in
                try await GroupRun.run("mixed", mode, broker, kafka) { run in
                    let java = try run.join(.java)
                    let franz = try run.join(.franz)
                    run.join()
                    run.join(.partitions)
                    await run.waitForPartitions(of: [0, 1, 2, 3])
                    // Another one leads the group then.
                    await java.leave()
                    run.join()
                    await run.waitForPartitions(of: [4])
                    let second = try run.join(.java)
                    await run.leaveFirst()
                    await run.waitForPartitions(of: [second.number])
                    await franz.leave()
                }
            }
        }
    }
}
