/// The number of an API: what a request asks for.
///
/// Keys that this release does not know can be made and passed on; they have no versions.
public struct ApiKey: RawRepresentable, Hashable, Sendable {
    /// The number.
    public let rawValue: Int16

    /// Makes a key of its number.
    ///
    /// - Parameter rawValue: The number; it need not be one that this release knows.
    public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    /// The name, such as `Fetch`; for an unknown key its number.
    public var name: String { knownName ?? "API \(rawValue)" }

    /// The versions that are released: all but the last where that may still change; nil for an unknown key.
    public var stableVersions: VersionRange? {
        guard let versions, isLatestVersionUnstable, versions.highest > versions.lowest else { return versions }
        return VersionRange(versions.lowest, versions.highest - 1)
    }

    /// The version of ``RequestHeader`` that goes before a request.
    ///
    /// Versions that this release does not know are taken to be like the nearest one that it knows, so that a broker
    /// can read the header of a request that it must refuse (KIP-511).
    ///
    /// - Parameter version: The version of the request.
    /// - Returns: 0, 1 or 2.
    public func requestHeaderVersion(for version: Int16) -> Int16 {
        specialRequestHeaderVersion(for: version) ?? (isFlexible(version) ? 2 : 1)
    }

    /// The version of ``ResponseHeader`` that goes before a response.
    ///
    /// - Parameter version: The version of the response, which is that of the request.
    /// - Returns: 0 or 1.
    public func responseHeaderVersion(for version: Int16) -> Int16 {
        specialResponseHeaderVersion(for: version) ?? (isFlexible(version) ? 1 : 0)
    }

    private func isFlexible(_ version: Int16) -> Bool {
        firstFlexibleVersion.map { version >= $0 } ?? false
    }
}

extension ApiKey: CaseIterable {}

extension ApiKey: CustomStringConvertible {
    /// The name and the number, as `Fetch (1)`; for an unknown key only the number.
    public var description: String { knownName.map { "\($0) (\(rawValue))" } ?? name }
}
