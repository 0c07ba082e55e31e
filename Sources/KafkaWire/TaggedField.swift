/// A tagged field that the version in use does not define, as it was found on the wire.
///
/// Structures keep such fields, so that what is decoded and encoded again loses nothing (KIP-482).
public struct TaggedField: Sendable, Equatable {
    /// Its tag.
    public var tag: UInt32

    /// Its value, not interpreted.
    public var data: Bytes

    /// Makes a tagged field.
    ///
    /// - Parameters:
    ///   - tag: A tag that the version does not define.
    ///   - data: The value as it goes on the wire.
    public init(tag: UInt32, data: Bytes) {
        self.tag = tag
        self.data = data
    }
}
