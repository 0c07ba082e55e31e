/// What is wrong with a JSON text, or with a value that is to be written as one.
///
/// It is thrown by `JSONParser`, `JSONWriter`, `JSONStreamWriter` and `JSONBase64`; the coder wraps it in the standard
/// library's coding errors. `description` says where, what, and what to do about it.
public struct JSONError: Error, Sendable, Equatable {
    /// What is wrong.
    public let reason: Reason

    /// The place in bytes from the beginning of the input, or nil if the error is about a value that is written.
    public let offset: Int?

    /// Makes an error.
    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - offset: The place in bytes from the beginning of the input.
    public init(_ reason: Reason, offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSONError: CustomStringConvertible {
    /// One or two sentences: where, what, and what to do.
    public var description: String {
        let place = offset.map { "JSON error at byte \($0): " } ?? "JSON error: "
        return place + reason.explanation + " " + reason.advice
    }
}
