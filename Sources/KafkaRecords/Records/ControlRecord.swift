public import KafkaWire

/// What the key and the value of a control record say.
public struct ControlRecord: Hashable, Sendable {
    /// What kind it is.
    public let type: ControlRecordType

    /// The epoch of the transaction coordinator that wrote a commit or abort marker; nil for other kinds.
    public let coordinatorEpoch: Int32?

    /// Makes a commit or abort marker.
    ///
    /// - Parameters:
    ///   - type: `commit` or `abort`.
    ///   - coordinatorEpoch: The epoch of the transaction coordinator.
    public init(marker type: ControlRecordType, coordinatorEpoch: Int32) {
        self.type = type
        self.coordinatorEpoch = coordinatorEpoch
    }

    /// Reads the key and the value of a record of a control batch; nil where the key is not that of a control record.
    ///
    /// - Parameters:
    ///   - key: The key: a version and the type, 16 bits each.
    ///   - value: The value; of a marker a version and the coordinator's epoch.
    public init?(key: Bytes?, value: Bytes?) {
        guard let key else { return nil }
        var keyReader = WireReader(key)
        guard let version = try? keyReader.int16(), version >= 0, let type = try? keyReader.int16() else { return nil }
        self.type = ControlRecordType(rawValue: type)
        guard self.type == .commit || self.type == .abort, let value else {
            coordinatorEpoch = nil
            return
        }
        var valueReader = WireReader(value)
        guard (try? valueReader.int16()) != nil else {
            coordinatorEpoch = nil
            return
        }
        coordinatorEpoch = try? valueReader.int32()
    }

    /// The key as it is on the wire.
    public var key: Bytes {
        var buffer = GrowingBuffer(capacity: 4)
        buffer.append(0 as Int16)
        buffer.append(type.rawValue)
        return buffer.finish()
    }

    /// The value of a marker as it is on the wire; nil for other kinds, whose values are messages of their own.
    public var value: Bytes? {
        guard let coordinatorEpoch else { return nil }
        var buffer = GrowingBuffer(capacity: 6)
        buffer.append(0 as Int16)
        buffer.append(coordinatorEpoch)
        return buffer.finish()
    }
}
