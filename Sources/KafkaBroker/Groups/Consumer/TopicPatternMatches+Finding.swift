extension TopicPatternMatches {
    /// Looks which topics the pattern names.
    mutating func find(in table: TopicTable) {
        topics = table.order.map { table[$0].name }.filter(pattern.matches)
    }
}
