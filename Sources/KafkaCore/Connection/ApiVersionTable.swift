package import KafkaMessages

/// The versions of each API that a broker said it has.
package struct ApiVersionTable: Sendable, Equatable {
    /// By the number of the API; nil where the broker does not have it.
    private var ranges: [VersionRange?] = []

    /// The finalized level of each feature that the broker named.
    package private(set) var features: [String: Int16] = [:]

    /// Makes an empty table.
    package init() {}

    /// Takes what a broker answered.
    ///
    /// - Parameter response: The answer.
    package init(_ response: ApiVersionsResponse) {
        for api in response.apiKeys where api.apiKey >= 0 && api.apiKey < 1_000 && api.maxVersion >= api.minVersion {
            let index = Int(api.apiKey)
            if index >= ranges.count { ranges += [VersionRange?](repeating: nil, count: index + 1 - ranges.count) }
            ranges[index] = VersionRange(api.minVersion, api.maxVersion)
        }
        for feature in response.finalizedFeatures { features[feature.name] = feature.maxVersionLevel }
    }

    /// The versions that the broker has, or nil.
    package func range(of key: ApiKey) -> VersionRange? {
        let index = Int(key.rawValue)
        return index >= 0 && index < ranges.count ? ranges[index] : nil
    }

    /// The highest version that both sides have, within limits of the caller's.
    ///
    /// - Parameters:
    ///   - key: The API.
    ///   - wanted: What the caller can use; nil for all that are released.
    /// - Returns: The version, or nil where there is none in common.
    package func version(of key: ApiKey, within wanted: VersionRange? = nil) -> Int16? {
        guard let ours = wanted ?? key.stableVersions, let theirs = range(of: key) else { return nil }
        return ours.intersection(theirs)?.highest
    }
}
