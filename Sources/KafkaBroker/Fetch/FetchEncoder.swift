internal import KafkaMessages
internal import KafkaWire

/// Writes the answer to a fetch around records that lie in many pieces, which the generated encoder can't.
struct FetchEncoder {
    /// The fetch.
    let operation: FetchOperation
    /// What was found.
    let reading: FetchReading
    /// The answers that are sent, as places in the results.
    let chosen: [Int]
    /// The number of the session, or 0.
    let sessionId: Int32
    /// The nodes that lead what was asked of somebody else.
    let endpoints: [BrokerNode]

    /// From this size on a piece is sent from where it lies.
    private static let sharedSize = 4096

    private var version: Int16 { operation.context.version }
    private var isFlexible: Bool { version >= 12 }

    /// The whole answer in pieces.
    func encoded() throws(WireError) -> [Bytes] {
        var writer = WireWriter(capacity: 128 + 64 * chosen.count, sharing: FetchEncoder.sharedSize)
        writer.int32(0)
        writer.int32(operation.context.correlationId)
        if isFlexible { writer.unsignedVarint(0) }
        writer.int32(operation.context.throttleMilliseconds)
        if version >= 7 {
            writer.int16(ErrorCode.none.rawValue)
            writer.int32(sessionId)
        }
        try topics(&writer)
        if isFlexible { try nodes(&writer) }
        guard let length = Int32(exactly: writer.count - 4) else {
            throw WireError(.tooLong(writer.count, limit: Int(Int32.max)), at: 0)
        }
        writer.patch(length, at: 0)
        return writer.finishParts()
    }

    /// The target of one of the answers.
    private func target(_ place: Int) -> FetchTarget { operation.targets[reading.results[place].target] }

    /// Writes the answers, those of one topic that follow each other together.
    private func topics(_ writer: inout WireWriter) throws(WireError) {
        var groups: [Range<Int>] = []
        var start = 0
        for index in chosen.indices.dropFirst() where !target(chosen[index]).hasTopic(of: target(chosen[start])) {
            groups.append(start..<index)
            start = index
        }
        if !chosen.isEmpty { groups.append(start..<chosen.count) }
        try writer.arrayCount(groups.count, compact: isFlexible)
        for group in groups {
            let target = target(chosen[group.lowerBound])
            if version >= 13 {
                writer.uuid(target.topicId)
            } else {
                try writer.string(target.topic, compact: isFlexible)
            }
            try writer.arrayCount(group.count, compact: isFlexible)
            for index in group { try partition(reading.results[chosen[index]], &writer) }
            if isFlexible { writer.unsignedVarint(0) }
        }
    }

    private func partition(_ result: FetchResult, _ writer: inout WireWriter) throws(WireError) {
        writer.int32(operation.targets[result.target].partition)
        writer.int16(result.code.rawValue)
        writer.int64(result.highWatermark)
        writer.int64(result.highWatermark)
        if version >= 5 { writer.int64(result.startOffset) }
        // Kafka has an empty list of aborted transactions also for what it does not know, and null for the rest.
        if result.isUnknown || (result.code.isNone && operation.readsCommitted) {
            try writer.arrayCount(0, compact: isFlexible)
        } else {
            writer.null(compact: isFlexible)
        }
        if version >= 11 { writer.int32(result.preferredReplica) }
        try writer.arrayCount(result.sizeInBytes, compact: isFlexible)
        for segment in reading.segments[result.segments] { writer.raw(segment) }
        guard isFlexible else { return }
        writer.unsignedVarint((result.isDiverging ? 1 : 0) + (result.leader >= 0 ? 1 : 0))
        if result.isDiverging {
            let tag = writer.beginTag(0)
            writer.int32(result.divergingEpoch)
            writer.int64(result.divergingOffset)
            writer.unsignedVarint(0)
            try writer.endTag(tag)
        }
        if result.leader >= 0 {
            let tag = writer.beginTag(1)
            writer.int32(result.leader)
            writer.int32(result.leaderEpoch)
            writer.unsignedVarint(0)
            try writer.endTag(tag)
        }
    }

    private func nodes(_ writer: inout WireWriter) throws(WireError) {
        guard version >= 16, !endpoints.isEmpty else { return writer.unsignedVarint(0) }
        writer.unsignedVarint(1)
        let tag = writer.beginTag(0)
        try writer.arrayCount(endpoints.count, compact: true)
        for node in endpoints {
            writer.int32(node.id)
            try writer.string(node.host, compact: true)
            writer.int32(node.port)
            try writer.nullableString(node.rack, compact: true)
            writer.unsignedVarint(0)
        }
        try writer.endTag(tag)
    }
}
