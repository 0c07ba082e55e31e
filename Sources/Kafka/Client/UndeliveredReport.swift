public import KafkaCore

/// How many records were not delivered, and why the first one was not.
public struct UndeliveredReport: Sendable {
    /// How many records failed.
    public let records: Int

    /// The error of the first one.
    public let firstError: KafkaError?

    init(records: Int, firstError: KafkaError?) {
        self.records = records
        self.firstError = firstError
    }

    /// All was delivered.
    static let nothing = UndeliveredReport(records: 0, firstError: nil)

    /// The report as an error, or nil where all was delivered.
    public var error: KafkaError? {
        guard records > 0 else { return nil }
        return KafkaError(.undelivered, "\(records) records were not delivered") { fields in
            fields.outcome = firstError?.outcome ?? .unknown
            fields.cause = firstError
        }
    }
}
