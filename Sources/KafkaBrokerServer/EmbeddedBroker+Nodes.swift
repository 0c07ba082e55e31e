extension EmbeddedBroker {
    /// Stops a broker: its connections close, and other replicas lead its partitions where there are any in sync.
    ///
    /// - Parameter node: The number of the broker; nothing happens where there is none or it is down.
    public func kill(_ node: Int32) async {
        await driver.change { machine, now, actions in machine.kill(node, at: now, into: &actions) }
    }

    /// Starts a broker again that was killed, on the port that it had.
    ///
    /// - Parameter node: The number of the broker; nothing happens where there is none or it is up.
    public func restart(_ node: Int32) async {
        await driver.change { machine, now, actions in machine.restart(node, at: now, into: &actions) }
    }

    /// Lets a broker handle nothing for a while, as in a long pause of its process; its connections stay open.
    ///
    /// - Parameters:
    ///   - node: The number of the broker; nothing happens where there is none or it is down.
    ///   - duration: For how long.
    public func freeze(_ node: Int32, for duration: Duration) async {
        await driver.change { machine, now, _ in machine.freeze(node, for: duration, at: now) }
    }

    /// Makes another broker the leader of a partition.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    ///   - node: The broker: a replica, or one that becomes a replica in place of the old leader.
    /// - Returns: False where there is no such partition or the broker is not up.
    @discardableResult
    public func moveLeader(of topic: String, partition: Int32, to node: Int32) async -> Bool {
        await driver.change { machine, now, actions in
            machine.moveLeader(of: topic, partition: partition, to: node, at: now, into: &actions)
        } ?? false
    }

    /// Makes another broker the coordinator of a group or a transactional id.
    ///
    /// The group goes on there as with Kafka: members that wait for it are told that the coordinator is another one,
    /// and a gathering that was not over begins anew.
    ///
    /// - Parameters:
    ///   - key: The name of the group, or the transactional id.
    ///   - node: The broker.
    /// - Returns: False where the broker is not up.
    @discardableResult
    public func moveCoordinator(of key: String, to node: Int32) async -> Bool {
        await driver.change { machine, now, actions in
            machine.moveCoordinator(of: key, to: node, at: now, into: &actions)
        } ?? false
    }

    /// The broker that coordinates a group.
    ///
    /// - Parameter group: The name of the group.
    /// - Returns: The number of the broker; nil where none is up.
    public func coordinator(of group: String) async -> Int32? {
        await driver.call { $0.machine.coordinatorNode(of: group) }.flatMap { $0 }
    }

    /// Cuts the end of a partition's log, as an unclean election loses it; the leader epoch grows.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    ///   - offset: The first offset that is lost.
    /// - Returns: False where there is no such partition.
    @discardableResult
    public func truncate(_ topic: String, partition: Int32, to offset: Int64) async -> Bool {
        await driver.change { machine, now, actions in
            machine.truncate(topic, partition: partition, to: offset, at: now, into: &actions)
        } ?? false
    }

    /// The broker that leads a partition.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    /// - Returns: The number of the broker; nil where there is no such partition, or nobody leads it.
    public func leader(of topic: String, partition: Int32) async -> Int32? {
        let leader = await driver.call { $0.machine.leader(of: topic, partition: partition)?.node }
        return leader.flatMap { $0 }.flatMap { $0 < 0 ? nil : $0 }
    }
}
