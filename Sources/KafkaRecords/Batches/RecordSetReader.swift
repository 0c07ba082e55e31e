public import KafkaWire

/// Reads the batches of a record set, of any format, one after the other.
///
/// The end of a set may be cut, as a fetch response may: what is left of such a batch is not given. A batch that is
/// damaged is given with its header and what can be read of its records; damage that hides where the next batch begins
/// is thrown.
public struct RecordSetReader: ~Copyable {
    /// What a reader checks and allows.
    public struct Options: Sendable {
        /// Whether checksums are verified.
        public var verifiesChecksums: Bool

        /// The most bytes that the records of one batch may take, decompressed.
        public var decompressedLimit: Int

        /// Makes options.
        ///
        /// - Parameters:
        ///   - verifiesChecksums: Whether checksums are verified.
        ///   - decompressedLimit: The most bytes that the records of one batch may take, decompressed.
        public init(verifiesChecksums: Bool = true, decompressedLimit: Int = 256 << 20) {
            self.verifiesChecksums = verifiesChecksums
            self.decompressedLimit = decompressedLimit
        }
    }

    private let bytes: Bytes
    private let options: Options
    private var workspace = CompressionWorkspace()

    /// Where the next batch begins, in bytes: how much was read so far.
    public private(set) var position = 0

    /// Makes a reader before the first batch.
    ///
    /// - Parameters:
    ///   - bytes: The record set: what a `records` field holds.
    ///   - options: What to check and allow.
    public init(_ bytes: Bytes, options: Options = Options()) {
        self.bytes = bytes
        self.options = options
    }

    /// How many bytes are left behind the last whole batch; more than none at the end where the set was cut.
    public var remaining: Int { bytes.count - position }

    /// Gives the next batch, with a workspace of the reader's own.
    ///
    /// - Returns: The batch, or nil after the last whole one.
    /// - Throws: A ``RecordsError`` where it can't be told where the next batch ends.
    public mutating func next() throws(RecordsError) -> RecordBatch? {
        guard let frame = try frame() else { return nil }
        position += frame.bytes.count
        return try RecordSetReader.batch(frame, options, &workspace)
    }

    /// Gives the next batch.
    ///
    /// - Parameter workspace: Where batches are decompressed.
    /// - Returns: The batch, or nil after the last whole one.
    /// - Throws: A ``RecordsError`` where it can't be told where the next batch ends.
    public mutating func next(in workspace: inout CompressionWorkspace) throws(RecordsError) -> RecordBatch? {
        guard let frame = try frame() else { return nil }
        position += frame.bytes.count
        return try RecordSetReader.batch(frame, options, &workspace)
    }

    /// The bytes of one batch or legacy message.
    private struct Frame {
        let magic: Int8
        let baseOffset: Int64
        let bytes: Bytes
        let position: Int
    }

    /// Finds where the next batch ends.
    private func frame() throws(RecordsError) -> Frame? {
        var reader = WireReader(bytes.suffix(from: position))
        guard let offset = try? reader.int64(), let length = try? reader.int32() else { return nil }
        func failure(_ reason: RecordsError.Reason) -> RecordsError {
            RecordsError(reason, position: position, baseOffset: offset)
        }
        guard length >= LegacyMessage.minimumSize else { throw failure(.invalidBatchLength(Int(length))) }
        guard (try? reader.skip(4)) != nil, let magic = try? reader.int8() else { return nil }
        guard (0...2).contains(magic) else { throw failure(.unknownMagic(magic)) }
        let minimum = magic == 2 ? RecordBatchHeader.size - RecordBatchHeader.overhead : LegacyMessage.minimumSize
        guard Int(length) >= minimum else { throw failure(.invalidBatchLength(Int(length))) }
        guard let batch = bytes.part(from: position, count: Int(length) + RecordBatchHeader.overhead) else {
            return nil
        }
        return Frame(magic: magic, baseOffset: offset, bytes: batch, position: position)
    }

    private static func batch(
        _ frame: Frame,
        _ options: Options,
        _ workspace: inout CompressionWorkspace
    ) throws(RecordsError) -> RecordBatch {
        guard frame.magic == 2 else {
            return LegacyMessageReader(frame.bytes, position: frame.position, options: options).batch(&workspace)
        }
        var reader = WireReader(frame.bytes)
        guard let header = try? RecordBatchHeader(from: &reader) else {
            throw RecordsError(
                .invalidBatchLength(frame.bytes.count),
                position: frame.position,
                baseOffset: frame.baseOffset
            )
        }
        let section = frame.bytes.suffix(from: RecordBatchHeader.size)
        func damaged(_ reason: RecordsError.Reason, records: Bytes = Bytes()) -> RecordBatch {
            RecordBatch(
                header: header,
                encoded: frame.bytes,
                position: frame.position,
                records: records,
                damage: RecordsError(reason, position: frame.position, baseOffset: header.baseOffset)
            )
        }
        if options.verifiesChecksums {
            let actual = CRC32C.checksum(of: frame.bytes.suffix(from: RecordBatchHeader.checksumStart).span)
            guard actual == header.checksum else {
                return damaged(.checksumMismatch(expected: header.checksum, actual: actual))
            }
        }
        guard let codec = header.attributes.codec else {
            return damaged(.unknownCodec(header.attributes.codecNumber))
        }
        guard header.count >= 0 else { return damaged(.invalidRecordCount(header.count)) }
        guard codec != .none, !section.isEmpty else {
            return RecordBatch(header: header, encoded: frame.bytes, position: frame.position, records: section)
        }
        var buffer = GrowingBuffer(capacity: min(section.count * 4, options.decompressedLimit))
        do throws(CompressionError) {
            try workspace.decompress(
                section.span,
                codec: codec,
                into: &buffer,
                limit: min(options.decompressedLimit, Int(Int32.max))
            )
        } catch {
            return damaged(.compression(error), records: buffer.finish())
        }
        return RecordBatch(header: header, encoded: frame.bytes, position: frame.position, records: buffer.finish())
    }
}
