package import KafkaCore
internal import KafkaRecords
internal import KafkaWire

extension ProducerBatch {
    /// Writes what is known only when the batch is sent into its header; nothing may be reading the batch.
    package func stamp(producerId: Int64, epoch: Int16, sequence: Int32) {
        header.producerId = producerId
        header.producerEpoch = epoch
        header.baseSequence = sequence
        header.setChecksum(records: recordsChecksum)
        guard let owner = bytes.owner, bytes.count >= RecordBatchHeader.size else { return }
        // The header's bytes are the loop's alone until they are sent, and again when an attempt has ended.
        let place = unsafe owner.base + bytes.start
        unsafe header.encoded.withUnsafeBytes { encoded in
            guard let source = encoded.baseAddress else { return }
            unsafe place.copyMemory(from: source, byteCount: encoded.count)
        }
    }

    /// Ends the batch: its buffer goes, its bytes go back to the budget, and who has its tickets is told.
    ///
    /// - Parameters:
    ///   - baseOffset: The offset of the first record, or -1.
    ///   - logAppendTime: The time of all records where the topic has log append time, or -1.
    ///   - error: Why it was not delivered, or nil.
    package func end(baseOffset: Int64, logAppendTime: Int64, error: KafkaError?) {
        let defect = topic.accumulator.defect
        bytes = Bytes()
        if error == nil || defect != .failureKeepsBudget { topic.accumulator.budget.give(charge) }
        let segment = BatchSegment(
            first: firstIndex,
            count: header.count,
            baseOffset: baseOffset,
            logAppendTime: logAppendTime,
            error: defect == .failureIsToldAsDelivery ? nil : error
        )
        (parent ?? self).complete(segment)
    }

    /// Two batches with the records of this one, or none where it can't be split.
    package func split() -> [ProducerBatch] {
        stamp(producerId: header.producerId, epoch: header.producerEpoch, sequence: header.baseSequence)
        var reader = RecordSetReader(bytes)
        guard header.count > 1, let batch = try? reader.next() else { return [] }
        let records = Array(batch)
        guard records.count == Int(header.count) else { return [] }
        let middle = records.count / 2
        var parts: [ProducerBatch] = []
        for range in [0..<middle, middle..<records.count] {
            var builder = RecordBatchBuilder(capacity: 4_096, baseTimestamp: header.baseTimestamp)
            for record in records[range] {
                let appended: Void? = try? builder.append(
                    key: record.key,
                    value: record.value,
                    headers: record.headers,
                    timestamp: record.timestamp
                )
                guard appended != nil else { return [] }
            }
            var workspace = CompressionWorkspace()
            let compression = topic.accumulator.settings.compression
            guard let sealed = try? builder.seal(compression: compression, in: &workspace) else { return [] }
            let part = ProducerBatch(splitFrom: self, first: Int32(range.lowerBound))
            part.header = sealed.header
            part.recordsChecksum = sealed.header.recordsChecksum
            part.bytes = sealed.finish()
            parts.append(part)
        }
        // The buffers of the parts are not the budget's; what the whole took goes back with the last part.
        parts[1].charge = charge
        return parts
    }
}
