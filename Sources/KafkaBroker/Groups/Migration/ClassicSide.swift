internal import KafkaMessages
internal import KafkaWire

/// What a member of a consumer group has that speaks the classic protocol.
struct ClassicSide: Sendable, Equatable {
    /// How long it may be silent.
    let sessionTimeout: Duration
    /// The ways to assign that it knows, the preferred first.
    let choices: [ClassicMember.Choice]
    /// The version in which it speaks of its topics and partitions.
    let version: Int16
    /// When it is put out because it did not join again, or did not ask for its partitions, or nil.
    var deadline: BootInstant?

    /// The bytes that it takes.
    var sizeInBytes: Int { choices.reduce(32) { $0 + 32 + $1.name.utf8.count + $1.metadata.count } }
}
