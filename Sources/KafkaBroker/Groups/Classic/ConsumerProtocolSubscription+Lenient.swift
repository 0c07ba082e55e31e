internal import KafkaMessages
internal import KafkaWire

extension ConsumerProtocolSubscription {
    /// Reads what a consumer says of itself in the classic protocol: the version, then the message.
    ///
    /// A version that is not known yet begins as the last that is; nil is the result where that is not so.
    init?(lenientlyDecoding bytes: Bytes) {
        do {
            var reader = WireReader(bytes)
            let version = try reader.int16()
            guard version >= 0 else { return nil }
            try self.init(from: &reader, version: min(version, ConsumerProtocolSubscription.versions.highest))
        } catch {
            return nil
        }
    }
}
