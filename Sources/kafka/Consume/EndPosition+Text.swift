import Kafka

extension EndPosition {
    /// Understands `end` and an offset.
    ///
    /// - Throws: ``UsageError`` that says what may stand there.
    init(text: String) throws {
        if text == "end" {
            self = .end
        } else if let offset = Int64(text), offset >= 0 {
            self = .offset(offset)
        } else {
            throw UsageError("--to needs end or an offset, not '\(text)'")
        }
    }
}
