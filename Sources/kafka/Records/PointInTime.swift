import Kafka

/// Times and durations as people write them.
enum PointInTime {
    /// Understands a time of RFC 3339, such as `2026-01-31T12:00:00Z` or `2026-01-31T14:00:00.5+02:00`.
    static func parse(_ text: String) -> Timestamp? {
        var rest = text[...]
        guard let year = number(&rest, 4), take(&rest, "-"), let month = number(&rest, 2), take(&rest, "-"),
            let day = number(&rest, 2), take(&rest, "Tt "), let hour = number(&rest, 2), take(&rest, ":"),
            let minute = number(&rest, 2), take(&rest, ":"), let second = number(&rest, 2)
        else { return nil }
        var milliseconds = 0
        if take(&rest, ".") {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(digits.count)
            milliseconds = Int((digits + "000").prefix(3)) ?? 0
        }
        guard let offset = zone(&rest), rest.isEmpty, (1...12).contains(month),
            (1...days(in: month, of: year)).contains(day), hour < 24, minute < 60, second < 61
        else { return nil }
        let seconds = (dayNumber(year, month, day) * 24 + hour) * 3_600 + (minute - offset) * 60 + second
        return Timestamp(milliseconds: Int64(seconds) * 1_000 + Int64(milliseconds))
    }

    /// Understands a duration, such as `10m`, `2h30m` or `1.5s`; nil where the text is none.
    static func duration(_ text: Substring) -> Duration? {
        let units: [(name: String, milliseconds: Double)] = [
            ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
        ]
        var rest = text
        var total = 0.0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            rest = rest.dropFirst(digits.count)
            guard let count = Double(digits), let unit = units.first(where: { rest.hasPrefix($0.name) }) else {
                return nil
            }
            rest = rest.dropFirst(unit.name.count)
            total += count * unit.milliseconds
        } while !rest.isEmpty
        // More than a thousand centuries is a slip of the finger.
        return total < 1e16 ? .milliseconds(Int64(total)) : nil
    }

    /// The minutes by which a zone is ahead of UTC.
    private static func zone(_ rest: inout Substring) -> Int? {
        if take(&rest, "Zz") { return 0 }
        let sign = rest.first == "-" ? -1 : 1
        guard take(&rest, "+-"), let hour = number(&rest, 2), take(&rest, ":"), let minute = number(&rest, 2),
            hour < 24, minute < 60
        else { return nil }
        return sign * (hour * 60 + minute)
    }

    private static func number(_ rest: inout Substring, _ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        rest = rest.dropFirst(count)
        return Int(digits)
    }

    private static func take(_ rest: inout Substring, _ characters: String) -> Bool {
        guard let first = rest.first, characters.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }

    private static func days(in month: Int, of year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// The days from the start of 1970 to a day.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let before = year - 1
        let years = year * 365 + (year > 0 ? before / 4 - before / 100 + before / 400 + 1 : 0) - 719_528
        return years + (1..<month).reduce(0) { $0 + days(in: $1, of: year) } + day - 1
    }
}
