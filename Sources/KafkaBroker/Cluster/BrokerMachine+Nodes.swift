package import KafkaWire

extension BrokerMachine {
    /// Sets the address that clients are told for a node.
    ///
    /// - Parameters:
    ///   - host: The host.
    ///   - port: The port.
    ///   - id: The node.
    package mutating func advertise(host: String, port: Int32, node id: Int32) {
        for index in nodes.indices where nodes[index].id == id {
            nodes[index].host = host
            nodes[index].port = port
        }
    }

    /// The leader of a partition and its epoch, or nil where there is no such partition; -1 stands for no leader.
    package func leader(of topic: String, partition: Int32) -> (node: Int32, epoch: Int32)? {
        guard let slot = topics.slot(named: topic), let found = topics[slot].partition(partition) else { return nil }
        return (found.leader, found.leaderEpoch)
    }

    /// Makes another replica the leader of a partition.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    ///   - node: The new leader: a replica that is up, or one that becomes a replica in place of the old leader.
    ///   - now: The time.
    ///   - actions: What to do is appended here.
    /// - Returns: False where there is no such partition or the node is not up.
    @discardableResult
    package mutating func moveLeader(
        of topic: String,
        partition: Int32,
        to node: Int32,
        at now: BootInstant,
        into actions: inout [BrokerAction]
    ) -> Bool {
        guard let slot = topics.slot(named: topic), topics[slot].partition(partition) != nil, isAlive(node) else {
            return false
        }
        self.now = now
        run(into: &actions) { machine in
            let index = Int(partition)
            machine.topics.update(slot, index) { partition in
                if !partition.replicas.contains(node) {
                    let old = partition.replicas.firstIndex(of: partition.leader) ?? 0
                    partition.replicas[old] = node
                    partition.inSync = partition.replicas.filter { $0 == node || partition.inSync.contains($0) }
                }
                partition.elect(node)
            }
            machine.wake(slot, index)
        }
        return true
    }

    /// Stops a node: its connections close, and other replicas lead its partitions where that is configured.
    ///
    /// - Parameters:
    ///   - id: The node.
    ///   - now: The time.
    ///   - actions: What to do is appended here.
    package mutating func kill(_ id: Int32, at now: BootInstant, into actions: inout [BrokerAction]) {
        guard let index = nodes.firstIndex(where: { $0.id == id && $0.isAlive }) else { return }
        self.now = now
        run(into: &actions) { machine in
            machine.changeCoordinators { machine in
                machine.nodes[index].isAlive = false
                machine.nodes[index].frozenUntil = nil
                machine.outbox.append(.stopListening(node: id))
                // Who waits for a group here is told nothing any more.
                for connection in machine.connections.keys.sorted() where machine.connections[connection]?.node == id {
                    machine.close(connection)
                }
            }
            machine.sessions.removeAll(of: id)
            for slot in machine.topics.order {
                for partition in machine.topics[slot].partitions.indices { machine.lose(id, slot, partition) }
            }
        }
    }

    /// Starts a killed node again; partitions without a leader that have a replica there get one.
    ///
    /// - Parameters:
    ///   - id: The node.
    ///   - now: The time.
    ///   - actions: What to do is appended here.
    package mutating func restart(_ id: Int32, at now: BootInstant, into actions: inout [BrokerAction]) {
        guard let index = nodes.firstIndex(where: { $0.id == id && !$0.isAlive }) else { return }
        self.now = now
        run(into: &actions) { machine in
            machine.changeCoordinators { $0.nodes[index].isAlive = true }
            machine.outbox.append(.startListening(node: id))
            for slot in machine.topics.order {
                for partition in machine.topics[slot].partitions.indices {
                    guard machine.topics[slot].partitions[partition].replicas.contains(id) else { continue }
                    machine.topics.update(slot, partition) { partition in
                        // A replica that was out of sync must not lead; it is in sync again as soon as somebody leads.
                        if partition.leader < 0, partition.inSync.contains(id) { partition.elect(id) }
                        if partition.leader >= 0 { partition.addInSync(id) }
                    }
                    machine.wake(slot, partition)
                }
            }
        }
    }

    /// Lets a node handle nothing for a while, as in a long pause of its process: connections stay open.
    ///
    /// - Parameters:
    ///   - id: The node.
    ///   - duration: For how long.
    ///   - now: The time.
    package mutating func freeze(_ id: Int32, for duration: Duration, at now: BootInstant) {
        guard let index = nodes.firstIndex(where: { $0.id == id && $0.isAlive }) else { return }
        nodes[index].frozenUntil = now + duration
    }

    /// Cuts the end of a partition's log, as an unclean election loses it; the leader epoch grows.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    ///   - offset: The first offset that is lost.
    ///   - now: The time.
    ///   - actions: What to do is appended here.
    /// - Returns: False where there is no such partition.
    @discardableResult
    package mutating func truncate(
        _ topic: String,
        partition: Int32,
        to offset: Int64,
        at now: BootInstant,
        into actions: inout [BrokerAction]
    ) -> Bool {
        guard let slot = topics.slot(named: topic), topics[slot].partition(partition) != nil else { return false }
        self.now = now
        run(into: &actions) { machine in
            machine.topics.update(slot, Int(partition)) { partition in
                partition.truncate(to: offset)
                partition.elect(partition.leader)
            }
            machine.wake(slot, Int(partition))
        }
        return true
    }

    /// Handles again what waits on a node.
    mutating func thaw(_ id: Int32) {
        for index in nodes.indices where nodes[index].id == id { nodes[index].frozenUntil = nil }
        for connection in connections.keys.sorted() where connections[connection]?.node == id {
            if fetches[connection] != nil { woken.append(connection) }
            advance(connection)
        }
    }

    /// Takes a node out of a partition's replicas in sync, and its lead away.
    private mutating func lose(_ id: Int32, _ slot: Int, _ partition: Int) {
        guard topics[slot].partitions[partition].replicas.contains(id) else { return }
        let moves = configuration.movesLeaders
        topics.update(slot, partition) { partition in
            // The last replica in sync stays so: nobody else has all of the log.
            if partition.inSync.count > 1 { partition.inSync.removeAll { $0 == id } }
            guard partition.leader == id else { return }
            let successor = moves ? partition.replicas.first { $0 != id && partition.inSync.contains($0) } : nil
            partition.elect(successor ?? -1)
        }
        wake(slot, partition)
    }

    /// Notes that fetches that wait for a partition may have come to their end.
    mutating func wake(_ slot: Int, _ partition: Int) {
        woken.append(contentsOf: topics[slot].partitions[partition].watchers)
    }
}
