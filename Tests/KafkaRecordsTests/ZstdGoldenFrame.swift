import KafkaJSON
import KafkaWire
import TestSupport
import Testing

/// Frames that the reference tool wrote, and what is in them.
struct ZstdGoldenFrame {
    let name: String
    let frame: [UInt8]
    let plain: [UInt8]

    init(_ json: JSONValue) throws {
        name = try #require(json["name"]?.string)
        frame = Array(try #require(json["hex"]?.string.flatMap { Bytes(hexadecimal: $0) }))
        plain = try #require(json["plain"]?.array).flatMap(ZstdGoldenFrame.piece)
    }

    /// Some bytes, so many times; or letters that a simple generator gives.
    private static func piece(_ json: JSONValue) throws -> [UInt8] {
        let count = try #require(json["count"]?.int)
        if let text = json["bytes"]?.string {
            let bytes = Array(try #require(Bytes(hexadecimal: text)))
            return Array(repeatElement(bytes, count: count).joined())
        }
        let letters = try #require(json["letters"]?.int)
        var state = try #require(json["seed"]?.int)
        return (0..<count).map { _ in
            state = (state &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
            return UInt8(97 + (state >> 16) % letters)
        }
    }

    /// All frames of the fixture.
    static func all() throws -> [ZstdGoldenFrame] {
        let frames = try Fixtures.lines("golden/zstd/frames.jsonl").map(ZstdGoldenFrame.init)
        #expect(frames.count == 20)
        return frames
    }
}
