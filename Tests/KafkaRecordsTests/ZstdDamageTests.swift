import KafkaRecords
import KafkaWire
import TestSupport
import Testing

/// Damaged, cut, and malicious frames are errors, never traps.
@Suite struct ZstdDamageTests {
    private func failure(_ bytes: [UInt8], limit: Int = 1 << 20, by codec: Zstd = Zstd()) -> CompressionError? {
        do throws(CompressionError) {
            _ = try ZstdSamples.decompressed(bytes, limit: limit, by: codec)
            return nil
        } catch {
            return error
        }
    }

    /// Small frames of the reference and of every level.
    private func frames() throws -> [[UInt8]] {
        var frames = try ZstdGoldenFrame.all().filter { $0.plain.count < 4_000 }.map(\.frame)
        for level in Zstd.levels {
            frames.append(try ZstdSamples.compressed(ZstdSamples.lines(1_200), level: level))
            frames.append(try ZstdSamples.compressed(ZstdSamples.skewed(900), level: level))
        }
        return frames
    }

    @Test func everyCutIsTruncated() throws {
        let codec = Zstd()
        for frame in try frames() {
            for count in frame.indices {
                let error = failure(Array(frame[..<count]), by: codec)
                // Two frames are sound where the first one ends, and the one to skip.
                if error == nil { continue }
                #expect(error == .truncated(.zstd), "\(count) of \(frame.count)")
            }
            #expect(failure(Array(frame.dropLast()), by: codec) == .truncated(.zstd))
        }
    }

    @Test func everyByteMayBeReplaced() throws {
        let codec = Zstd()
        var failures = 0
        var total = 0
        for frame in try frames() {
            for index in frame.indices {
                for change in [0x01, 0x80, 0x10, 0xff] as [UInt8] {
                    var changed = frame
                    changed[index] ^= change
                    total += 1
                    if failure(changed, by: codec) != nil { failures += 1 }
                }
            }
        }
        #expect(total > 20_000 && failures > total / 4)
    }

    @Test func aWrongChecksumIsDamage() throws {
        let golden = try #require(try ZstdGoldenFrame.all().first { $0.name == "text, level 3" })
        for index in golden.frame.indices.suffix(4) {
            var changed = golden.frame
            changed[index] ^= 1
            #expect(failure(changed) == .damaged(.zstd))
        }
    }

