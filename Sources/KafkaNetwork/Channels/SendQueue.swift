internal import Glibc
internal import KafkaWire

/// Bytes that wait to be sent, in pieces that stay where they are.
struct SendQueue {
    private var segments: [Bytes] = []
    private var first = 0
    private var sentOfFirst = 0

    /// How many bytes wait.
    private(set) var count = 0

    /// Whether no byte waits.
    var isEmpty: Bool { count == 0 }

    /// Adds bytes.
    mutating func append(_ bytes: Bytes) {
        guard !bytes.isEmpty else { return }
        segments.append(bytes)
        count += bytes.count
    }

    /// Takes the first piece out, or nil where there is none.
    mutating func removeFirst() -> Bytes? {
        guard first < segments.count else { return nil }
        let bytes = segments[first].suffix(from: sentOfFirst)
        remove(bytes.count)
        return bytes
    }

    /// Sends as much as the system takes in one call.
    ///
    /// - Parameters:
    ///   - socket: Where to.
    ///   - scratch: Where the pieces are listed.
    /// - Returns: What the system did; what it took is removed.
    mutating func send(to socket: Socket, scratch: LoopScratch) -> SystemCall {
        var parts = 0
        var skipped = sentOfFirst
        while parts < LoopScratch.segments, first + parts < segments.count {
            let bytes = segments[first + parts]
            // The queue holds the owner until the bytes have been removed.
            unsafe scratch.parts[parts] = unsafe iovec(
                iov_base: bytes.owner.map { unsafe $0.base + bytes.start + skipped },
                iov_len: bytes.count - skipped
            )
            skipped = 0
            parts += 1
        }
        let result = unsafe socket.send(scratch.parts, count: parts)
        if case .moved(let sent) = result { remove(sent) }
        return result
    }

    /// Forgets everything.
    mutating func removeAll() {
        self = SendQueue()
    }

    private mutating func remove(_ sent: Int) {
        count -= sent
        var rest = sent
        while rest > 0, first < segments.count {
            let left = segments[first].count - sentOfFirst
            guard rest >= left else {
                sentOfFirst += rest
                return shorten()
            }
            rest -= left
            sentOfFirst = 0
            // What has been sent is let go at once; the places in the array go later, many in one move.
            segments[first] = Bytes()
            first += 1
        }
        shorten()
    }

    private mutating func shorten() {
        if first == segments.count {
            segments.removeAll(keepingCapacity: segments.capacity <= LoopScratch.segments)
            first = 0
        } else if first >= LoopScratch.segments, first > segments.count / 2 {
            segments.removeFirst(first)
            first = 0
        }
    }
}
