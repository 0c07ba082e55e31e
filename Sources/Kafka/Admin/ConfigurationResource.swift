/// What has settings.
public enum ConfigurationResource: Sendable, Hashable {
    /// A topic.
    case topic(String)
    /// A broker.
    case broker(Int32)

    /// The number of the kind in the protocol.
    var type: Int8 {
        switch self {
        case .topic: 2
        case .broker: 4
        }
    }

    var name: String {
        switch self {
        case .topic(let name): name
        case .broker(let id): "\(id)"
        }
    }

    var topic: String? {
        if case .topic(let name) = self { return name }
        return nil
    }

    /// Settings of a broker are known to that broker only.
    var target: RequestTarget {
        switch self {
        case .topic: .any
        case .broker(let id): .broker(id)
        }
    }
}
