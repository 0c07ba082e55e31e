internal import KafkaMessages
internal import KafkaRecords
internal import KafkaWire

extension Partition {
    /// Appends what a client produced, or says why not.
    ///
    /// - Parameters:
    ///   - records: The `records` field of the request.
    ///   - options: The rest.
    /// - Returns: What to answer.
    mutating func append(_ records: Bytes?, _ options: AppendOptions) -> AppendResult {
        let batch: ProducedBatch
        do throws(TopicFailure) {
            batch = try ProducedBatch(records, version: options.version)
        } catch {
            return AppendResult(error.code, error.message)
        }
        guard leader == options.node else { return AppendResult(.notLeaderOrFollower) }
        var result = checkedAppend(batch, options)
        // But for these errors Kafka says where the log begins.
        switch result.code {
        case .messageTooLarge, .recordListTooLarge, .corruptMessage, .transactionalIdAuthorizationFailed: break
        default: result.startOffset = log.startOffset
        }
        return result
    }

    /// Appends a batch, or says what is wrong with it.
    private mutating func checkedAppend(_ batch: ProducedBatch, _ options: AppendOptions) -> AppendResult {
        let settings = options.settings
        if options.acks == -1, inSync.count < settings.minInSync {
            return AppendResult(
                .notEnoughReplicas,
                "The size of the current ISR \(inSync) is insufficient to satisfy the min.isr requirement of "
                    + "\(settings.minInSync)"
            )
        }
        do throws(TopicFailure) {
            try batch.check(settings)
        } catch {
            return AppendResult(error.code, error.message)
        }
        if let failure = batch.timestampFailure(settings, wallMilliseconds: options.wallMilliseconds) { return failure }
        if options.validatesRecords || settings.isCompacted,
            let failure = batch.recordFailure(needsKeys: settings.isCompacted)
        {
            return failure
        }
        switch producers.verdict(on: batch.header) {
        case .refused(let code): return AppendResult(code, Partition.refusal(code, batch.header))
        case .duplicate(let before):
            return AppendResult(
                baseOffset: before.firstOffset,
                appendTime: settings.usesAppendTime ? before.timestamp : -1,
                startOffset: log.startOffset
            )
        case .new: return append(batch, options)
        }
    }

    /// Appends a batch with which all is well.
    private mutating func append(_ batch: ProducedBatch, _ options: AppendOptions) -> AppendResult {
        var header = batch.header
        // The offsets end where an int64 does; nothing is appended there.
        guard log.endOffset <= .max - Int64(header.count) - 1 else { return AppendResult(.kafkaStorageError) }
        let usesAppendTime = options.settings.usesAppendTime
        if usesAppendTime {
            header.restamp { header in
                header.attributes.rawValue |= 1 << 3
                header.maxTimestamp = Timestamp(milliseconds: options.wallMilliseconds)
            }
        }
        header.baseOffset = log.endOffset
        header.partitionLeaderEpoch = leaderEpoch
        log.append(batch.bytes, header: header, isRestamped: usesAppendTime)
        producers.note(header)
        log.shrink(to: options.keptBytes)
        return AppendResult(
            baseOffset: header.baseOffset,
            appendTime: usesAppendTime ? options.wallMilliseconds : -1,
            startOffset: log.startOffset
        )
    }

    private static func refusal(_ code: ErrorCode, _ header: RecordBatchHeader) -> String? {
        switch code {
        case .outOfOrderSequenceNumber:
            "Out of order sequence number for producer \(header.producerId): \(header.baseSequence) "
                + "(incoming seq. number)"
        case .invalidProducerEpoch:
            "Epoch of producer \(header.producerId) is \(header.producerEpoch), which is smaller than the last seen "
                + "epoch"
        default: nil
        }
    }
}
