/// The attribute bits of a batch of magic 2, or of a legacy message.
@frozen public struct RecordBatchAttributes: RawRepresentable, Hashable, Sendable {
    /// The bits: 0 to 2 codec, 3 timestamp type, 4 transactional, 5 control, 6 delete horizon.
    public var rawValue: Int16

    /// Makes attributes of their bits.
    ///
    /// - Parameter rawValue: The bits.
    @inlinable public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    /// Makes attributes of what they say.
    ///
    /// - Parameters:
    ///   - codec: How the records are compressed.
    ///   - timestampType: Whose time the records have; only log append time sets a bit.
    ///   - isTransactional: Whether the batch belongs to a transaction.
    ///   - isControl: Whether the records are control records.
    ///   - hasDeleteHorizon: Whether the base timestamp is a delete horizon.
    public init(
        codec: CompressionCodec = .none,
        timestampType: TimestampType = .createTime,
        isTransactional: Bool = false,
        isControl: Bool = false,
        hasDeleteHorizon: Bool = false
    ) {
        rawValue = Int16(codec.rawValue)
        set(timestampType == .logAppendTime, bit: 3)
        set(isTransactional, bit: 4)
        set(isControl, bit: 5)
        set(hasDeleteHorizon, bit: 6)
    }

    private mutating func set(_ value: Bool, bit: Int16) {
        rawValue = value ? rawValue | 1 << bit : rawValue & ~(1 << bit)
    }

    /// The number of the codec, 0 to 7.
    public var codecNumber: UInt8 { UInt8(truncatingIfNeeded: rawValue & 7) }

    /// The codec, or nil where the number is none that exists.
    public var codec: CompressionCodec? { CompressionCodec(rawValue: codecNumber) }

    /// Whose time the records have.
    public var timestampType: TimestampType { rawValue & 1 << 3 != 0 ? .logAppendTime : .createTime }

    /// Whether the batch belongs to a transaction.
    public var isTransactional: Bool { rawValue & 1 << 4 != 0 }

    /// Whether the records are control records, which are not for users.
    public var isControl: Bool { rawValue & 1 << 5 != 0 }

    /// Whether the base timestamp is the time from which tombstones and markers may be deleted (KIP-534).
    public var hasDeleteHorizon: Bool { rawValue & 1 << 6 != 0 }
}
