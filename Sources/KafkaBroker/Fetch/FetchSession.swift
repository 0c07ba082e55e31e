internal import KafkaWire

/// What a client fetches again and again, so that it need say only what changes (KIP-227).
struct FetchSession: Sendable {
    /// The number.
    let id: Int32
    /// The node that keeps it.
    let node: Int32
    /// Whether its topics are named by ids.
    let usesTopicIds: Bool
    /// The epoch that the next request must have.
    var epoch: Int32
    /// When it was used last.
    var lastUsed: BootInstant
    /// The partitions, in the order in which they get their turn.
    var partitions: [FetchTarget]

    /// The epoch after another; it begins again at 1.
    static func next(after epoch: Int32) -> Int32 {
        epoch < 0 ? -1 : epoch == .max ? 1 : epoch + 1
    }

    /// Takes over what a request changes.
    ///
    /// - Parameters:
    ///   - changed: The partitions that are new or have new positions.
    ///   - forgotten: The partitions that are to be left out from now on.
    mutating func update(_ changed: [FetchTarget], forgetting forgotten: [FetchTarget]) {
        var places: [FetchSessionKey: Int] = [:]
        places.reserveCapacity(partitions.count)
        for (index, target) in partitions.enumerated() { places[FetchSessionKey(target)] = index }
        for target in changed {
            let key = FetchSessionKey(target)
            if let place = places[key] {
                var updated = target
                updated.topic = partitions[place].topic.isEmpty ? target.topic : partitions[place].topic
                updated.toldHighWatermark = partitions[place].toldHighWatermark
                updated.toldStartOffset = partitions[place].toldStartOffset
                partitions[place] = updated
            } else {
                places[key] = partitions.count
                partitions.append(target)
            }
        }
        guard !forgotten.isEmpty else { return }
        let gone = Set(forgotten.map { FetchSessionKey($0) })
        partitions.removeAll { gone.contains(FetchSessionKey($0)) }
    }

    /// Gives the partitions at these places, which had data, their next turn after all others.
    mutating func moveToEnd(_ places: [Int]) {
        guard !places.isEmpty, places.count < partitions.count else { return }
        var moved: [FetchTarget] = []
        var kept: [FetchTarget] = []
        kept.reserveCapacity(partitions.count)
        var next = 0
        for (index, target) in partitions.enumerated() {
            if next < places.count, places[next] == index {
                moved.append(target)
                next += 1
            } else {
                kept.append(target)
            }
        }
        partitions = kept + moved
    }
}
