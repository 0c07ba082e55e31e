extension Duration {
    /// Understands a duration of ISO 8601 as Java writes it: days, hours, minutes and seconds, such as `P7D`,
    /// `PT1H30M` or `P1DT0.5S`; nil where the text is none, or one that can't be counted.
    init?(iso8601 text: String) {
        var rest = text.uppercased()[...]
        guard rest.popFirst() == "P" else { return nil }
        let dateUnits: [(Character, Int64)] = [("D", 86_400)]
        let timeUnits: [(Character, Int64)] = [("H", 3_600), ("M", 60), ("S", 1)]
        var units = dateUnits[...]
        var isTime = false
        var count = 0
        var total = Duration.zero
        while let first = rest.first {
            if first == "T", !isTime {
                rest.removeFirst()
                units = timeUnits[...]
                isTime = true
                // A part for hours, minutes or seconds must follow.
                guard !rest.isEmpty else { return nil }
                continue
            }
            guard let number = Duration.number(&rest), let name = rest.popFirst(),
                let place = units.firstIndex(where: { $0.0 == name }),
                number.fraction == 0 || name == "S"
            else { return nil }
            // Each unit stands once, the larger ones first.
            let (seconds, isOverflow) = number.whole.multipliedReportingOverflow(by: units[place].1)
            let (sum, isSumOverflow) = total.components.seconds.addingReportingOverflow(seconds)
            guard !isOverflow, !isSumOverflow else { return nil }
            total = .seconds(sum) + .nanoseconds(number.fraction)
            units = units[(place + 1)...]
            count += 1
        }
        guard count > 0 else { return nil }
        self = total
    }

    /// Takes a number without a sign off the front, with its billionth parts.
    private static func number(_ text: inout Substring) -> (whole: Int64, fraction: Int64)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let whole = Int64(digits) else { return nil }
        text = text.dropFirst(digits.count)
        guard text.first == "." || text.first == "," else { return (whole, 0) }
        text.removeFirst()
        let parts = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...9).contains(parts.count), let fraction = Int64(parts) else { return nil }
        text = text.dropFirst(parts.count)
        let scale = (parts.count..<9).reduce(Int64(1)) { scale, _ in scale * 10 }
        return (whole, fraction * scale)
    }
}
