/// Why no code can be made of the schemas.
package struct CodegenError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Equatable, Sendable {
        /// The file is not JSON; the text says why.
        case notJSON(String)
        /// Something is missing in the file, or not of the form that is expected.
        case invalid(String)
        /// Something that the generator does not know how to express.
        case unsupported(String)
        /// The two releases contradict each other.
        case conflict(String)
    }

    /// Where: a file, or a message and a field of it.
    package let place: String

    /// What is wrong.
    package let reason: Reason

    init(_ reason: Reason, at place: String) {
        self.place = place
        self.reason = reason
    }

    /// A sentence that says where and what.
    package var description: String {
        switch reason {
        case .notJSON(let why): "\(place) can't be read: \(why)"
        case .invalid(let what): "\(place): \(what)"
        case .unsupported(let what): "\(place): the generator can't express \(what)"
        case .conflict(let what): "\(place): the releases contradict each other: \(what)"
        }
    }
}
