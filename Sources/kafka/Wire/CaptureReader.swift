import KafkaJSON
import KafkaMessages
import KafkaWire

/// Finds the frames in a capture: lines of JSON, or the bytes of one direction of a connection.
struct CaptureReader {
    /// What requests asked for, by correlation id: raw responses do not say what they answer.
    private var asked: [Int32: (ApiKey, Int16)] = [:]

    /// Makes a reader; for raw responses it needs the raw requests of the same connection.
    init(requests name: String?) throws {
        guard let name else { return }
        var asked: [Int32: (ApiKey, Int16)] = [:]
        try read(name) { frame in
            guard frame.isRequest else { return }
            asked[frame.correlationId] = (frame.apiKey, frame.version)
        }
        guard !asked.isEmpty else { throw CommandFailure("\(name) has no requests, which --requests is to name") }
        self.asked = asked
    }

    /// Reads a file and hands over its frames one by one, so that those before its damage are not lost.
    func read(_ name: String, _ body: (CapturedFrame) throws -> Void) throws {
        let content = try InputStream(name).all()
        let isText = content.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "{") && content.first != 0
        try isText ? lines(content, name, body) : stream(Bytes(copying: content), name, body)
    }

    private func lines(_ content: [UInt8], _ name: String, _ body: (CapturedFrame) throws -> Void) throws {
        var count = 0
        var offset = 0
        while let line = try line(in: content, at: &offset, of: name, after: count) {
            count += 1
            let place = "\(name) frame \(count)"
            guard let hex = line["hex"]?.string, let bytes = Bytes(hexadecimal: hex) else {
                throw CommandFailure("\(place): 'hex' is missing or not hexadecimal")
            }
            guard let direction = line["direction"]?.string, ["request", "response"].contains(direction) else {
                throw CommandFailure("\(place): 'direction' must be request or response")
            }
            guard let apiKey = line["apiKey"]?.int16, let version = line["version"]?.int16 else {
                throw CommandFailure("\(place): 'apiKey' and 'version' must be numbers")
            }
            try body(
                CapturedFrame(
                    place: place,
                    connection: line["connection"]?.int,
                    isRequest: direction == "request",
                    apiKey: ApiKey(rawValue: apiKey),
                    version: version,
                    correlationId: line["correlationId"]?.int32 ?? -1,
                    bytes: bytes
                )
            )
        }
    }

    private func line(in content: [UInt8], at offset: inout Int, of name: String, after count: Int) throws -> JSONValue?
    {
        do throws(JSONError) {
            return try JSONParser().parseNext(in: content, at: &offset)
        } catch {
            throw CommandFailure("\(name) frame \(count + 1): \(error)")
        }
    }

    private func stream(_ content: Bytes, _ name: String, _ body: (CapturedFrame) throws -> Void) throws {
        var reader = WireReader(content)
        var count = 0
        while reader.remaining > 0 {
            count += 1
            let place = "\(name) frame \(count)"
            let frame: CapturedFrame
            do throws(WireError) {
                let length = try reader.int32()
                frame = try self.frame(try reader.rawBytes(Int(length)), place)
            } catch {
                throw CommandFailure("\(place) is not whole: \(error)")
            }
            try body(frame)
        }
    }

    private func frame(_ bytes: Bytes, _ place: String) throws(WireError) -> CapturedFrame {
        let isRequest = asked.isEmpty
        let correlationId: Int32
        let (apiKey, version): (ApiKey, Int16)
        if isRequest {
            let request = try RequestFrame(decoding: bytes)
            (apiKey, version) = (request.apiKey, request.version)
            correlationId = request.header.correlationId
        } else {
            correlationId = try ResponseFrame.correlationId(of: bytes)
            (apiKey, version) = asked[correlationId] ?? (ApiKey(rawValue: -1), -1)
        }
        return CapturedFrame(
            place: place,
            connection: nil,
            isRequest: isRequest,
            apiKey: apiKey,
            version: version,
            correlationId: correlationId,
            bytes: bytes
        )
    }
}
