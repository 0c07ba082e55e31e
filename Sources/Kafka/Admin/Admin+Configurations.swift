public import KafkaCore
internal import KafkaMessages
internal import KafkaWire

extension Admin {
    /// The settings of a topic or a broker.
    ///
    /// - Parameter resource: The topic or the broker.
    /// - Returns: The settings by name, those at their defaults too.
    /// - Throws: A `KafkaError` with the broker's code.
    public func configuration(of resource: ConfigurationResource) async throws(KafkaError) -> [ConfigurationEntry] {
        let request = DescribeConfigsRequest(
            resources: [
                .init(resourceType: resource.type, resourceName: resource.name, configurationKeys: nil)
            ]
        )
        let response = try await client.request(request, to: resource.target)
        guard let result = response.results.first else { return [] }
        try check(result.errorCode, result.errorMessage, topic: resource.topic)
        return result.configs.map(ConfigurationEntry.init).sorted { $0.name < $1.name }
    }

    /// Changes settings of a topic or a broker; others stay as they are (KIP-339).
    ///
    /// - Parameters:
    ///   - resource: The topic or the broker.
    ///   - changes: The new value of each; nil goes back to the default.
    /// - Throws: A `KafkaError` with the broker's code.
    public func setConfiguration(
        of resource: ConfigurationResource,
        _ changes: [String: String?]
    ) async throws(KafkaError) {
        let configs = changes.sorted { $0.key < $1.key }.map { name, value in
            IncrementalAlterConfigsRequest.AlterableConfig(
                name: name,
                configOperation: value == nil ? 1 : 0,
                value: value
            )
        }
        let request = IncrementalAlterConfigsRequest(
            resources: [.init(resourceType: resource.type, resourceName: resource.name, configs: configs)]
        )
        let response = try await client.request(request, to: resource.target)
        for result in response.responses { try check(result.errorCode, result.errorMessage, topic: resource.topic) }
    }
}
