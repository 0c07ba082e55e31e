public import KafkaWire

/// A response as it goes over a connection: header and body, without the four bytes of the length before them.
public struct ResponseFrame: Sendable, Equatable {
    /// The header, with the number of the request.
    public var header: ResponseHeader

    /// The version of the header.
    public var headerVersion: Int16

    /// What follows the header, not decoded.
    public var body: Bytes

    /// The number of the request that is answered.
    public var correlationId: Int32 { header.correlationId }

    /// Reads the header of a response.
    ///
    /// - Parameters:
    ///   - frame: The bytes behind the length.
    ///   - key: The API of the request.
    ///   - version: The version of the request.
    /// - Throws: `WireError` where the bytes are no header.
    public init(decoding frame: Bytes, of key: ApiKey, version: Int16) throws(WireError) {
        headerVersion = key.responseHeaderVersion(for: version)
        var reader = WireReader(frame)
        header = try ResponseHeader(from: &reader, version: headerVersion)
        body = frame.suffix(from: reader.offset)
    }

    /// Reads the number of the request that a response answers, which stands first whatever the version is.
    ///
    /// - Parameter frame: The bytes behind the length.
    /// - Returns: The number.
    /// - Throws: `WireError` where there are fewer than four bytes.
    public static func correlationId(of frame: Bytes) throws(WireError) -> Int32 {
        var reader = WireReader(frame)
        return try reader.int32()
    }

    /// Writes a whole response: the length, the header and the body.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - version: Its version.
    ///   - correlationId: The number of the request.
    /// - Returns: The bytes.
    /// - Throws: `WireError` where the response can't be written in that version.
    public static func encode<Response: ResponseMessage>(
        _ response: Response,
        version: Int16,
        correlationId: Int32
    ) throws(WireError) -> Bytes {
        var writer = WireWriter()
        try append(response, version: version, correlationId: correlationId, to: &writer)
        return writer.finish()
    }

    /// Writes a whole response without copying large `bytes` and `records` fields.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - version: Its version.
    ///   - correlationId: The number of the request.
    ///   - threshold: From how many bytes on a field is a piece of its own.
    /// - Returns: The pieces in order, to be sent by one gathering call.
    /// - Throws: `WireError` where the response can't be written in that version.
    public static func encodeParts<Response: ResponseMessage>(
        _ response: Response,
        version: Int16,
        correlationId: Int32,
        sharing threshold: Int = 4096
    ) throws(WireError) -> [Bytes] {
        var writer = WireWriter(sharing: threshold)
        try append(response, version: version, correlationId: correlationId, to: &writer)
        return writer.finishParts()
    }

    private static func append<Response: ResponseMessage>(
        _ response: Response,
        version: Int16,
        correlationId: Int32,
        to writer: inout WireWriter
    ) throws(WireError) {
        let header = ResponseHeader(correlationId: correlationId)
        let headerVersion = Response.apiKey.responseHeaderVersion(for: version)
        try writer.frame { writer throws(WireError) in
            try header.encode(to: &writer, version: headerVersion)
            try response.encode(to: &writer, version: version)
        }
    }
}