    @Test func whatWasDecodedBeforeTheDamageIsKept() throws {
        var bytes = try ZstdSamples.compressed(ZstdSamples.lines(300_000), level: 1)
        bytes[bytes.count - 1] = 0
        var output = GrowingBuffer(capacity: 16)
        let codec = Zstd()
        #expect(throws: CompressionError.damaged(.zstd)) {
            try codec.decompress(bytes.kafkaSpan, into: &output, limit: .max)
        }
        #expect(Array(output.finish()) == Array(ZstdSamples.lines(300_000).prefix(2 * 131_072)))
    }

    @Test func randomBytesAreRefused() {
        var random = SeededGenerator(seed: 12)
        let codec = Zstd()
        for count in 1...2_000 {
            #expect(failure(random.bytes(count % 100 + 1), by: codec) != nil)
            // Behind a header, and in a compressed block of the right size, they get farther.
            let body = random.bytes(count % 300 + 2)
            let field = body.count << 3 | 0b101
            let header: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]
            _ = failure(header + [UInt8(field & 0xff), UInt8(field >> 8), 0] + body, by: codec)
        }
    }

    private let magic: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd]

    @Test func headersAreChecked() {
        let block: [UInt8] = [0x09, 0, 0, 0x61]
        #expect(failure([]) == .truncated(.zstd))
        #expect(failure(magic + [0x00, 0x00] + block) == nil)
        #expect(failure(magic + [0x08, 0x00] + block) == .damaged(.zstd), "a reserved bit")
        #expect(failure(magic + [0x10, 0x00] + block) == nil, "an unused bit")
        #expect(failure(magic + [0x01, 0x00, 0x05] + block) == .dictionaryNeeded(.zstd))
        #expect(failure(magic + [0x03, 0x00, 0, 0, 0, 1] + block) == .dictionaryNeeded(.zstd))
        #expect(failure(magic + [0x01, 0x00, 0x00] + block) == nil, "no dictionary after all")
        #expect(failure(magic + [0x00, 0xff] + block) == nil, "a window of two terabytes is not reserved")
        #expect(failure(magic + [0x20, 0x01] + block) == nil)
        #expect(failure(magic + [0x20, 0x02] + block) == .damaged(.zstd), "less content than the header says")
        #expect(failure(magic + [0x20, 0x00] + block) == .damaged(.zstd), "more content than the header says")
        let huge = [UInt8](repeating: 0xff, count: 8)
        #expect(failure(magic + [0xe0] + huge + block) == .damaged(.zstd))
        #expect(failure(magic + [0xc0, 0x00] + huge + block) == .damaged(.zstd))
        #expect(failure(magic + [0x00, 0x00, 0x07, 0, 0, 0x61]) == .damaged(.zstd), "a reserved type of block")
        #expect(failure(magic + [0x00, 0x00, 0x0b, 0x40, 0x00, 0x61]) == .damaged(.zstd), "a block over the window")
        #expect(failure(magic + [0x00, 0x58, 0xfb, 0xff, 0xff, 0x61]) == .damaged(.zstd), "a block over 128 KiB")
        for legacy in 0x22...0x27 as ClosedRange<UInt8> {
            #expect(failure([legacy, 0xb5, 0x2f, 0xfd, 0, 0] + block) == .damaged(.zstd))
        }
        #expect(failure([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]) == nil)
        #expect(failure([0x5f, 0x2a, 0x4d, 0x18, 1, 0, 0, 0]) == .truncated(.zstd))
        #expect(failure([0x50, 0x2a, 0x4d, 0x18, 0xff, 0xff, 0xff, 0xff]) == .truncated(.zstd))
        #expect(failure(magic + [0x00, 0x00] + block + [0]) == .truncated(.zstd), "one byte behind the frame")
        #expect(failure(magic + [0x00, 0x00] + block + [0, 1, 2, 3]) == .damaged(.zstd))
    }

    /// A frame with one compressed block and a window of 128 KiB.
    private func frame(_ block: [UInt8]) -> [UInt8] {
        let field = block.count << 3 | 0b101
        return magic + [0, 0x38, UInt8(field & 0xff), UInt8(field >> 8 & 0xff), UInt8(field >> 16)] + block
    }

    @Test func blocksAreChecked() {
        let abcd: [UInt8] = [4 << 3] + Array("abcd".utf8)
        #expect(failure(frame(abcd + [0])) == nil)
        let wrong: [(String, [UInt8])] = [
            ("an empty block", []),
            ("no sequences section", abcd),
            ("something behind no sequences", abcd + [0, 0]),
            ("a reserved bit of the modes", abcd + [1, 0x01, 0x01]),
            ("no stream", abcd + [1, 0x00]),
            ("a stream without an end mark", abcd + [1, 0x00, 0x00]),
            ("a stream that is too short", abcd + [1, 0x00, 0x01]),
            ("a table of an earlier block that is not there", abcd + [1, 0xfc, 0x01]),
            ("a code of literals that does not exist", abcd + [1, 0x54, 36, 0, 0, 0x01]),
            ("a code of an offset that does not exist", abcd + [1, 0x54, 0, 32, 0, 0x01]),
            ("a code of a match that does not exist", abcd + [1, 0x54, 0, 0, 53, 0x01]),
            ("more literals than there are", abcd + [1, 0x54, 5, 0, 0, 0x01]),
            ("an offset before the start", abcd + [1, 0x54, 4, 3, 0, 0x0f]),
            ("an offset of two gigabytes", abcd + [1, 0x54, 4, 31, 0, 0xff, 0xff, 0xff, 0xff]),
            ("the last offset less one, which is none", abcd + [1, 0x54, 0, 1, 0, 0x03]),
            ("an accuracy of 20 bits", abcd + [1, 0x80, 0x0f, 0xff, 0xff, 0xff]),
            ("a table that ends too early", abcd + [1, 0x80, 0x00]),
            ("more literals than a block has", [0x0d, 0xff, 0xff, 0x61, 0]),
            ("literals that are not there", [0x20, 0x61]),
            ("a tree of an earlier block that is not there", [0x43, 0x40, 0x00, 0x01, 0]),
            ("a tree of weights that are all zero", [0x42, 0x80, 0x00, 0x80, 0x00, 0]),
            ("a tree of weights that are too large", [0x42, 0x80, 0x00, 0x80, 0xf0, 0]),
            ("a tree of more weights than there are bytes", [0x42, 0x80, 0x00, 0xff, 0x11, 0]),
            ("compressed literals without anything", [0x42, 0x00, 0x00, 0]),
        ]
        for (name, block) in wrong { #expect(failure(frame(block)) == .damaged(.zstd), "\(name)") }
        // Four literals, then a match of three from offset 1 (code 0 of the offset is the last one).
        #expect(failure(frame(abcd + [1, 0x54, 4, 0, 0, 0x01])) == nil)
    }

    @Test func aMatchOfOneBlockCannotBeMadeToPassTheBlock() {
        // Each of four sequences is a literal and a match of 65,539 bytes from offset 1: two do not fit one block.
        var block: [UInt8] = [4 << 3] + Array("abcd".utf8) + [4, 0x54, 1, 0, 52]
        block += [UInt8](repeating: 0, count: 8) + [0x01]
        #expect(failure(frame(block), limit: .max) == .damaged(.zstd))
        #expect(failure(frame(block), limit: 100_000) == .tooLarge(.zstd, limit: 100_000))
    }
}
