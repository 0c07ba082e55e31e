extension JSONCoder {
    /// The forms in which Codable values are written and read.
    public struct Options: Sendable {
        /// How `[UInt8]` is written and read.
        public enum Bytes: Sendable, Equatable {
            /// A string of base64 with padding.
            case base64
            /// An array of numbers.
            case array
        }

        /// How `[UInt8]` is written and read.
        public var bytes: Bytes

        /// What happens to NaN and infinities in both directions.
        public var nonFinite: JSONNonFinite

        /// The form of the text; its `nonFinite` is not used.
        public var writer: JSONWriter.Options

        /// The limits for text that is read.
        public var parser: JSONParser.Options

        /// What the values' own coding finds in `userInfo`.
        public var userInfo: [CodingUserInfoKey: any Sendable]

        /// Chooses forms.
        /// - Parameters:
        ///   - bytes: How `[UInt8]` is written and read.
        ///   - nonFinite: What happens to NaN and infinities in both directions.
        ///   - writer: The form of the text; its `nonFinite` is not used.
        ///   - parser: The limits for text that is read.
        ///   - userInfo: What the values' own coding finds in `userInfo`.
        public init(
            bytes: Bytes = .base64,
            nonFinite: JSONNonFinite = .refused,
            writer: JSONWriter.Options = JSONWriter.Options(),
            parser: JSONParser.Options = JSONParser.Options(),
            userInfo: [CodingUserInfoKey: any Sendable] = [:]
        ) {
            self.bytes = bytes
            self.nonFinite = nonFinite
            self.writer = writer
            self.parser = parser
            self.userInfo = userInfo
        }
    }
}
