internal import KafkaMessages
internal import KafkaWire

/// A request on its way, and who is told what became of it.
///
/// The loop's.
final class Call {
    typealias Encode = (_ version: Int16, _ correlationId: Int32, _ clientId: String?) throws(WireError) -> [Bytes]
    typealias Completion = (Result<Answer, KafkaError>) -> Void

    /// The API.
    let key: ApiKey
    /// The versions that the caller can use; nil for all that are released.
    let versions: VersionRange?
    /// When the answer must have come.
    let deadline: BootInstant
    /// Whether there is an answer: a produce request without acknowledgement has none.
    let isAnswered: Bool

    private var encode: Encode?
    private var completion: Completion?

    /// The version that was sent.
    private(set) var version: Int16 = 0

    init(
        _ key: ApiKey,
        versions: VersionRange? = nil,
        deadline: BootInstant,
        isAnswered: Bool = true,
        encode: @escaping Encode,
        completion: @escaping Completion
    ) {
        self.key = key
        self.versions = versions
        self.deadline = deadline
        self.isAnswered = isAnswered
        self.encode = encode
        self.completion = completion
    }

    /// A call of a message that is made to fit the version in which it is sent.
    ///
    /// - Parameters:
    ///   - request: The message.
    ///   - versions: The versions that will do; nil for all that are released.
    ///   - deadline: When the answer must have come.
    ///   - fitting: The message without what a version does not have and can do without.
    ///   - completion: Gets the answer.
    convenience init<Request: RequestMessage>(
        _ request: Request,
        versions: VersionRange?,
        deadline: BootInstant,
        fitting: @escaping (_ request: Request, _ version: Int16) -> Request,
        completion: @escaping Completion
    ) {
        self.init(
            Request.apiKey,
            versions: versions,
            deadline: deadline,
            encode: { version, correlationId, clientId throws(WireError) in
                try RequestFrame.encodeParts(
                    fitting(request, version),
                    version: version,
                    correlationId: correlationId,
                    clientId: clientId
                )
            },
            completion: completion
        )
    }

    /// A call of a message as it is.
    convenience init<Request: RequestMessage>(
        _ request: Request,
        versions: VersionRange? = nil,
        deadline: BootInstant,
        isAnswered: Bool = true,
        completion: @escaping Completion
    ) {
        self.init(
            Request.apiKey,
            versions: versions,
            deadline: deadline,
            isAnswered: isAnswered,
            encode: { version, correlationId, clientId throws(WireError) in
                try RequestFrame.encodeParts(
                    request,
                    version: version,
                    correlationId: correlationId,
                    clientId: clientId
                )
            },
            completion: completion
        )
    }

    /// A call of a message that looks different in different versions.
    convenience init<Request: RequestMessage>(
        versions: VersionRange? = nil,
        deadline: BootInstant,
        completion: @escaping Completion,
        _ make: @escaping (_ version: Int16) -> Request
    ) {
        self.init(
            Request.apiKey,
            versions: versions,
            deadline: deadline,
            encode: { version, correlationId, clientId throws(WireError) in
                try RequestFrame.encodeParts(
                    make(version),
                    version: version,
                    correlationId: correlationId,
                    clientId: clientId
                )
            },
            completion: completion
        )
    }

    /// Writes the request.
    func encode(version: Int16, correlationId: Int32, clientId: String?) throws(WireError) -> [Bytes] {
        self.version = version
        guard let encode else { return [] }
        // A call is sent once: what it holds on to can go as soon as it is with the system.
        self.encode = nil
        return try encode(version, correlationId, clientId)
    }

    /// Tells what became of it, once.
    func complete(_ result: Result<Answer, KafkaError>) {
        guard let completion else { return }
        self.completion = nil
        completion(result)
    }
}
