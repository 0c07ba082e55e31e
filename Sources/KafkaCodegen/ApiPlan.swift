/// An API: a request and its response.
struct ApiPlan {
    /// The key.
    let key: Int

    /// The name, such as `Fetch`.
    let name: String

    /// The request.
    let request: MessagePlan

    /// The response.
    let response: MessagePlan

    /// Pairs requests with responses.
    ///
    /// - Parameter messages: All messages.
    /// - Returns: The APIs by key; those of replaced messages stand behind the others of their key.
    /// - Throws: `CodegenError` where a request and its response don't fit.
    static func pair(_ messages: [MessagePlan]) throws(CodegenError) -> [ApiPlan] {
        var apis: [ApiPlan] = []
        for request in messages where request.schema.kind == .request {
            let name = String(request.schema.name.dropLast("Request".count))
            guard let key = request.schema.apiKey,
                let response = messages.first(where: { $0.schema.name == name + "Response" })
            else { throw CodegenError(.invalid("it has no key or no response"), at: request.schema.name) }
            guard response.schema.apiKey == key, response.versions == request.versions else {
                throw CodegenError(.invalid("its response has other versions or another key"), at: request.schema.name)
            }
            guard request.schema.flexible?.lowest == response.schema.flexible?.lowest else {
                throw CodegenError(.invalid("its response is flexible in other versions"), at: request.schema.name)
            }
            apis.append(ApiPlan(key: key, name: name, request: request, response: response))
        }
        return apis.sorted { ($0.key, $0.isReplaced ? 1 : 0) < ($1.key, $1.isReplaced ? 1 : 0) }
    }

    /// Whether another API has its key now.
    var isReplaced: Bool { Overrides.replaced.contains(request.schema.name) }

    /// The name of the constant.
    var constant: String { SwiftName.camelCase(name) }
}
