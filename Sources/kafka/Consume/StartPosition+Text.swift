import Kafka

extension StartPosition {
    /// Understands `earliest`, `latest`, an offset, a time and a duration before now.
    ///
    /// - Throws: ``UsageError`` that says what may stand behind the option.
    init(text: String, of option: String = "--from") throws {
        switch text {
        case "earliest", "beginning", "start": self = .earliest
        case "latest", "end": self = .latest
        default:
            if let offset = Int64(text), offset >= 0 {
                self = .offset(offset)
            } else if text.hasPrefix("@"), let milliseconds = Int64(text.dropFirst()), milliseconds >= 0 {
                self = .time(Timestamp(milliseconds: milliseconds))
            } else if let time = PointInTime.parse(text) {
                self = .time(time)
            } else if text.hasPrefix("-"), let duration = PointInTime.duration(text.dropFirst()) {
                self = .last(duration)
            } else {
                throw UsageError(
                    "\(option) needs earliest, latest, an offset, a time as 2026-01-31T12:00:00Z or @MILLISECONDS, or a "
                        + "duration before now as -10m or -2h30m, not '\(text)'"
                )
            }
        }
    }
}
