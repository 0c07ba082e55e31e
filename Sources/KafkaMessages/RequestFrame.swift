public import KafkaWire

/// A request as it goes over a connection: header and body, without the four bytes of the length before them.
public struct RequestFrame: Sendable, Equatable {
    /// The header; its client id is empty in header version 0, which has none.
    public var header: RequestHeader

    /// The version of the header.
    public var headerVersion: Int16

    /// What follows the header, not decoded.
    public var body: Bytes

    /// The API.
    public var apiKey: ApiKey { ApiKey(rawValue: header.requestApiKey) }

    /// The version of the request.
    public var version: Int16 { header.requestApiVersion }

    /// Reads the header of a request.
    ///
    /// The request may be of an API or a version that this release does not know: the header is read as far as that is
    /// possible, so that a broker can answer with an error.
    ///
    /// - Parameter frame: The bytes behind the length.
    /// - Throws: `WireError` where the bytes are no header.
    public init(decoding frame: Bytes) throws(WireError) {
        var peek = WireReader(frame)
        let key = ApiKey(rawValue: try peek.int16())
        headerVersion = key.requestHeaderVersion(for: try peek.int16())
        var reader = WireReader(frame)
        header = try RequestHeader(from: &reader, version: headerVersion)
        body = frame.suffix(from: reader.offset)
    }

    /// Reads the body as the request that it must be.
    ///
    /// - Parameter type: The type of the request.
    /// - Returns: The request.
    /// - Throws: `WireError` where the frame is of another API, or its bytes are no such request.
    public func request<Request: RequestMessage>(as type: Request.Type) throws(WireError) -> Request {
        guard apiKey == Request.apiKey else {
            throw WireError(
                .unsupportedVersion(message: "\(Request.name) in a frame of \(apiKey)", version: version),
                at: 0
            )
        }
        return try Request(decoding: body, version: version)
    }

    /// Writes a whole request: the length, the header and the body.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - version: Its version.
    ///   - correlationId: The number by which the response is recognised.
    ///   - clientId: The name of the client, or nil.
    /// - Returns: The bytes.
    /// - Throws: `WireError` where the request can't be written in that version.
    public static func encode<Request: RequestMessage>(
        _ request: Request,
        version: Int16,
        correlationId: Int32,
        clientId: String?
    ) throws(WireError) -> Bytes {
        var writer = WireWriter()
        try append(request, version: version, correlationId: correlationId, clientId: clientId, to: &writer)
        return writer.finish()
    }

    /// Writes a whole request without copying large `bytes` and `records` fields.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - version: Its version.
    ///   - correlationId: The number by which the response is recognised.
    ///   - clientId: The name of the client, or nil.
    ///   - threshold: From how many bytes on a field is a piece of its own.
    /// - Returns: The pieces in order, to be sent by one gathering call.
    /// - Throws: `WireError` where the request can't be written in that version.
    public static func encodeParts<Request: RequestMessage>(
        _ request: Request,
        version: Int16,
        correlationId: Int32,
        clientId: String?,
        sharing threshold: Int = 4096
    ) throws(WireError) -> [Bytes] {
        var writer = WireWriter(sharing: threshold)
        try append(request, version: version, correlationId: correlationId, clientId: clientId, to: &writer)
        return writer.finishParts()
    }

    private static func append<Request: RequestMessage>(
        _ request: Request,
        version: Int16,
        correlationId: Int32,
        clientId: String?,
        to writer: inout WireWriter
    ) throws(WireError) {
        let headerVersion = Request.apiKey.requestHeaderVersion(for: version)
        let header = RequestHeader(
            requestApiKey: Request.apiKey.rawValue,
            requestApiVersion: version,
            correlationId: correlationId,
            clientId: clientId
        )
        try writer.frame { writer throws(WireError) in
            try header.encode(to: &writer, version: headerVersion)
            try request.encode(to: &writer, version: version)
        }
    }
}
