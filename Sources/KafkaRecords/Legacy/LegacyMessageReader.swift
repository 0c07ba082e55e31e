internal import KafkaWire

/// Turns one outer message of magic 0 or 1 into a batch: its own record, or those that are compressed inside it.
///
/// The records are encoded again as magic 2 has them, so that whoever walks a batch knows one format only.
struct LegacyMessageReader {
    private let bytes: Bytes
    private let position: Int
    private let options: RecordSetReader.Options

    init(_ bytes: Bytes, position: Int, options: RecordSetReader.Options) {
        self.bytes = bytes
        self.position = position
        self.options = options
    }

    /// Reads the message.
    func batch(_ workspace: inout CompressionWorkspace) -> RecordBatch {
        guard let outer = LegacyMessage(bytes) else { return damaged(.invalidMessage, header: fallbackHeader) }
        var header = header(of: outer)
        if options.verifiesChecksums {
            let actual = CRC32.checksum(of: bytes.suffix(from: LegacyMessage.checksumStart).span)
            guard actual == outer.checksum else {
                return damaged(.checksumMismatch(expected: outer.checksum, actual: actual), header: header)
            }
        }
        guard let codec = outer.attributes.codec else {
            return damaged(.unknownCodec(outer.attributes.codecNumber), header: header)
        }
        if codec == .none {
            return batch(of: [outer], outer, &header, damage: nil)
        }
        guard let value = outer.value else { return damaged(.invalidInnerMessages, header: header) }
        var buffer = GrowingBuffer(capacity: min(value.count * 4, options.decompressedLimit))
        var damage: RecordsError.Reason?
        do throws(CompressionError) {
            try workspace.decompress(value.span, codec: codec, into: &buffer, limit: options.decompressedLimit)
        } catch {
            damage = .compression(error)
        }
        let (inner, innerDamage) = messages(in: buffer.finish(), magic: outer.magic)
        return batch(of: inner, outer, &header, damage: damage ?? innerDamage)
    }

    /// Takes apart the messages inside a compressed one, up to the first that is not right.
    private func messages(in set: Bytes, magic: Int8) -> ([LegacyMessage], RecordsError.Reason?) {
        var messages: [LegacyMessage] = []
        var offset = 0
        while offset < set.count {
            var reader = WireReader(set.suffix(from: offset))
            // A message that is cut at the end of the inner set is left out, as one of an outer set is.
            guard (try? reader.skip(8)) != nil, let size = try? reader.int32() else { break }
            guard size >= LegacyMessage.minimumSize else { return (messages, .invalidInnerMessages) }
            guard let part = set.part(from: offset, count: Int(size) + LegacyMessage.overhead) else { break }
            guard let message = LegacyMessage(part) else { return (messages, .invalidMessage) }
            guard message.magic == magic, message.attributes.codec == CompressionCodec.none else {
                return (messages, .invalidInnerMessages)
            }
            messages.append(message)
            offset += part.count
        }
        return (messages, messages.isEmpty ? .invalidInnerMessages : nil)
    }

    /// Makes a batch of messages, whose offsets count from the outer one's in magic 1.
    private func batch(
        of messages: [LegacyMessage],
        _ outer: LegacyMessage,
        _ header: inout RecordBatchHeader,
        damage: RecordsError.Reason?
    ) -> RecordBatch {
        guard let first = messages.first, let last = messages.last else {
            return damaged(damage ?? .invalidInnerMessages, header: header)
        }
        // In magic 1 inner offsets are relative, and the outer offset is that of the last inner message.
        let isRelative = outer.magic == 1 && outer.attributes.codec != CompressionCodec.none
        // Without that last one nobody knows the offsets of the others: better none than wrong ones.
        if isRelative, let damage { return damaged(damage, header: header) }
        guard !isRelative || outer.offset == 0 || outer.offset >= last.offset else {
            return damaged(.invalidOuterOffset(outer.offset, last: last.offset), header: header)
        }
        // Some producers leave the outer offset at 0; the inner ones then count from the first.
        let shift = isRelative && outer.offset != 0 ? outer.offset &- last.offset : 0
        var builder = RecordBatchBuilder(capacity: bytes.count + 64, baseTimestamp: first.timestamp)
        var damage = damage
        let baseOffset = first.offset &+ shift
        for message in messages {
            let offsetDelta = message.offset &+ shift &- baseOffset
            do throws(RecordsError) {
                try builder.append(
                    key: message.key?.span,
                    value: message.value?.span,
                    headers: Headers(),
                    timestamp: message.timestamp,
                    wideOffsetDelta: offsetDelta
                )
            } catch {
                damage = damage ?? error.reason
                break
            }
        }
        header.baseOffset = baseOffset
        header.lastOffsetDelta = Int32(truncatingIfNeeded: outer.offset &- baseOffset)
        header.baseTimestamp = first.timestamp
        // Behind damage there was at least one more: so readers do not take the last whole message for the end.
        header.count = builder.count + (damage == nil ? 0 : 1)
        let records = builder.seal().finish().suffix(from: RecordBatchHeader.size)
        return RecordBatch(
            header: header,
            encoded: bytes,
            position: position,
            records: records,
            damage: damage.map { RecordsError($0, position: position, baseOffset: baseOffset) }
        )
    }

    private func header(of message: LegacyMessage) -> RecordBatchHeader {
        var header = fallbackHeader
        header.magic = message.magic
        header.checksum = message.checksum
        header.attributes = message.attributes
        header.maxTimestamp = message.timestamp
        header.baseTimestamp = message.timestamp
        header.count = 1
        return header
    }

    /// What can be said of a message that can't be taken apart.
    private var fallbackHeader: RecordBatchHeader {
        var reader = WireReader(bytes)
        var header = RecordBatchHeader()
        header.baseOffset = (try? reader.int64()) ?? -1
        header.sizeInBytes = bytes.count
        header.lastOffsetDelta = 0
        header.magic = bytes.count > 16 ? Int8(bitPattern: bytes[16]) : 0
        return header
    }

    private func damaged(_ reason: RecordsError.Reason, header: RecordBatchHeader) -> RecordBatch {
        RecordBatch(
            header: header,
            encoded: bytes,
            position: position,
            records: Bytes(),
            damage: RecordsError(reason, position: position, baseOffset: header.baseOffset)
        )
    }
}
