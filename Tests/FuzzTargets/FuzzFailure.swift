/// Says that two ways to the same result differ.
public struct FuzzFailure: Error, CustomStringConvertible {
    /// What differs.
    public let description: String

    /// Makes a failure where a condition does not hold.
    static func check(_ condition: Bool, _ description: @autoclosure () -> String) throws(FuzzFailure) {
        guard condition else { throw FuzzFailure(description: description()) }
    }
}
