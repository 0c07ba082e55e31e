/// A part of a pattern.
indirect enum PatternNode: Sendable {
    /// Nothing.
    case empty
    /// One character of a set.
    case character(CharacterSet)
    /// The beginning of the name.
    case start
    /// The end of the name.
    case end
    /// One part after the other.
    case sequence([PatternNode])
    /// One of the parts.
    case choice([PatternNode])
    /// A part a number of times; without an end where there is no maximum.
    case repeated(PatternNode, minimum: Int, maximum: Int?)
}
