/// Says that the calls of a value's own coding do not fit together.
struct JSONEncodingFailure: Error {
    let explanation: String
}
