import KafkaWire
import Testing

@Suite struct BytesTests {
    /// Counts what comes back.
    private final class Recycler: BufferRecycler, @unchecked Sendable {
        private(set) var capacities: [Int] = []
        private(set) var addresses: [UInt] = []

        func recycle(_ base: UnsafeMutableRawPointer, capacity: Int) {
            capacities.append(capacity)
            addresses.append(UInt(bitPattern: base))
            unsafe base.deallocate()
        }
    }

    private let sample = Bytes(copying: Array(0..<100 as Range<UInt8>))

    @Test func everySourceIsCopied() {
        let array: [UInt8] = [0x61, 0x62, 0x63]
        let text = "abc"
        #expect(Bytes(copying: array) == "abc")
        #expect(Bytes(copying: array[1...]) == "bc")
        #expect(Bytes(copying: text) == "abc")
        #expect(Bytes(copying: text.dropFirst()) == "bc")
        #expect(Bytes(copying: array.span) == "abc")
        #expect(Bytes(copying: array.kafkaSpan) == "abc")
        let bytes: Bytes = "abc"
        #expect(Bytes(copying: bytes) == bytes)
        #expect(Bytes(copying: bytes).owner !== bytes.owner)
        #expect(Bytes(copying: [UInt8]()).owner == nil)
        #expect(Bytes(copying: "").isEmpty)
    }

    @Test func literalsAndText() {
        let literal: Bytes = [1, 2, 255]
        #expect(Array(literal) == [1, 2, 255])
        let empty: Bytes = []
        #expect(empty.isEmpty && empty.count == 0 && empty == Bytes())
        let text: Bytes = "größe"
        #expect(text.count == 7)
        #expect(text.string == "größe")
        #expect(([0xff] as Bytes).string == nil)
        #expect(Bytes().string == "")
        #expect(text.span.array == Array(text))
        #expect(text.span.string == "größe")
    }

    @Test func partsShareTheMemory() throws {
        for offset in 0...100 {
            for count in [0, 1, 50, 100 - offset] where offset + count <= 100 {
                let part = try #require(sample.part(from: offset, count: count))
                #expect(Array(part) == Array(Array(sample)[offset..<offset + count]))
                #expect(count == 0 || part.owner === sample.owner)
            }
            #expect(Array(sample.suffix(from: offset)) == Array(Array(sample)[offset...]))
        }
        let inner = try #require(sample.part(from: 10, count: 20)?.part(from: 5, count: 10))
        #expect(Array(inner) == Array(15..<25))
    }

    @Test func partsOutsideAreRefused() {
        let outside = [(-1, 1), (0, -1), (0, 101), (100, 1), (101, 0), (1, 100), (.max, .max), (.min, .min), (1, .max)]
        for (offset, count) in outside { #expect(sample.part(from: offset, count: count) == nil) }
        #expect(sample.suffix(from: 101).isEmpty)
        #expect(sample.suffix(from: -1).isEmpty)
        #expect(sample.suffix(from: .min).isEmpty)
        #expect(sample.suffix(from: .max).isEmpty)
        #expect(Bytes().part(from: 0, count: 0) == Bytes())
        #expect(Bytes().part(from: 0, count: 1) == nil)
    }

    @Test func equalBytesAreEqualAndHashEqually() throws {
        for count in 0..<40 {
            let content = (0..<count).map { UInt8($0) }
            let one = Bytes(copying: content)
            // The same bytes at another alignment.
            let other = Bytes(copying: [9] + content + [9])
            let moved = try #require(other.part(from: 1, count: count))
            #expect(one == moved)
            #expect(one.hashValue == moved.hashValue)
            for index in 0..<count {
                var changed = content
                changed[index] ^= 0x80
                #expect(one != Bytes(copying: changed))
            }
            #expect(one != Bytes(copying: content + [0]))
        }
        #expect(Set([Bytes(), "a", "b", "a"]).count == 3)
        #expect(sample == sample)
    }

    @Test func memoryGoesBackOnceAtTheLastRelease() throws {
        let recycler = Recycler()
        let base = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
        unsafe base.initializeMemory(as: UInt8.self, repeating: 5, count: 64)
        let address = UInt(bitPattern: base)
        var kept: [Bytes] = []
        do {
            let owner = unsafe BytesOwner(adopting: base, capacity: 64, recycler: recycler)
            let whole = Bytes(owner, count: 60)
            kept.append(try #require(whole.part(from: 10, count: 10)))
            kept.append(whole.suffix(from: 50))
            var reader = WireReader(whole)
            kept.append(try reader.rawBytes(7))
        }
        while !kept.isEmpty {
            #expect(recycler.capacities.isEmpty)
            #expect(kept.allSatisfy { $0.allSatisfy { $0 == 5 } })
            kept.removeLast()
        }
        #expect(recycler.capacities == [64])
        #expect(recycler.addresses == [address])
    }

    @Test func anOwnerIsCoveredNoFurtherThanItGoes() {
        for (count, expected) in [(0, 0), (1, 1), (8, 8), (9, 8), (.max, 8), (-1, 0), (.min, 0)] {
            let base = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 1)
            unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: 8)
            #expect(Bytes(unsafe BytesOwner(adopting: base, capacity: 8), count: count).count == expected)
        }
    }

