import KafkaMessages
import KafkaMessagesJSON
import KafkaWire

/// Whether a frame comes out as it was when it is decoded and encoded again.
enum FrameCheck {
    /// Every byte is the same.
    case same
    /// Some bytes differ, but they say the same: another encoder wrote a default or a length in a longer way.
    case sameValues(String)
    /// The frame can't be decoded, or lost something.
    case wrong(String)

    /// Checks a frame.
    init(_ frame: CapturedFrame) {
        guard let type = frame.messageType else {
            self = .wrong("there is no such API")
            return
        }
        do {
            try self.init(frame, FrameContent(frame, body: type))
        } catch {
            self = .wrong("\(error)")
        }
    }

    private init(_ frame: CapturedFrame, _ content: FrameContent) throws {
        let encoded = try content.encoded()
        guard encoded != frame.bytes else {
            self = .same
            return
        }
        let again = CapturedFrame(
            place: frame.place,
            connection: frame.connection,
            isRequest: frame.isRequest,
            apiKey: frame.apiKey,
            version: content.version,
            correlationId: frame.correlationId,
            bytes: encoded
        )
        let second = try FrameContent(again, body: type(of: content.body))
        let difference = FrameCheck.difference(frame, encoded, content.version)
        self = second.hasSameValues(as: content) ? .sameValues(difference) : .wrong("the values differ: \(difference)")
    }

    /// Where the first difference is.
    private static func difference(_ frame: CapturedFrame, _ encoded: Bytes, _ version: Int16) -> String {
        let before = explanation(of: frame, frame.bytes, version).fields
        let after = explanation(of: frame, encoded, version).fields
        guard let (old, new) = zip(before, after).first(where: { $0 != $1 }) else {
            return "\(frame.bytes.count) bytes became \(encoded.count)"
        }
        return "\(old.path) at byte \(old.offset): \(old.type) \(old.value) of \(old.length) bytes, "
            + "here \(new.path): \(new.type) \(new.value) of \(new.length)"
    }

    /// The pieces of a frame.
    static func explanation(of frame: CapturedFrame, _ bytes: Bytes, _ version: Int16) -> MessageExplanation {
        frame.isRequest
            ? MessageExplainer.explain(request: bytes)
            : MessageExplainer.explain(response: bytes, apiKey: frame.apiKey.rawValue, version: version)
    }
}
