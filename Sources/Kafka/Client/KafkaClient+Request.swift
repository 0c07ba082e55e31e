public import KafkaCore
public import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

extension KafkaClient {
    /// Sends any request of the protocol and gives the broker's answer, in the highest version that both sides have.
    ///
    /// A connection that is lost before the request was sent is tried again; error codes inside the answer are the
    /// caller's to look at.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - target: Which broker it goes to.
    ///   - versions: The versions that will do; nil for all that are released.
    ///   - limit: How long it may take; nil for the configuration's request timeout.
    /// - Returns: The answer.
    /// - Throws: A `KafkaError` that says whether the request may have been carried out.
    public func request<Request: RequestMessage>(
        _ request: Request,
        to target: RequestTarget = .any,
        versions: VersionRange? = nil,
        within limit: Duration? = nil
    ) async throws(KafkaError) -> Request.Response {
        try await answer(to: target, versions: versions, within: limit) { _ in request }.response
    }

    /// Sends a request that looks different in different versions, and gives the broker's answer.
    ///
    /// - Parameters:
    ///   - target: Which broker it goes to.
    ///   - versions: The versions that will do; nil for all that are released.
    ///   - limit: How long it may take; nil for the configuration's request timeout.
    ///   - isRefusal: Whether the broker did nothing because it can't yet, so that the request is tried again; nil for
    ///     what coordinators say where one is asked.
    ///   - make: Makes the request for the version that is sent.
    /// - Returns: The answer, and the version of both.
    /// - Throws: A `KafkaError` that says whether the request may have been carried out.
    func answer<Request: RequestMessage>(
        to target: RequestTarget,
        versions: VersionRange? = nil,
        within limit: Duration? = nil,
        isRefusal: (@Sendable (Request.Response) -> Bool)? = nil,
        _ make: @escaping @Sendable (_ version: Int16) -> Request
    ) async throws(KafkaError) -> (response: Request.Response, version: Int16) {
        let driver = driver
        let result: Result<Answer, KafkaError> = await driver.onLoop(
            orElse: .failure(ClientDriver.closedError)
        ) { done in
            let deadline = driver.now + (limit ?? driver.configuration.requestTimeout)
            RequestRetry(driver: driver, target: target, deadline: deadline) { node, completion in
                let call = Call(versions: versions, deadline: deadline, completion: completion, make)
                driver.submit(call, to: node, lane: .slow)
            } isRefusal: { answer in
                if let isRefusal { return (try? answer.decode(Request.Response.self)).map(isRefusal) == true }
                guard case .coordinator = target else { return false }
                let response = try? answer.decode(Request.Response.self) as? any CoordinatorResponse
                return response?.isRefusal == true
            } completion: { result in
                done(result)
            }.start()
        }
        let answer = try result.get()
        return (try answer.decode(Request.Response.self), answer.version)
    }

    /// What is known of the cluster, asked for where nothing is known yet.
    ///
    /// - Returns: The brokers and the controller.
    /// - Throws: A `KafkaError` where no broker can be reached within the request timeout.
    public func cluster() async throws(KafkaError) -> ClusterSnapshot {
        let driver = driver
        let result: Result<ClusterSnapshot, KafkaError> = await driver.onLoop(
            orElse: .failure(ClientDriver.closedError)
        ) { done in
            driver.metadata.cluster { done($0) }
        }
        return try result.get()
    }
}