    @Test func hexadecimalTextSurvives() {
        let all = Bytes(copying: Array(UInt8.min...UInt8.max))
        #expect(all.hexadecimal.count == 512)
        #expect(Bytes(hexadecimal: all.hexadecimal) == all)
        #expect(Bytes(hexadecimal: all.hexadecimal.uppercased()) == all)
        #expect(Bytes(hexadecimal: "") == Bytes())
        for text in ["0", "abc", "0g", "g0", "0x12", "12 34", "é0", "--", "0:"] {
            #expect(Bytes(hexadecimal: text) == nil, "\(text)")
        }
    }

    @Test func itIsACollection() {
        #expect(Array(sample) == Array(0..<100))
        #expect(sample[99] == 99)
        #expect(sample.startIndex == 0 && sample.endIndex == 100)
        #expect(Array(sample.reversed()).first == 99)
        #expect(sample.dropFirst(98).elementsEqual([98, 99]))
        #expect(Array(Bytes()) == [])
    }

    // In release builds the optimiser freed a copy that nobody reads before it was written (Swift 6.3.1).
    @Test func copiesThatNobodyReadsAreSafe() {
        for count in 1...3_000 {
            let bytes = Bytes(copying: [UInt8](repeating: 0xff, count: count))
            _ = Array(bytes)
            let neighbours = (0..<4).map { [UInt8](repeating: UInt8($0), count: count) }
            #expect(neighbours.enumerated().allSatisfy { index, bytes in bytes.allSatisfy { $0 == UInt8(index) } })
        }
        let whole = unsafe sample.withContiguousStorageIfAvailable { $0.count }
        let none = unsafe Bytes().withContiguousStorageIfAvailable { $0.count }
        #expect(whole == 100 && none == 0)
    }

    @Test func bytesAreReachedInPlace() throws {
        let sum = unsafe sample.withUnsafeBytes { unsafe $0.reduce(0) { $0 + Int($1) } }
        #expect(sum == 4_950)
        let isEmpty = unsafe Bytes().withUnsafeBytes { unsafe $0.isEmpty }
        #expect(isEmpty)
        #expect(throws: WireError(.invalidUTF8, at: 3)) {
            try unsafe sample.withUnsafeBytes { _ throws(WireError) -> Int in throw WireError(.invalidUTF8, at: 3) }
        }
        #expect(sample.span.byteCount == 100)
        #expect(Bytes().span.byteCount == 0)
    }

    @Test func descriptionsAreShort() {
        #expect(Bytes().description == "0 bytes ")
        #expect(([0xab, 0xcd] as Bytes).description == "2 bytes abcd")
        #expect(sample.description.hasPrefix("100 bytes 000102"))
        #expect(sample.description.hasSuffix("1f…"))
    }
}
