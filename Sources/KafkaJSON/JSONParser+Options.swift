extension JSONParser {
    /// Limits of the parser, and what it tolerates.
    public struct Options: Sendable, Equatable {
        /// No limit of depth goes beyond this, because values are released and compared recursively.
        public static let greatestDepth = 1024

        /// How many arrays and objects may be inside one another; at most `greatestDepth`.
        public var maximumDepth: Int

        /// How many bytes a number may have.
        public var maximumNumberLength: Int

        /// Whether an object may have a name twice, in which case the last value stays (at the place of the first).
        public var allowsDuplicateNames: Bool

        /// Chooses limits.
        /// - Parameters:
        ///   - maximumDepth: How many arrays and objects may be inside one another; at most `greatestDepth`.
        ///   - maximumNumberLength: How many bytes a number may have.
        ///   - allowsDuplicateNames: Whether an object may have a name twice, in which case the last value stays.
        public init(maximumDepth: Int = 512, maximumNumberLength: Int = 1024, allowsDuplicateNames: Bool = false) {
            self.maximumDepth = maximumDepth
            self.maximumNumberLength = maximumNumberLength
            self.allowsDuplicateNames = allowsDuplicateNames
        }
    }
}
