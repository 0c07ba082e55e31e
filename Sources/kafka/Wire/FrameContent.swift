import KafkaMessages
import KafkaWire

/// The decoded header and body of a frame.
struct FrameContent {
    let header: any Message
    let headerVersion: Int16
    let body: any Message

    /// The version of the body, which may be another than the request's.
    ///
    /// A broker answers an ApiVersions request of a version that it does not know in version 0 (KIP-511).
    let version: Int16

    /// Decodes a frame; no byte may be left over.
    init(_ frame: CapturedFrame, body type: any Message.Type) throws {
        let bytes: Bytes
        if frame.isRequest {
            let request = try RequestFrame(decoding: frame.bytes)
            (header, headerVersion, bytes) = (request.header, request.headerVersion, request.body)
        } else {
            let response = try ResponseFrame(decoding: frame.bytes, of: frame.apiKey, version: frame.version)
            (header, headerVersion, bytes) = (response.header, response.headerVersion, response.body)
        }
        do throws(WireError) {
            body = try type.init(decoding: bytes, version: frame.version)
            version = frame.version
        } catch {
            guard !frame.isRequest, frame.apiKey == .apiVersions,
                let fallback = try? ApiVersionsResponse(decoding: bytes, version: 0)
            else {
                // The body's error counts from the body; who looks at a frame counts from the frame.
                throw WireError(error.reason, at: frame.bytes.count - bytes.count + error.offset)
            }
            body = fallback
            version = 0
        }
    }

    /// The frame again.
    func encoded() throws -> Bytes {
        var writer = WireWriter()
        try header.encode(to: &writer, version: headerVersion)
        try body.encode(to: &writer, version: version)
        return writer.finish()
    }

    /// Tells whether header and body are equal.
    func hasSameValues(as other: FrameContent) -> Bool {
        FrameContent.equal(header, other.header) && FrameContent.equal(body, other.body)
    }

    private static func equal<Value: Message>(_ left: Value, _ right: any Message) -> Bool {
        left == right as? Value
    }
}
