/// What is wrong with a record set, and where.
public struct RecordsError: Error, Hashable, Sendable {
    /// What can be wrong.
    public enum Reason: Hashable, Sendable {
        /// A batch says a length that none can have.
        case invalidBatchLength(Int)
        /// The format is none that exists: 0, 1 and 2 do.
        case unknownMagic(Int8)
        /// The checksum is not that of the bytes: they were damaged on their way or on disk.
        case checksumMismatch(expected: UInt32, actual: UInt32)
        /// The codec is none that exists.
        case unknownCodec(UInt8)
        /// The records could not be compressed or decompressed.
        case compression(CompressionError)
        /// A record's bytes are not those of a record.
        case invalidRecord
        /// A batch says that it has fewer records than none.
        case invalidRecordCount(Int32)
        /// A batch has fewer records than it says.
        case missingRecords(declared: Int32, found: Int32)
        /// A batch has bytes behind the last record that it says it has.
        case trailingBytes(Int)
        /// A record or a batch would be larger than the format allows.
        case tooLarge(size: Int, limit: Int)
        /// A legacy message's bytes are not those of a message.
        case invalidMessage
        /// A compressed legacy message holds messages that it must not: none, compressed ones, or of another format.
        case invalidInnerMessages
        /// A compressed legacy message has an offset below that of the last message inside, and not 0.
        case invalidOuterOffset(Int64, last: Int64)
    }

    /// What is wrong.
    public let reason: Reason

    /// Where the batch begins, in bytes from the start of the record set.
    public let position: Int

    /// The offset of the batch's first record, or -1 where there is none yet.
    public let baseOffset: Int64

    /// Which record of the batch it is, from 0 on; nil where it is the batch as a whole.
    public let recordIndex: Int32?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - position: Where the batch begins, in bytes from the start of the record set.
    ///   - baseOffset: The offset of the batch's first record, or -1.
    ///   - recordIndex: Which record of the batch it is, or nil for the batch as a whole.
    public init(_ reason: Reason, position: Int, baseOffset: Int64, recordIndex: Int32? = nil) {
        self.reason = reason
        self.position = position
        self.baseOffset = baseOffset
        self.recordIndex = recordIndex
    }
}

extension RecordsError: CustomStringConvertible {
    /// A sentence that says what is wrong and where.
    public var description: String {
        let record = recordIndex.map { ", record \($0)" } ?? ""
        return "\(reason.sentence) (batch of offset \(baseOffset) at byte \(position)\(record))"
    }
}

extension RecordsError.Reason {
    /// What is wrong, in words.
    var sentence: String {
        switch self {
        case .invalidBatchLength(let length): "\(length) is not a length that a batch can have"
        case .unknownMagic(let magic): "there is no record format \(magic)"
        case .checksumMismatch(let expected, let actual):
            "the checksum is \(actual) but should be \(expected): the batch is damaged"
        case .unknownCodec(let number): "there is no compression codec \(number)"
        case .compression(let error): error.description
        case .invalidRecord: "the bytes are not those of a record"
        case .invalidRecordCount(let count): "a batch can't have \(count) records"
        case .missingRecords(let declared, let found): "the batch has \(found) records but says that it has \(declared)"
        case .trailingBytes(let count): "\(count) bytes are left behind the last record of the batch"
        case .tooLarge(let size, let limit): "a record or batch of \(size) bytes is too large: \(limit) is the most"
        case .invalidMessage: "the bytes are not those of a message"
        case .invalidInnerMessages:
            "a compressed message holds no message, compressed ones, or messages of another format"
        case .invalidOuterOffset(let offset, let last):
            "a compressed message of offset \(offset) holds one of relative offset \(last)"
        }
    }
}
