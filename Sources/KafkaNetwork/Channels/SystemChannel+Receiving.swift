internal import KafkaWire

extension SystemChannel {
    /// How many calls take bytes from a socket in one turn, so that others have their turn too.
    private static let callsPerTurn = 16

    /// Takes what has come, and hands out the frames that are whole.
    func receive() {
        guard held.isEmpty else { return }
        for _ in 0..<Self.callsPerTurn {
            guard isReading, let socket, phase != .closed else { return }
            let asked: Int
            let result: SystemCall
            // With a transform nothing but the transform's bytes comes, and nothing is wanted directly.
            let wanted = unsafe transform == nil ? frames.wanted : UnsafeMutableRawBufferPointer(start: nil, count: 0)
            let rest = unsafe loop.scratch.bytes
            if unsafe wanted.isEmpty {
                asked = rest.count
                result = unsafe socket.receive(rest, UnsafeMutableRawBufferPointer(start: nil, count: 0))
            } else if frames.wantsAll {
                asked = wanted.count + rest.count
                result = unsafe socket.receive(wanted, rest)
            } else {
                asked = wanted.count
                result = unsafe socket.receive(wanted, UnsafeMutableRawBufferPointer(start: nil, count: 0))
            }
            switch result {
            case .moved(0):
                return close(endOfStream)
            case .moved(let count):
                take(count, direct: wanted.count)
                // Less than was asked for means that there is no more, as a rule.
                guard count == asked else { return }
            case .wouldBlock:
                return
            case .failed(let code):
                return close(NetworkError(code: code, "receiving from \(remoteAddress)"))
            }
        }
    }

    /// Hands out frames that came before reading was turned off.
    func resume() {
        guard isReading, phase == .open else { return }
        let bytes = held
        held = Bytes()
        unsafe bytes.withUnsafeBytes { unsafe parse($0) }
        // Now that nothing is held the socket has its turn again, if it is still wanted.
        settleLater()
    }

    /// Takes bytes of which the first are where they were wanted, and the others in the loop's scratch.
    private func take(_ count: Int, direct: Int) {
        let first = min(count, direct)
        if first > 0 {
            do {
                if let frame = try frames.advance(first) { handler?.channelReceived(frame) }
            } catch {
                return close(error)
            }
        }
        guard count > first else { return }
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: loop.scratch.bytes[..<(count - first)])
        guard let transform else { return unsafe parse(bytes) }
        var plain = GrowingBuffer(capacity: count)
        var answer = GrowingBuffer(capacity: 16)
        do {
            try transform.receive(unsafe bytes.bytes, plain: &plain, output: &answer)
        } catch {
            return close(error)
        }
        if answer.count > 0 {
            output.append(answer.finish())
            settleLater()
        }
        openIfAgreed()
        unsafe plain.span.withUnsafeBytes { unsafe parse($0) }
    }

    /// Hands out the frames in bytes, as long as the channel is open and reads; what is left then is kept.
    private func parse(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < bytes.count, phase != .closed {
            guard isReading, phase == .open else {
                held = unsafe Bytes(copying: bytes.bytes.extracting(offset..<bytes.count))
                return
            }
            do {
                guard let frame = unsafe try frames.next(bytes, from: &offset) else { return }
                handler?.channelReceived(frame)
            } catch {
                return close(error)
            }
        }
    }
}
