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
        for frame in try frames(in: name) where frame.isRequest {
            asked[frame.correlationId] = (frame.apiKey, frame.version)
        }
    }

    /// All frames of a file.
    func frames(in name: String) throws -> [CapturedFrame] {
        let content = try InputStream(name).all()
        let isText = content.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "{") && content.first != 0
        return isText ? try lines(content, name) : try stream(Bytes(copying: content), name)
    }

    private func lines(_ content: [UInt8], _ name: String) throws -> [CapturedFrame] {
        var frames: [CapturedFrame] = []
        var offset = 0
        let parser = JSONParser()
        while let line = try parser.parseNext(in: content, at: &offset) {
            let place = "\(name) frame \(frames.count + 1)"
            guard let hex = line["hex"]?.string, let bytes = Bytes(hexadecimal: hex) else {
                throw CommandFailure("\(place): 'hex' is missing or not hexadecimal")
            }
            guard let direction = line["direction"]?.string, ["request", "response"].contains(direction) else {
                throw CommandFailure("\(place): 'direction' must be request or response")
            }
            guard let apiKey = line["apiKey"]?.int16, let version = line["version"]?.int16 else {
                throw CommandFailure("\(place): 'apiKey' and 'version' must be numbers")
            }
            frames.append(
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
        return frames
    }

    private func stream(_ content: Bytes, _ name: String) throws -> [CapturedFrame] {
        var frames: [CapturedFrame] = []
        var reader = WireReader(content)
        while reader.remaining > 0 {
            let place = "\(name) frame \(frames.count + 1)"
            do throws(WireError) {
                let length = try reader.int32()
                let bytes = try reader.rawBytes(Int(length))
                if let frame = try frame(bytes, place) { frames.append(frame) }
            } catch {
                throw CommandFailure("\(place) is not whole: \(error)")
            }
        }
        return frames
    }

    private func frame(_ bytes: Bytes, _ place: String) throws(WireError) -> CapturedFrame? {
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
