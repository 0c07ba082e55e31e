package import KafkaWire

/// Where a record set ends, found by its batches' first bytes alone: nothing is decompressed or checked.
package struct RecordSetScan: Sendable, Equatable {
    /// The offset behind the last whole batch, or nil where there is no whole one.
    package private(set) var nextOffset: Int64?

    /// The leader epoch of the last whole batch, or -1.
    package private(set) var lastEpoch: Int32 = -1

    /// How many bytes the whole batches take.
    package private(set) var size = 0

    /// Looks at a record set.
    ///
    /// - Parameter bytes: What a `records` field holds; the end may be cut.
    package init(_ bytes: Bytes) {
        var reader = WireReader(bytes)
        while let base = try? reader.int64(), let length = try? reader.int32(), length >= LegacyMessage.minimumSize {
            let end = size + RecordBatchHeader.overhead + Int(length)
            guard end <= bytes.count, let epoch = try? reader.int32(), let magic = try? reader.int8() else { return }
            var last = base
            if magic == 2 {
                guard (try? reader.skip(6)) != nil, let delta = try? reader.int32() else { return }
                last = base &+ Int64(delta)
                lastEpoch = epoch
            }
            nextOffset = last &+ 1
            size = end
            guard (try? reader.skip(end - reader.offset)) != nil else { return }
        }
    }
}
