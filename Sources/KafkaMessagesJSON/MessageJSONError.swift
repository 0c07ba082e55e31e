public import KafkaJSON
public import KafkaMessages
public import KafkaWire

/// What is wrong with the JSON of a message, or with a message that is to be turned into it, and where.
public struct MessageJSONError: Error, Equatable, Sendable {
    /// What can be wrong.
    public enum Reason: Equatable, Sendable {
        /// There is no message of that name; the nearest name, where one is near.
        case unknownMessage(String, nearest: String?)
        /// The message does not have that version.
        case unsupportedVersion(message: String, version: Int16, versions: VersionRange)
        /// The text is not JSON.
        case notJSON(JSONError)
        /// A member that the version needs is missing.
        case missing(expected: String)
        /// A member that the structure does not have; the nearest name, where one is near.
        case unknownMember(structure: String, nearest: String?)
        /// A member that the structure has in other versions only.
        case notInVersion(structure: String, version: Int16, versions: VersionRange)
        /// A value of another type than the member's.
        case wrongType(expected: String, found: String)
        /// A number that the member's type can't hold, or one that is no integer.
        case outOfRange(expected: String, found: String)
        /// The message can't be decoded or encoded.
        case wire(WireError)
    }

    /// What is wrong.
    public let reason: Reason

    /// Where, as `responses[0].partitions[2].errorCode`; empty for the whole.
    public let path: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - path: Where, as `responses[0].partitions[2].errorCode`; empty for the whole.
    public init(_ reason: Reason, at path: String = "") {
        self.reason = reason
        self.path = path
    }

    init(_ reason: Reason, at path: JSONPath) {
        self.init(reason, at: path.text)
    }

    /// An error of the codec; an unsupported version is told with the versions that there are.
    init(_ error: WireError, message: any Message.Type) {
        if case .unsupportedVersion(let name, let version) = error.reason, name == message.name {
            self.init(.unsupportedVersion(message: name, version: version, versions: message.versions))
        } else {
            self.init(.wire(error))
        }
    }
}

extension MessageJSONError: CustomStringConvertible {
    /// A sentence that says where and what.
    public var description: String { path.isEmpty ? sentence : "\(path): \(sentence)" }

    private var sentence: String {
        switch reason {
        case .unknownMessage(let name, let nearest):
            "there is no message \(name)\(MessageJSONError.suggestion(nearest))"
        case .unsupportedVersion(let message, let version, let versions):
            "\(message) has no version \(version), only \(versions)"
        case .notJSON(let error):
            error.description
        case .missing(let expected):
            "is missing: \(expected) is expected"
        case .unknownMember(let structure, let nearest):
            "\(structure) has no such field\(MessageJSONError.suggestion(nearest))"
        case .notInVersion(let structure, let version, let versions):
            "version \(version) of \(structure) does not have it, only \(versions)"
        case .wrongType(let expected, let found), .outOfRange(let expected, let found):
            "\(expected) is expected, not \(found)"
        case .wire(let error):
            error.description
        }
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { ": did you mean \($0)?" } ?? ""
    }
}
