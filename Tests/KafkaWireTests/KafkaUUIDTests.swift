import KafkaWire
import TestSupport
import Testing

@Suite struct KafkaUUIDTests {
    @Test func knownTexts() {
        #expect(KafkaUUID.zero.description == "AAAAAAAAAAAAAAAAAAAAAA")
        #expect(KafkaUUID(high: .max, low: .max).description == "_____________________w")
        #expect(KafkaUUID(high: 0, low: 1).description == "AAAAAAAAAAAAAAAAAAAAAQ")
        #expect(KafkaUUID("AAAAAAAAAAAAAAAAAAAAAQ") == KafkaUUID(high: 0, low: 1))
        #expect(KafkaUUID(high: 0xfbf0_0000_0000_0000, low: 0).description == "-_AAAAAAAAAAAAAAAAAAAA")
    }

    @Test func textsSurviveBothWays() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<1_000 {
            let uuid = KafkaUUID(high: generator.next(), low: generator.next())
            #expect(uuid.description.utf8.count == 22)
            #expect(KafkaUUID(uuid.description) == uuid)
        }
        for bit in 0..<64 as Range<UInt64> {
            for uuid in [KafkaUUID(high: 1 << bit, low: 0), KafkaUUID(high: 0, low: 1 << bit)] {
                #expect(KafkaUUID(uuid.description) == uuid)
            }
        }
    }

    @Test func otherTextsAreRefused() {
        let valid = "AAAAAAAAAAAAAAAAAAAAAQ"
        let invalid = [
            "", "A", String(valid.dropLast()), valid + "A", valid + "=", valid + "==", valid + "\n",
            // The last character has four bits that belong to no byte.
            "AAAAAAAAAAAAAAAAAAAAAR", "AAAAAAAAAAAAAAAAAAAAAB", "AAAAAAAAAAAAAAAAAAAAA_",
            // The alphabet is the one for URLs.
            "+AAAAAAAAAAAAAAAAAAAAQ", "/AAAAAAAAAAAAAAAAAAAAQ", "AAAAAAAAAAA AAAAAAAAAQ", "AAAAAAAAAAAéAAAAAAAAAQ",
            "00000000-0000-0000-0000-000000000001",
        ]
        for text in invalid { #expect(KafkaUUID(text) == nil, "\(text)") }
    }

    @Test func equalOnesHashEqually() {
        let one = KafkaUUID(high: 1, low: 2)
        #expect(Set([one, KafkaUUID(high: 1, low: 2), KafkaUUID(high: 2, low: 1)]).count == 2)
    }
}
