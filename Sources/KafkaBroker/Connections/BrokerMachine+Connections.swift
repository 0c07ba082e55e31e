internal import KafkaWire

extension BrokerMachine {
    /// Takes a new connection, or refuses it.
    mutating func opened(_ connection: Int, node: Int32) {
        guard isAlive(node), connections[connection] == nil, connections.count < configuration.limits.connections else {
            outbox.append(.close(connection: connection))
            return
        }
        connections[connection] = BrokerConnection(node: node)
    }

    /// Takes a request: handles it, or lets it wait behind the one that is in work.
    mutating func received(_ frame: Bytes, on connection: Int) {
        guard let state = connections[connection] else { return }
        let limits = configuration.limits
        guard frame.count <= limits.requestBytes else { return close(connection) }
        if state.isIdle, state.queuedCount == 0, !isFrozen(state.node) {
            process(frame, on: connection, node: state.node)
            return
        }
        guard state.queuedCount < limits.queuedRequests, state.queuedBytes + frame.count <= limits.queuedBytes else {
            return close(connection)
        }
        connections[connection]?.enqueue(frame)
    }

    /// Whether a node handles nothing at the moment.
    func isFrozen(_ node: Int32) -> Bool {
        nodes.contains { $0.id == node && $0.frozenUntil.map { $0 > now } == true }
    }

    /// Handles what waits on a connection, until something has to wait again.
    mutating func advance(_ connection: Int) {
        while let state = connections[connection], state.isIdle, !isFrozen(state.node) {
            guard let frame = connections[connection]?.dequeue() else { return }
            process(frame, on: connection, node: state.node)
        }
    }

    /// Lets fetches end whose time has come, and handles what waited behind them.
    mutating func settle() {
        var index = 0
        while index < woken.count {
            let connection = woken[index]
            index += 1
            continueFetch(connection, isExpired: false)
            advance(connection)
        }
        woken.removeAll(keepingCapacity: true)
    }

    /// Does what waited for a time that has come.
    mutating func deadlinePassed() {
        for index in nodes.indices where nodes[index].frozenUntil.map({ $0 <= now }) == true {
            thaw(nodes[index].id)
        }
        for connection in deadlines.due(at: now) {
            guard let state = connections[connection] else { continue }
            if isFrozen(state.node) {
                // What a frozen broker owes is owed when it goes on.
                let until = node(state.node)?.frozenUntil ?? now
                setDeadline(until, of: connection)
                continue
            }
            setDeadline(nil, of: connection)
            switch state.state {
            case .fetching: continueFetch(connection, isExpired: true)
            case .holding(let answer): send(answer, on: connection)
            case .muted: connections[connection]?.state = .idle
            case .idle, .silent, .grouping: break
            }
            advance(connection)
        }
        groupTimePassed()
    }

    /// Sets the time that a connection waits for, or none.
    mutating func setDeadline(_ deadline: BootInstant?, of connection: Int) {
        if let old = connections[connection]?.deadline { deadlines.remove(old, connection: connection) }
        connections[connection]?.deadline = deadline
        if let deadline { deadlines.insert(deadline, connection: connection) }
    }

    /// Sends an answer, and does to the connection what follows it.
    mutating func send(_ answer: BrokerConnection.Answer, on connection: Int) {
        if !answer.segments.isEmpty { outbox.append(.send(connection: connection, segments: answer.segments)) }
        if answer.closes { return close(connection) }
        guard answer.throttle > .zero else {
            connections[connection]?.state = .idle
            return
        }
        connections[connection]?.state = .muted
        setDeadline(now + answer.throttle, of: connection)
    }

    /// Closes a connection.
    mutating func close(_ connection: Int) {
        guard connections[connection] != nil else { return }
        forget(connection)
        outbox.append(.close(connection: connection))
    }

    /// Forgets a connection and what it waited for.
    mutating func forget(_ connection: Int) {
        guard connections[connection] != nil else { return }
        setDeadline(nil, of: connection)
        if case .grouping(let ticket) = connections[connection]?.state { groupWaiters[ticket] = nil }
        if let fetch = fetches.removeValue(forKey: connection) { unwatch(fetch, connection: connection) }
        connections[connection] = nil
    }
}

extension BrokerMachine {
    /// Whether a connection is open.
    package func isKnown(_ connection: Int) -> Bool { connections[connection] != nil }
}
