internal import KafkaMessages
package import KafkaWire

/// Why records come of a partition, or why none do.
extension FetchMachine {
    /// What the fetching of a partition is at.
    package func activity(of partition: Int) -> FetchActivity {
        let place = partitions[partition]
        if place.phase == .ended { return .ended }
        if place.isPaused { return .paused }
        if place.leader < 0 { return .waitingForLeader }
        if !place.lastError.isNone { return .failing(place.lastError) }
        if place.phase == .unresolved { return .waitingForPosition }
        if place.highWatermark >= 0, place.position >= place.highWatermark { return .atEnd }
        return place.request >= 0 ? .fetching : .waitingForTask
    }

    /// When a broker last answered for a partition, or the partition was begun.
    package func answeredAt(_ partition: Int) -> BootInstant { partitions[partition].answeredAt }

    /// Whether a partition should have moved or been answered for by now, and was not.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - limit: For how long it may say nothing.
    ///   - now: The time.
    /// - Returns: True where somebody should know.
    package func standsStill(_ partition: Int, for limit: Duration, at now: BootInstant) -> Bool {
        switch activity(of: partition) {
        case .paused, .waitingForTask, .ended: false
        case .fetching, .atEnd, .waitingForLeader, .waitingForPosition, .failing:
            now >= partitions[partition].answeredAt + limit
        }
    }
}
