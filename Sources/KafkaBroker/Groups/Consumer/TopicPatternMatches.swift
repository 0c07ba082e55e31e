/// A pattern with the topics of the cluster that it names.
struct TopicPatternMatches: Sendable {
    /// The pattern.
    let pattern: TopicPattern
    /// The names of the topics, in the order in which they were made.
    var topics: [String]
}
