public import KafkaWire

/// A structure of the protocol with versions: a request, a response, a header or data that stands inside them.
///
/// One type serves all versions; the version is an argument. What a version lacks has its default after decoding.
public protocol Message: Sendable, Equatable {
    /// The name in the protocol, such as `FetchRequest`.
    static var name: String { get }

    /// The versions that can be decoded and encoded.
    static var versions: VersionRange { get }

    /// The versions with tagged fields and compact lengths (KIP-482), or nil for none.
    static var flexibleVersions: VersionRange? { get }

    /// The versions that brokers dropped with 4.0, where the release before it announced that; nil for none.
    static var deprecatedVersions: VersionRange? { get }

    /// Whether the last version may still change, so that it should be used with consenting peers only.
    static var isLatestVersionUnstable: Bool { get }

    /// Reads the message; what follows it in the reader stays there.
    ///
    /// - Parameters:
    ///   - reader: The bytes.
    ///   - version: The version in which they were written.
    /// - Throws: `WireError` where they are no such message.
    init(from reader: inout WireReader, version: Int16) throws(WireError)

    /// Writes the message.
    ///
    /// A field that is set but that the version lacks is an error, unless the protocol says that it may be left out.
    ///
    /// - Parameters:
    ///   - writer: Where the bytes go.
    ///   - version: The version.
    /// - Throws: `WireError` where the message can't be written in that version.
    func encode(to writer: inout WireWriter, version: Int16) throws(WireError)
}

extension Message {
    /// Nil but for the messages that say otherwise.
    public static var deprecatedVersions: VersionRange? { nil }

    /// False but for the messages that say otherwise.
    public static var isLatestVersionUnstable: Bool { false }

    /// The versions that are released: all but the last where that may still change.
    public static var stableVersions: VersionRange {
        guard isLatestVersionUnstable, versions.highest > versions.lowest else { return versions }
        return VersionRange(versions.lowest, versions.highest - 1)
    }

    /// Reads a message that is all there is.
    ///
    /// - Parameters:
    ///   - bytes: The bytes; none may be left over.
    ///   - version: The version in which they were written.
    /// - Throws: `WireError` where they are no such message, or more than one.
    public init(decoding bytes: Bytes, version: Int16) throws(WireError) {
        var reader = WireReader(bytes)
        try self.init(from: &reader, version: version)
        try reader.expectEnd()
    }

    /// Writes the message alone.
    ///
    /// - Parameter version: The version.
    /// - Returns: The bytes, without header or length.
    /// - Throws: `WireError` where the message can't be written in that version.
    public func encoded(version: Int16) throws(WireError) -> Bytes {
        var writer = WireWriter()
        try encode(to: &writer, version: version)
        return writer.finish()
    }

    /// Refuses a version that the message does not have.
    static func check(_ version: Int16, at offset: Int) throws(WireError) {
        guard versions.contains(version) else {
            throw WireError(.unsupportedVersion(message: name, version: version), at: offset)
        }
    }
}
