public import KafkaMessages

/// Why something did not work: what failed, where, what is known about it, and what to do.
///
/// One word; all that it says lies in shared storage.
public struct KafkaError: Error, Sendable {
    private final class Storage: Sendable {
        let fields: Fields
        init(_ fields: Fields) { self.fields = fields }
    }

    /// All that an error says.
    package struct Fields: Sendable {
        package var code: Code
        package var message: String
        package var outcome = WriteOutcome.notWritten
        package var topic: String?
        package var partition: Int32?
        package var offset: Int64?
        package var broker: Int32?
        package var address: String?
        package var api: ApiKey?
        package var attempt = 0
        package var cause: (any Error)?
        package var hint: String?
    }

    private let storage: Storage

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The kind.
    ///   - message: What happened, one sentence without a full stop at its end.
    ///   - change: Sets what else is known.
    package init(_ code: Code, _ message: String, _ change: (inout Fields) -> Void = { _ in }) {
        var fields = Fields(code: code, message: message)
        change(&fields)
        storage = Storage(fields)
    }

    /// The same error with more that is known.
    ///
    /// - Parameter change: Sets it.
    /// - Returns: The new error.
    package func with(_ change: (inout Fields) -> Void) -> KafkaError {
        var fields = storage.fields
        change(&fields)
        return KafkaError(fields)
    }

    private init(_ fields: Fields) { storage = Storage(fields) }

    /// The kind of error.
    public var code: Code { storage.fields.code }

    /// What happened, for people.
    public var message: String { storage.fields.message }

    /// What is known about the records of a write that failed.
    public var outcome: WriteOutcome { storage.fields.outcome }

    /// The topic that it is about, if any.
    public var topic: String? { storage.fields.topic }

    /// The partition that it is about, if any.
    public var partition: Int32? { storage.fields.partition }

    /// The offset that it is about, if any.
    public var offset: Int64? { storage.fields.offset }

    /// The id of the broker that was spoken to, if any.
    public var broker: Int32? { storage.fields.broker }

    /// The address that was spoken to, if any.
    public var address: String? { storage.fields.address }

    /// The API that was called, if any.
    public var api: ApiKey? { storage.fields.api }

    /// How often it was tried, or 0 where that means nothing.
    public var attempt: Int { storage.fields.attempt }

    /// What lay below, if anything.
    public var cause: (any Error)? { storage.fields.cause }

    /// What to do about it, where that is known.
    public var hint: String? { storage.fields.hint }
}

extension KafkaError: CustomStringConvertible {
    /// One line: what happened, where, how often it was tried, what is known, and what to do.
    public var description: String {
        var text = "\(code.name): \(message)"
        var places: [String] = []
        if let topic { places.append(partition.map { "\(topic)-\($0)" } ?? "topic \(topic)") }
        if let offset { places.append("offset \(offset)") }
        if let api { places.append(api.name) }
        if broker != nil || address != nil {
            let node = broker.map { $0 >= 0 ? "broker \($0)" : "bootstrap broker" } ?? "broker"
            places.append(address.map { "\(node) at \($0)" } ?? node)
        }
        if attempt > 1 { places.append("attempt \(attempt)") }
        if !places.isEmpty { text += " (\(places.joined(separator: ", ")))" }
        if outcome == .unknown { text += "; whether it was written is not known" }
        if outcome == .written { text += "; it was written" }
        if let cause { text += "; cause: \(cause)" }
        if let hint { text += ". \(hint)" }
        return text
    }
}
