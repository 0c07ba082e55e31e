/// Why a pattern of topics can't be understood.
package struct TopicPatternError: Error {
    /// The reason.
    package let reason: String

    /// Makes an error.
    init(_ reason: String) {
        self.reason = reason
    }
}
