/// A kind of thing that has settings; the number is the one on the wire.
enum ConfigResource {
    /// A topic.
    static let topic: Int8 = 2
    /// A broker, or with an empty name what all brokers have.
    static let broker: Int8 = 4
}
