/// The way from the root to a value that is coded; it is made into an array of keys only when someone asks.
final class JSONCodingPath {
    private enum Step {
        case root
        case key(any CodingKey)
        case position(Int)
    }

    /// The path without a key.
    static var root: JSONCodingPath { JSONCodingPath(parent: nil, step: .root, depth: 0) }

    private let parent: JSONCodingPath?
    private let step: Step
    /// How many keys there are.
    let depth: Int

    private init(parent: JSONCodingPath?, step: Step, depth: Int) {
        self.parent = parent
        self.step = step
        self.depth = depth
    }

    func appending(_ key: any CodingKey) -> JSONCodingPath {
        JSONCodingPath(parent: self, step: .key(key), depth: depth &+ 1)
    }

    func appending(_ position: Int) -> JSONCodingPath {
        JSONCodingPath(parent: self, step: .position(position), depth: depth &+ 1)
    }

    var keys: [any CodingKey] {
        var keys: [any CodingKey] = []
        var path: JSONCodingPath? = self
        while let current = path {
            switch current.step {
            case .root: break
            case .key(let key): keys.append(key)
            case .position(let position): keys.append(JSONCodingKey(intValue: position))
            }
            path = current.parent
        }
        return keys.reversed()
    }
}
