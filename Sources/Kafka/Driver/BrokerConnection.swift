internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// A connection to a broker, opened by its first call.
///
/// The loop's.
final class BrokerConnection: ChannelHandler, @unchecked Sendable {
    /// The broker's id; negative for an address that was given to start from.
    let node: Int32
    /// What it is for.
    let lane: Lane
    /// Where it is.
    let place: HostPort

    private unowned let driver: ClientDriver
    private var machine: ConnectionMachine
    private var channel: (any Channel)?
    private var addresses: [SocketAddress] = []
    private var lastError = NetworkError(.closed, "the connection is closed")
    private var calls: [Int: Call] = [:]
    private var nextCall = 0
    private var waiting: [Call] = []
    private var timer: (any LoopTimer)?
    private var throttledUntil = BootInstant(nanoseconds: .min)
    private(set) var hasEnded = false
    private var wasNegotiated = false

    /// What the broker can do; empty until it said so.
    var versions: ApiVersionTable { machine.versions }

    /// Whether requests can be sent.
    var isReady: Bool { machine.phase == .ready }

    /// Makes a connection that is not opened yet.
    ///
    /// - Parameters:
    ///   - node: The broker's id.
    ///   - lane: What it is for.
    ///   - place: Where it is.
    ///   - driver: Whose it is.
    init(node: Int32, lane: Lane, place: HostPort, driver: ClientDriver) {
        self.node = node
        self.lane = lane
        self.place = place
        self.driver = driver
        machine = ConnectionMachine(
            timeout: driver.configuration.requestTimeout,
            idleLimit: driver.configuration.idleLimit
        )
    }

    /// Begins to open it.
    func open() {
        timer = driver.loop.makeTimer { [unowned self] in tick() }
        driver.runtime.resolve(place, on: driver.loop) { [self] result in resolved(result) }
    }

    private func resolved(_ result: Result<[SocketAddress], NetworkError>) {
        guard !hasEnded else { return }
        switch result {
        case .success(let found):
            addresses = found
            tryNextAddress()
        case .failure(let error): end(error)
        }
    }

    private func tryNextAddress() {
        guard !addresses.isEmpty else {
            end(lastError)
            return
        }
        let address = addresses.removeFirst()
        channel = driver.loop.connect(to: address, options: driver.channelOptions, handler: self)
    }

    /// Sends a call as soon as the connection stands.
    func submit(_ call: Call) {
        guard !hasEnded else {
            call.complete(.failure(failure(lastError, of: call, wasSent: false)))
            return
        }
        if machine.phase == .ready, waiting.isEmpty, driver.now >= throttledUntil {
            send(call)
        } else {
            waiting.append(call)
            armTimer()
        }
    }

    private func send(_ call: Call) {
        guard let version = machine.versions.version(of: call.key, within: call.versions) else {
            call.complete(.failure(unsupported(call)))
            return
        }
        let number = nextCall
        nextCall += 1
        do throws(WireError) {
            // A call without an answer must not stand in the queue of those that wait for one.
            let correlationId =
                call.isAnswered ? machine.begin(number, deadline: call.deadline, at: driver.now) : 0
            let parts = try call.encode(
                version: version,
                correlationId: correlationId,
                clientId: driver.configuration.clientId
            )
            channel?.write(parts)
        } catch {
            // The machine counts on an answer that never comes: nothing after it could be matched.
            let failure = KafkaError(.invalidArgument, "the request can't be written: \(error)") { fields in
                fields.api = call.key
                fields.cause = error
            }
            call.complete(.failure(failure))
            if call.isAnswered { channel?.close() }
            return
        }
        if call.isAnswered {
            calls[number] = call
            armTimer()
        } else {
            call.complete(.success(Answer(frame: Bytes(), version: version, node: node, address: place.description)))
        }
    }

    private func sendWaiting() {
        guard machine.phase == .ready, driver.now >= throttledUntil else { return }
        let calls = waiting
        waiting = []
        for call in calls { send(call) }
    }

    /// The broker asked to be left in peace for a while (KIP-219).
    func throttle(for duration: Duration) {
        guard duration > .zero else { return }
        throttledUntil = driver.now + duration
        armTimer()
    }

    func channelOpened() {
        perform(machine.opened(at: driver.now))
    }

