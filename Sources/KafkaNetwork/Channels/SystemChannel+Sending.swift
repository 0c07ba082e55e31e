internal import KafkaWire

extension SystemChannel {
    /// How many bytes go through a transform before they are sent.
    private static let transformed = 262_144

    var unsentBytes: Int { output.count + plain.count }

    func write(_ segments: [Bytes]) {
        guard phase != .closed else { return }
        if transform == nil {
            for segment in segments { output.append(segment) }
        } else {
            for segment in segments { plain.append(segment) }
        }
        if phase == .open { settleLater() }
    }

    /// Gives the system what there is until it takes no more.
    func flush() {
        while let socket {
            guard transformSome() else { return }
            guard !output.isEmpty else { break }
            switch output.send(to: socket, scratch: loop.scratch) {
            case .moved:
                continue
            case .wouldBlock:
                isBlocked = true
                return
            case .failed(let code):
                return broke(code)
            }
        }
        guard isBlocked else { return }
        isBlocked = false
        handler?.channelDrained()
    }

    /// Lets some of the frames' bytes through the transform where the socket has nothing to send.
    ///
    /// - Returns: False where the channel was closed.
    private func transformSome() -> Bool {
        guard let transform, phase == .open, output.isEmpty, !plain.isEmpty else { return true }
        var bytes = GrowingBuffer(capacity: min(plain.count, Self.transformed) + 256)
        do {
            while bytes.count < Self.transformed, let segment = plain.removeFirst() {
                try transform.send(segment.span, output: &bytes)
            }
        } catch {
            close(error)
            return false
        }
        output.append(bytes.finish())
        return true
    }

    /// Closes after the system refused to send; what came before the other side went is handed out first.
    private func broke(_ code: Int32) {
        output.removeAll()
        plain.removeAll()
        if isReading { receive() }
        close(NetworkError(code: code, "sending to \(remoteAddress)"))
    }
}
