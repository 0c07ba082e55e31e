import KafkaMessages
import KafkaWire
import TestSupport
import Testing

@Suite("No bytes make a decoder trap")
struct BadInputTests {
    /// Decodes bytes and, where that succeeds, encodes what was found; only a `WireError` may come out of the decoder.
    ///
    /// - Returns: Whether the bytes were a message.
    private func decode(_ type: any Message.Type, _ version: Int16, _ bytes: Bytes) -> Bool {
        do {
            let message = try type.init(decoding: bytes, version: version)
            return reencodes(message, version)
        } catch {
            return false
        }
    }

    private func reencodes<Value: Message>(_ message: Value, _ version: Int16) -> Bool {
        do {
            let bytes = try message.encoded(version: version)
            let again = try Value(decoding: bytes, version: version)
            // A NaN is not equal to itself; the bytes are.
            if again != message, try again.encoded(version: version) != bytes {
                Issue.record("\(Value.name) version \(version) changes when it is encoded")
            }
        } catch {
            Issue.record("\(Value.name) version \(version) was decoded but can't be encoded: \(error)")
        }
        return true
    }

    @Test("A message that is cut anywhere is refused")
    func truncation() throws {
        var checked = 0
        for vector in try GoldenVector.all() {
            let type = try #require(MessageRegistry.message(named: vector.message))
            for count in 0..<vector.bytes.count {
                let cut = try #require(vector.bytes.part(from: 0, count: count))
                do {
                    _ = try type.init(decoding: cut, version: vector.version)
                    Issue.record("\(vector.label) cut at \(count) was decoded")
                } catch {
                    checked += 1
                }
            }
        }
        #expect(checked > 100_000)
    }

    /// How many bytes apart the damages are: every byte of short messages, and in a debug build fewer of long ones.
    private func stride(_ count: Int) -> Int {
        #if DEBUG
        max(1, count / 100)
        #else
        1
        #endif
    }

    @Test("A byte that is replaced makes the message another one or invalid")
    func replacement() throws {
        var decoded = 0
        var refused = 0
        for vector in try GoldenVector.all() {
            let type = try #require(MessageRegistry.message(named: vector.message))
            var bytes = Array(vector.bytes)
            for index in Swift.stride(from: 0, to: bytes.count, by: stride(bytes.count)) {
                let original = bytes[index]
                for value: UInt8 in [0x00, 0x7f, 0x80, 0xff] where value != original {
                    bytes[index] = value
                    if decode(type, vector.version, Bytes(copying: bytes)) { decoded += 1 } else { refused += 1 }
                }
                bytes[index] = original
            }
        }
        #expect(decoded > 10_000)
        #expect(refused > 10_000)
    }

    @Test("Lengths and counts at their extremes are refused or mean null")
    func extremes() throws {
        let compact: [[UInt8]] = [
            [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0x07], [0x80, 0x80, 0x80, 0x80, 0x10],
        ]
        let classic: [[UInt8]] = [
            [0x7f, 0xff, 0xff, 0xff], [0x80, 0, 0, 0], [0xff, 0xff, 0xff, 0xfe], [0xff, 0xff], [0x7f, 0xff],
        ]
        var refused = 0
        for vector in try GoldenVector.all() where vector.name == "mixed" || vector.name == "null" {
            let type = try #require(MessageRegistry.message(named: vector.message))
            let isFlexible = type.flexibleVersions?.contains(vector.version) == true
            let bytes = Array(vector.bytes)
            for index in Swift.stride(from: 0, to: bytes.count, by: stride(bytes.count)) {
                for extreme in isFlexible ? compact : classic {
                    // In the place of one byte where it is a varint, over the bytes that are there where it is not.
                    let end = isFlexible ? index + 1 : min(bytes.count, index + extreme.count)
                    let damaged = bytes[..<index] + extreme + bytes[end...]
                    if !decode(type, vector.version, Bytes(copying: Array(damaged))) { refused += 1 }
                }
            }
        }
        #expect(refused > 10_000)
    }

    @Test("Random bytes are refused or are a message")
    func randomBytes() throws {
        var generator = SeededGenerator(seed: 2026)
        var refused = 0
        for type in MessageRegistry.all {
            for version in type.versions.lowest...type.versions.highest {
                for _ in 0..<10 {
                    let count = Int.random(in: 0...200, using: &generator)
                    if !decode(type, version, Bytes(copying: generator.bytes(count))) { refused += 1 }
                    // Small numbers lead further: they are plausible counts, lengths and tags.
                    let small = (0..<count).map { _ in UInt8.random(in: 0...3, using: &generator) }
                    if !decode(type, version, Bytes(copying: small)) { refused += 1 }
                }
            }
        }
        #expect(refused > 1000)
    }

    @Test("A tagged field whose size is wrong is refused")
    func tagSizes() throws {
        // The tag 0 of an ApiVersionsResponse is an array: one byte is enough for an empty one.
        let before: [UInt8] = [0, 0, 1, 0, 0, 0, 0]
        let valid = try ApiVersionsResponse(decoding: Bytes(copying: before + [1, 0, 1, 1]), version: 3)
        #expect(valid == ApiVersionsResponse())
        #expect(throws: WireError(.invalidTagSize(tag: 0, declared: 2, actual: 1), at: 10)) {
            try ApiVersionsResponse(decoding: Bytes(copying: before + [1, 0, 2, 1, 1]), version: 3)
        }
        #expect(throws: WireError(.truncated(needed: 1, available: 0), at: 10)) {
            try ApiVersionsResponse(decoding: Bytes(copying: before + [1, 0, 0, 1]), version: 3)
        }
        #expect(throws: WireError(.truncated(needed: 127, available: 1), at: 10)) {
            try ApiVersionsResponse(decoding: Bytes(copying: before + [1, 0, 0x7f, 1]), version: 3)
        }
        #expect(throws: WireError(.invalidCount(127, available: 3), at: 7)) {
            try ApiVersionsResponse(decoding: Bytes(copying: before + [0x7f, 0, 1, 1]), version: 3)
        }
    }

    @Test("Tagged fields inside tagged fields end where the outer one ends")
    func nestedTags() throws {
        let message = FetchResponse(
            nodeEndpoints: [
                FetchResponse.NodeEndpoint(
                    nodeId: 1,
                    host: "h",
                    port: 2,
                    unknownTaggedFields: [TaggedField(tag: 7, data: [1, 2])]
                )
            ],
            unknownTaggedFields: [TaggedField(tag: 3, data: [9])]
        )
        let bytes = try message.encoded(version: 16)
        #expect(try FetchResponse(decoding: bytes, version: 16) == message)
        var damaged = Array(bytes)
        // The inner field's size reaches into what follows the outer one.
        let inner = try #require(damaged.indices.last { damaged[$0...].starts(with: [7, 2, 1, 2]) })
        damaged[inner + 1] = 3
        #expect(throws: WireError(.truncated(needed: 3, available: 2), at: inner + 2)) {
            try FetchResponse(decoding: Bytes(copying: damaged), version: 16)
        }
    }
}
