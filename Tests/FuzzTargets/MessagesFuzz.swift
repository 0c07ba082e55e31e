internal import KafkaJSON
internal import KafkaMessages
internal import KafkaMessagesJSON
internal import KafkaWire

/// Reads a message that the first three bytes choose, writes it, and reads it again, in both its forms.
///
/// The first byte is the number of the API, or 128 and more for the messages that belong to none; the second is 0 for
/// the request, 1 for the response, and 2 for a request with its header; the third is the version.
enum MessagesFuzz {
    /// The messages that belong to no API.
    private static let others = MessageRegistry.all.filter { type in
        !(type is any RequestMessage.Type) && !(type is any ResponseMessage.Type)
    }

    static func run(_ input: Bytes) throws(FuzzFailure) {
        guard input.count >= 3 else { return }
        let body = input.suffix(from: 3)
        guard input[1] != 2 else { return try readFrame(body) }
        guard let type = type(input[0], isRequest: input[1] == 0) else { return }
        try check(type, body, version: Int16(input[2]))
    }

    private static func type(_ selector: UInt8, isRequest: Bool) -> (any Message.Type)? {
        guard selector >= 128 else {
            return MessageRegistry.message(of: ApiKey(rawValue: Int16(selector)), isRequest: isRequest)
        }
        let index = Int(selector) - 128
        return others.indices.contains(index) ? others[index] : nil
    }

    private static func readFrame(_ bytes: Bytes) throws(FuzzFailure) {
        guard let frame = try? RequestFrame(decoding: bytes) else { return }
        guard let type = MessageRegistry.message(of: frame.apiKey, isRequest: true) else { return }
        try check(type, frame.body, version: frame.version)
    }

    private static func check<Value: Message>(
        _ type: Value.Type,
        _ bytes: Bytes,
        version: Int16
    ) throws(FuzzFailure) {
        let label = "\(Value.name) version \(version)"
        let decoded = try? Value(decoding: bytes, version: version)
        try explain(bytes, name: Value.name, version: version, isReadable: decoded != nil)
        guard let message = decoded else { return }
        let written: Bytes
        let again: Value
        let repeated: Bytes
        do throws(WireError) {
            written = try message.encoded(version: version)
            again = try Value(decoding: written, version: version)
            repeated = try again.encoded(version: version)
        } catch {
            throw FuzzFailure(description: "\(label): what was read can't be written and read again: \(error)")
        }
        try FuzzFailure.check(repeated == written, "\(label): what was written is written otherwise")
        // A message with a NaN in it differs from itself; its text has no payload of the NaN either.
        guard isSame(message, message) else { return }
        try FuzzFailure.check(isSame(message, again), "\(label): what was written is read as another message")
        let fromText: Bytes
        do throws(MessageJSONError) {
            let json = try MessageJSON.decode(name: Value.name, version: version, bytes: bytes)
            fromText = try MessageJSON.encode(name: Value.name, version: version, json: json)
        } catch {
            // Bytes may have unknown tagged fields in any order, which decoders keep; JSON is taken in ascending order
            // only.
            if error.path.contains("_unknownTaggedFields["), error.path.hasSuffix(".tag") { return }
            throw FuzzFailure(description: "\(label): what was read can't go through JSON: \(error)")
        }
        try FuzzFailure.check(fromText == written, "\(label): JSON gives other bytes")
    }

    /// The explanation must find an error exactly where the decoder does, and otherwise cover each byte once.
    private static func explain(
        _ bytes: Bytes,
        name: String,
        version: Int16,
        isReadable: Bool
    ) throws(FuzzFailure) {
        // Explaining is slow; what is small shows as much as what is large.
        guard bytes.count <= 512 else { return }
        let explained = try? MessageExplainer.explain(name: name, version: version, bytes: bytes)
        guard let explained else {
            return try FuzzFailure.check(!isReadable, "\(name) version \(version) is read but not explained")
        }
        try FuzzFailure.check(
            isReadable == (explained.error == nil),
            "\(name) version \(version): the decoder \(isReadable ? "reads it" : "does not read it"), but the "
                + "explanation has the error \(String(describing: explained.error))"
        )
        var offset = 0
        for field in explained.fields {
            try FuzzFailure.check(field.offset == offset, "\(name) version \(version): \(field.path) is out of place")
            offset += field.length
        }
        try FuzzFailure.check(
            offset <= bytes.count && (!isReadable || offset == bytes.count),
            "\(name) version \(version): the explanation ends at \(offset) of \(bytes.count)"
        )
    }

    private static func isSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool { left == right }
}
