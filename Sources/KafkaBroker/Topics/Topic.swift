internal import KafkaWire

/// A topic.
struct Topic: Sendable {
    /// The name.
    let name: String
    /// The id, which a topic of the same name that is made later does not have.
    let id: KafkaUUID
    /// The partitions, numbered from 0 on.
    var partitions: [Partition]
    /// What was set for it.
    var settings: TopicSettings

    /// The names of the topics that brokers keep for themselves.
    static let internalNames = ["__consumer_offsets", "__transaction_state", "__share_group_state"]

    /// Whether the brokers keep it for themselves.
    var isInternal: Bool { Topic.internalNames.contains(name) }

    /// A partition, or nil where there is none of that number.
    func partition(_ index: Int32) -> Partition? {
        index >= 0 && Int(index) < partitions.count ? partitions[Int(index)] : nil
    }

    /// Why a name is not allowed, or nil where it is.
    static func nameFailure(_ name: String) -> String? {
        if name.isEmpty { return "Topic name is invalid: the empty string is not allowed" }
        if name == "." || name == ".." { return "Topic name is invalid: '\(name)' is not allowed" }
        if name.utf8.count > 249 {
            return "Topic name is invalid: the length of '\(name)' is longer than the max allowed length 249"
        }
        let isAllowed = name.utf8.allSatisfy { character in
            switch character {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isAllowed
            ? nil
            : "Topic name is invalid: '\(name)' contains one or more characters other than "
                + "ASCII alphanumerics, '.', '_' and '-'"
    }
}
