/// What an encoder has been given so far.
///
/// Nested containers are nodes of their own, because they may be filled until the whole value is complete. A null holds
/// their place.
final class JSONEncodingNode {
    private enum Kind {
        case empty
        case value
        case array
        case object
    }

    private var kind = Kind.empty
    private var value = JSONValue.null
    private(set) var elements: [JSONValue] = []
    private var object = JSONObject()
    private var children: [Int: JSONEncodingNode] = [:]
    /// Why the value cannot be written; containers are made by functions that cannot throw.
    private var failure: String?

    var isEmpty: Bool { kind == .empty }

    func becomeArray() {
        become(.array)
    }

    func becomeObject() {
        become(.object)
    }

    func set(_ value: JSONValue) {
        become(.value)
        if kind == .value { self.value = value }
    }

    func append(_ value: JSONValue) {
        elements.append(value)
    }

    func append(_ child: JSONEncodingNode) {
        children[elements.count] = child
        elements.append(.null)
    }

    func set(_ name: String, _ value: JSONValue) {
        if !children.isEmpty, let position = object.position(of: name) {
            children[position] = nil
        }
        object.set(name, value)
    }

    /// The node of a name, which is made if there is none.
    func child(_ name: String) -> JSONEncodingNode {
        if let position = object.position(of: name), let child = children[position] {
            return child
        }
        object.set(name, .null)
        let child = JSONEncodingNode()
        if let position = object.position(of: name) { children[position] = child }
        return child
    }

    /// The value of everything that was given; an empty node is an empty object.
    func finish() throws(JSONEncodingFailure) -> JSONValue {
        if let failure { throw JSONEncodingFailure(explanation: failure) }
        switch kind {
        case .empty:
            return .object(JSONObject())
        case .value:
            return value
        case .array:
            for (position, child) in children {
                elements[position] = try child.finish()
            }
            return .array(elements)
        case .object:
            for (position, child) in children {
                object.replace(at: position, with: try child.finish())
            }
            return .object(object)
        }
    }

    /// Makes the value one that cannot be written.
    func fail(_ explanation: String) {
        failure = failure ?? explanation
    }

    private func become(_ new: Kind) {
        if kind == .empty {
            kind = new
        } else if kind != new || new == .value {
            fail("The value was coded twice in different ways. Ask the encoder for one container only.")
        }
    }
}
