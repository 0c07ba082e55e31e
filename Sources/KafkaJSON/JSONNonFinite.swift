/// What happens to NaN and infinities, for which JSON has no numbers.
public enum JSONNonFinite: Sendable, Equatable {
    /// They are refused with an error.
    case refused

    /// They are the strings "NaN", "Infinity" and "-Infinity".
    ///
    /// Apache Kafka's own JSON converters write float64 fields so (they do not read them back).
    case named

    /// The name of a value that is not finite.
    static func name(of value: Double) -> String {
        value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity"
    }

    /// The value of a name.
    func value(named name: String) -> Double? {
        guard self == .named else { return nil }
        return switch name {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default: nil
        }
    }
}
