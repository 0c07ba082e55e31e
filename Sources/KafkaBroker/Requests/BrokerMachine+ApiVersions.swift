internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Says which versions of which APIs are served.
    func apiVersions(_ request: ApiVersionsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = ApiVersionsResponse(apiKeys: announced.map(BrokerMachine.announcement))
        response.throttleTimeMs = context.throttleMilliseconds
        response.errorCode = context.plan.error() ?? .none
        response.supportedFeatures = [.init(name: "group.version", minVersion: 0, maxVersion: 1)]
        if serves(.consumerGroupHeartbeat, version: 0) {
            // Clients take it as the sign that there are groups of the consumer protocol.
            response.finalizedFeaturesEpoch = 1
            response.finalizedFeatures = [.init(name: "group.version", maxVersionLevel: 1, minVersionLevel: 1)]
        }
        if context.version >= 3, !isNamed(request.clientSoftwareName) || !isNamed(request.clientSoftwareVersion) {
            response = ApiVersionsResponse(errorCode: .invalidRequest)
        } else if context.version >= 5, let code = identityFailure(request, context) {
            response = ApiVersionsResponse(errorCode: code)
        }
        return try context.encode(response)
    }

    /// What is wrong with the cluster and the node that a client thinks it talks to, or nil (KIP-1242).
    private func identityFailure(_ request: ApiVersionsRequest, _ context: RequestContext) -> ErrorCode? {
        guard let id = request.clusterId else { return request.nodeId == -1 ? nil : .invalidRequest }
        guard request.nodeId != -1 else { return .invalidRequest }
        return id == clusterId && request.nodeId == context.node ? nil : .rebootstrapRequired
    }

    /// Answers a version of `ApiVersions` that is not there with the first one, which every client can read (KIP-511).
    func refuseVersion(_ context: RequestContext) throws(WireError) -> Outcome {
        let mine = announced.filter { $0.key == .apiVersions }.map(BrokerMachine.announcement)
        let response = ApiVersionsResponse(errorCode: .unsupportedVersion, apiKeys: mine)
        return .answer(
            try ResponseFrame.encodeParts(response, version: 0, correlationId: context.correlationId)
        )
    }

    private static func announcement(_ api: (key: ApiKey, versions: VersionRange)) -> ApiVersionsResponse.ApiVersion {
        ApiVersionsResponse.ApiVersion(
            apiKey: api.key.rawValue,
            minVersion: api.versions.lowest,
            maxVersion: api.versions.highest
        )
    }

    /// Whether a client's software has a name that Kafka takes: letters and digits, with `-` and `.` inside.
    private func isNamed(_ name: String) -> Bool {
        let characters = Array(name.utf8)
        guard let first = characters.first, let last = characters.last else { return false }
        func isPlain(_ character: UInt8) -> Bool {
            switch character {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        return isPlain(first) && isPlain(last)
            && characters.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
}
