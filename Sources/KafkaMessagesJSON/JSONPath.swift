/// Where a value stands in a JSON document.
final class JSONPath: Sendable {
    /// The document itself.
    static let root = JSONPath(outer: nil, step: .member(""))

    private enum Step: Sendable {
        case member(String)
        case element(Int)
    }

    private let outer: JSONPath?
    private let step: Step

    private init(outer: JSONPath?, step: Step) {
        self.outer = outer
        self.step = step
    }

    /// The place of a member.
    func member(_ name: String) -> JSONPath { JSONPath(outer: self, step: .member(name)) }

    /// The place of an element.
    func element(_ index: Int) -> JSONPath { JSONPath(outer: self, step: .element(index)) }

    /// The path, as `responses[0].partitions[2].errorCode`; empty for the document itself.
    var text: String {
        guard let outer else { return "" }
        let before = outer.text
        return switch step {
        case .member(let name): before.isEmpty ? name : "\(before).\(name)"
        case .element(let index): "\(before)[\(index)]"
        }
    }
}