    private func perform(_ action: ConnectionAction) {
        switch action {
        case .sendApiVersions(let version, let correlationId):
            let request = ApiVersionsRequest(
                clientSoftwareName: "purekafka",
                clientSoftwareVersion: ClientDriver.version
            )
            let parts = try? RequestFrame.encodeParts(
                request,
                version: version,
                correlationId: correlationId,
                clientId: driver.configuration.clientId
            )
            if let parts { channel?.write(parts) } else { channel?.close() }
            armTimer()
        case .ready:
            wasNegotiated = true
            sendWaiting()
        case .close(let reason):
            lastError = NetworkError(reason == .requestTimedOut ? .timedOut : .closed, reason.text)
            channel?.close()
        }
    }

    func channelReceived(_ frame: Bytes) {
        guard let correlationId = try? ResponseFrame.correlationId(of: frame),
            let number = machine.answered(correlationId, at: driver.now)
        else {
            perform(machine.close(.malformed("an answer that belongs to no request")))
            return
        }
        guard number != ConnectionMachine.ownRequest else {
            negotiate(frame)
            return
        }
        guard let call = calls.removeValue(forKey: number) else { return }
        armTimer()
        call.complete(.success(Answer(frame: frame, version: call.version, node: node, address: place.description)))
    }

    private func negotiate(_ frame: Bytes) {
        // An answer to a version that the broker does not have comes in version 0 (KIP-511).
        for version in [machine.askedVersion, 0] {
            guard let header = try? ResponseFrame(decoding: frame, of: .apiVersions, version: version),
                let response = try? ApiVersionsResponse(decoding: header.body, version: version)
            else { continue }
            perform(machine.negotiated(response, at: driver.now))
            return
        }
        perform(machine.close(.malformed("an answer to ApiVersions that can't be read")))
    }

    func channelDrained() {}

    func channelClosed(_ reason: NetworkError) {
        channel = nil
        if machine.phase == .connecting, !addresses.isEmpty {
            lastError = reason
            tryNextAddress()
            return
        }
        end(reason.kind == .closed && lastError.text != "the connection is closed" ? lastError : reason)
    }

    /// Closes the connection and fails its calls.
    func end(_ reason: NetworkError) {
        guard !hasEnded else { return }
        hasEnded = true
        lastError = reason
        timer?.disarm()
        channel?.close()
        channel = nil
        let sent = machine.takeInFlight().compactMap { calls.removeValue(forKey: $0) }
        let unsent = waiting
        waiting = []
        driver.ended(self, reason, wasReady: wasNegotiated)
        for call in sent { call.complete(.failure(failure(reason, of: call, wasSent: true))) }
        for call in unsent { call.complete(.failure(failure(reason, of: call, wasSent: false))) }
    }

    private func tick() {
        let now = driver.now
        if let action = machine.tick(at: now) {
            perform(action)
            return
        }
        let late = waiting.filter { $0.deadline <= now }
        waiting.removeAll { $0.deadline <= now }
        for call in late {
            let error = NetworkError(.timedOut, "no connection to \(place) within the time that the request had")
            call.complete(.failure(failure(error, of: call, wasSent: false)))
        }
        sendWaiting()
        armTimer()
    }

    private func armTimer() {
        guard let timer, !hasEnded else { return }
        var next = machine.nextDeadline
        if !waiting.isEmpty {
            for call in waiting { next = min(next, call.deadline) }
            if machine.phase == .ready, throttledUntil > driver.now { next = min(next, throttledUntil) }
        }
        // An armed timer that fires too early looks again: that is cheaper than moving it for every request.
        if let armed = timer.deadline, armed <= next { return }
        if next != .never { timer.arm(at: next) }
    }

    private func failure(_ reason: NetworkError, of call: Call, wasSent: Bool) -> KafkaError {
        let code: KafkaError.Code = reason.kind == .timedOut ? .timedOut : .connection
        return KafkaError(code, reason.text) { fields in
            fields.api = call.key
            fields.broker = node
            fields.address = place.description
            fields.outcome = wasSent ? .unknown : .notWritten
            fields.hint = reason.hint(for: place)
        }
    }

    private func unsupported(_ call: Call) -> KafkaError {
        let theirs = machine.versions.range(of: call.key).map { "has versions \($0)" } ?? "does not have it"
        let ours = (call.versions ?? call.key.stableVersions).map { "\($0)" } ?? "none"
        return KafkaError(.unsupported, "\(call.key.name) is needed in versions \(ours), but the broker \(theirs)") {
            $0.api = call.key
            $0.broker = self.node
            $0.address = self.place.description
        }
    }
}
