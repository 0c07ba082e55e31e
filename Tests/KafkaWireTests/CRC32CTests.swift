import KafkaWire
import Testing

@Suite struct CRC32CTests {
    /// CRC-32C bit by bit, as the definition has it.
    private func reference(_ bytes: [UInt8]) -> UInt32 {
        var register: UInt32 = ~0
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 { register = (register >> 1) ^ (register & 1 != 0 ? 0x82f6_3b78 : 0) }
        }
        return ~register
    }

    private func sample(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 5) &* 31 &+ 7) }
    }

    @Test func knownValues() {
        #expect(CRC32C.checksum(of: [UInt8]("123456789".utf8).kafkaSpan) == 0xe306_9283)
        #expect(CRC32C.checksum(of: [UInt8](repeating: 0, count: 32).kafkaSpan) == 0x8a91_36aa)
        #expect(CRC32C.checksum(of: [UInt8]().kafkaSpan) == 0)
    }

    @Test func instructionAndSwiftAgreeWithTheDefinitionAtEveryLength() {
        for count in Array(0...300) + [767, 768, 769, 1_000, 6_143, 6_144, 6_145, 20_011] {
            let bytes = sample(count)
            let expected = reference(bytes)
            #expect(CRC32C.checksum(of: bytes.kafkaSpan) == expected, "\(count) bytes")
            #expect(CRC32C.updateWithoutInstruction(0, with: bytes.kafkaSpan) == expected, "\(count) bytes")
        }
    }

    @Test func unalignedStartsAgree() {
        let bytes = sample(900)
        for start in 0..<16 {
            let slice = Array(bytes[start...])
            let whole = Bytes(copying: bytes)
            #expect(CRC32C.checksum(of: whole.suffix(from: start).span) == reference(slice))
            #expect(CRC32C.updateWithoutInstruction(0, with: whole.suffix(from: start).span) == reference(slice))
        }
    }

    @Test func updateContinuesAndCombineJoins() throws {
        let bytes = Bytes(copying: sample(10_000))
        let expected = CRC32C.checksum(of: bytes.span)
        for split in [0, 1, 7, 40, 255, 4_096, 9_999, 10_000] {
            let head = try #require(bytes.part(from: 0, count: split))
            let tail = bytes.suffix(from: split)
            let first = CRC32C.checksum(of: head.span)
            let second = CRC32C.checksum(of: tail.span)
            #expect(CRC32C.update(first, with: tail.span) == expected)
            #expect(CRC32C.combine(first, second, secondCount: tail.count) == expected)
        }
    }
}
