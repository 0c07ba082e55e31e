internal import KafkaMessages
public import KafkaWire

/// Tells what each byte of a message means, also where the message is cut or damaged.
public enum MessageExplainer {
    /// Explains a message without header.
    ///
    /// - Parameters:
    ///   - name: Its name, such as `FetchRequest`.
    ///   - version: The version.
    ///   - bytes: The bytes.
    /// - Returns: The pieces up to the first error.
    /// - Throws: `MessageJSONError` where there is no such message or version.
    public static func explain(
        name: String,
        version: Int16,
        bytes: Bytes
    ) throws(MessageJSONError) -> MessageExplanation {
        guard let description = MessageDescription.message(named: name) else {
            let nearest = NearestName.find(name, among: MessageDescription.all.map(\.name))
            throw MessageJSONError(.unknownMessage(name, nearest: nearest))
        }
        guard description.versions.contains(version) else {
            throw MessageJSONError(
                .unsupportedVersion(message: name, version: version, versions: description.versions)
            )
        }
        var walker = MessageWalker(bytes)
        walker.walk(description, version: version, prefix: "")
        walker.expectEnd()
        return walker.explanation(message: name, version: version)
    }

    /// Explains a request with its header.
    ///
    /// - Parameter frame: The bytes behind the length.
    /// - Returns: The pieces up to the first error; those of the header have paths that begin with `header.`.
    public static func explain(request frame: Bytes) -> MessageExplanation {
        var peek = WireReader(frame)
        let key = ApiKey(rawValue: (try? peek.int16()) ?? -1)
        let version = (try? peek.int16()) ?? -1
        return explain(
            frame,
            header: "RequestHeader",
            headerVersion: key.requestHeaderVersion(for: version),
            body: MessageRegistry.request(of: key)?.name ?? "\(key.name)Request",
            version: version
        )
    }

    /// Explains a response with its header.
    ///
    /// - Parameters:
    ///   - frame: The bytes behind the length.
    ///   - apiKey: The number of the API that was asked.
    ///   - version: The version of the request.
    /// - Returns: The pieces up to the first error; those of the header have paths that begin with `header.`.
    public static func explain(response frame: Bytes, apiKey: Int16, version: Int16) -> MessageExplanation {
        let key = ApiKey(rawValue: apiKey)
        return explain(
            frame,
            header: "ResponseHeader",
            headerVersion: key.responseHeaderVersion(for: version),
            body: MessageRegistry.response(of: key)?.name ?? "\(key.name)Response",
            version: version
        )
    }

    private static func explain(
        _ frame: Bytes,
        header: String,
        headerVersion: Int16,
        body: String,
        version: Int16
    ) -> MessageExplanation {
        var walker = MessageWalker(frame)
        if let description = MessageDescription.message(named: header) {
            walker.walk(description, version: headerVersion, prefix: "header.")
        }
        if let description = MessageDescription.message(named: body), description.versions.contains(version) {
            walker.walk(description, version: version, prefix: "")
            walker.expectEnd()
        } else {
            walker.fail(.unsupportedVersion(message: body, version: version))
        }
        return walker.explanation(message: body, version: version)
    }
}
