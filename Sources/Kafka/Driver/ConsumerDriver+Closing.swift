internal import KafkaBuffers
internal import KafkaCore

/// How a member leaves its group.
extension ConsumerDriver {
    /// Gives up all partitions, commits what was processed, and leaves the group.
    func close(_ completion: @escaping (KafkaError?) -> Void) {
        guard !isClosed, closing == nil else { return completion(nil) }
        closing = completion
        closeDeadline = driver.now + settings.closeLimit
        reader.queue.end()
        revocation = nil
        revoke(nil, assignments.filter { !$0.isClosing || $0.place >= 0 }.map(\.partition).sorted())
        advance()
    }

    /// Goes on with closing.
    func advanceClosing(at now: BootInstant) {
        guard closing != nil else { return }
        if now < closeDeadline {
            if revocation != nil || offsets.isBusy { return }
            if case .ended = membership.state {
            } else {
                group { $0.leave(into: &$1) }
            }
            if farewells > 0 { return }
        }
        driver.close(self)
    }
}
