/// Decodes literals: keeps the table of a frame's last tree.
@safe final class ZstdHuffmanDecoder {
    private static let log = ZstdFormat.longestLiteralCode

    /// What the next eleven bits say: how many of them the code takes, and the literal in the upper byte.
    private let table: UnsafeMutablePointer<UInt16>

    /// The weight of each literal, and after that its table's description.
    private let weights: UnsafeMutablePointer<UInt8>
    private let counts: ZstdCounts
    private var weightTable: ZstdDecodingTable
    private let weightCodes: UnsafeMutablePointer<UInt64>
    private let scratch: ZstdScratch

    /// Tells whether the frame had a tree before.
    private var hasTable = false

    init(scratch: ZstdScratch) {
        self.scratch = scratch
        unsafe table = .allocate(capacity: 1 << ZstdHuffmanDecoder.log)
        unsafe table.initialize(repeating: 0, count: 1 << ZstdHuffmanDecoder.log)
        unsafe weights = .allocate(capacity: 256)
        unsafe weights.initialize(repeating: 0, count: 256)
        unsafe counts = ZstdCounts(.allocate(capacity: ZstdCounts.capacity))
        unsafe counts.counts.initialize(repeating: 0, count: ZstdCounts.capacity)
        unsafe weightTable = ZstdDecodingTable(.allocate(capacity: 1 << ZstdFormat.largestWeightLog))
        unsafe weightTable.entries.initialize(repeating: 0, count: 1 << ZstdFormat.largestWeightLog)
        unsafe weightCodes = .allocate(capacity: 256)
        for weight in 0..<256 { unsafe (weightCodes + weight).initialize(to: UInt64(weight)) }
    }

    deinit {
        unsafe table.deallocate()
        unsafe weights.deallocate()
        unsafe counts.counts.deallocate()
        unsafe weightTable.entries.deallocate()
        unsafe weightCodes.deallocate()
    }

    /// Forgets the tree of the frame before.
    func reset() {
        hasTable = false
    }

    // MARK: - The tree

    /// Reads a tree's description and builds its table.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - end: The end of what may be read.
    /// - Returns: How many bytes the description took, or nil where it is damaged.
    @unsafe func readTree(_ start: UnsafeRawPointer, _ end: UnsafeRawPointer) -> Int? {
        hasTable = false
        guard unsafe start < end else { return nil }
        let header = unsafe Int(start.load(as: UInt8.self))
        var size = header
        let count: Int
        if header >= 128 {
            count = header - 127
            size = (count + 1) / 2
            guard unsafe size < end - start else { return nil }
            for index in 0..<count {
                let pair = unsafe start.load(fromByteOffset: 1 + index / 2, as: UInt8.self)
                unsafe weights[index] = index & 1 == 0 ? pair >> 4 : pair & 15
            }
        } else {
            guard unsafe size < end - start else { return nil }
            guard let read = unsafe readWeights(start + 1, start + 1 + size) else { return nil }
            count = read
        }
        guard buildTable(count) else { return nil }
        hasTable = true
        return 1 + size
    }

    /// Reads weights that FSE compressed, with two states that take turns.
    @unsafe private func readWeights(_ start: UnsafeRawPointer, _ end: UnsafeRawPointer) -> Int? {
        var counts = counts
        let size = unsafe counts.read(
            start,
            end,
            symbolLimit: ZstdFormat.longestLiteralCode + 1,
            largestLog: ZstdFormat.largestWeightLog
        )
        guard let size else { return nil }
        unsafe weightTable.build(counts, codes: weightCodes, scratch: scratch)
        guard var reader = unsafe ZstdBitReader(start + size, end - start - size) else { return nil }
        var first = reader.read(weightTable.log)
        var second = reader.read(weightTable.log)
        guard reader.remaining >= 0 else { return nil }
        var count = 0
        // The last tree entry is not given, so that there are at most 255.
        while count < 254 {
            let entry = unsafe weightTable.entries[first]
            unsafe weights[count] = UInt8(truncatingIfNeeded: entry)
            count += 1
            first = Int(truncatingIfNeeded: entry >> 32 & 0xffff) + reader.read(Int(entry >> 48 & 0xff))
            swap(&first, &second)
            if reader.remaining < 0 {
                unsafe weights[count] = UInt8(truncatingIfNeeded: weightTable.entries[first])
                return count + 1
            }
        }
        return nil
    }

    /// Builds the table of the weights and of the one that is not given.
    private func buildTable(_ given: Int) -> Bool {
        let log = ZstdHuffmanDecoder.log
        var starts = InlineArray<16, Int>(repeating: 0)
        var total = 0
        for index in 0..<given {
            let weight = unsafe Int(weights[index])
            guard weight <= log else { return false }
            starts[weight] += 1
            total += weight == 0 ? 0 : 1 << (weight - 1)
        }
        guard total > 0 else { return false }
        let width = Int.bitWidth - total.leadingZeroBitCount
        guard width <= log else { return false }
        let rest = 1 << width - total
        guard rest & (rest - 1) == 0 else { return false }
        let last = rest.trailingZeroBitCount + 1
        unsafe weights[given] = UInt8(truncatingIfNeeded: last)
        starts[last] += 1
        // Long codes come first, each with as many entries as it leaves bits open.
        let scale = log - width
        var place = 0
        for weight in 1...log {
            let count = starts[weight]
            starts[weight] = place
            place += count << (weight - 1 + scale)
        }
        for literal in 0...given {
            let weight = unsafe Int(weights[literal])
            guard weight > 0 else { continue }
            let entry = UInt16(truncatingIfNeeded: literal << 8 | (width + 1 - weight))
            let count = 1 << (weight - 1 + scale)
            unsafe (table + starts[weight]).update(repeating: entry, count: count)
            starts[weight] += count
        }
        return true
    }

    // MARK: - The streams

    /// Decodes literals that are one stream, or four one after the other.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - end: The end of the streams.
    ///   - target: Where the literals go.
    ///   - count: How many there are.
    ///   - isSingle: Whether it is one stream.
    /// - Returns: Whether the streams are sound; where not, the literals mean nothing.
    @unsafe func decode(
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ target: UnsafeMutablePointer<UInt8>,
        _ count: Int,
        isSingle: Bool
    ) -> Bool {
        guard hasTable else { return false }
        if isSingle {
            guard let reader = unsafe ZstdBitReader(start, end - start) else { return false }
            return unsafe finish(start, end - start, reader.remaining, target, target + count, mayHaveRest: false)
        }
        let size = unsafe end - start - 6
        guard size >= 4 else { return false }
        let size0 = unsafe Int(start.loadUnaligned(as: UInt16.self).littleEndian)
        let size1 = unsafe Int(start.loadUnaligned(fromByteOffset: 2, as: UInt16.self).littleEndian)
        let size2 = unsafe Int(start.loadUnaligned(fromByteOffset: 4, as: UInt16.self).littleEndian)
        let size3 = size - size0 - size1 - size2
        let part = (count + 3) / 4
        guard size3 > 0, count - 3 * part > 0 else { return false }
        let start0 = unsafe start + 6
        let start1 = unsafe start0 + size0
        let start2 = unsafe start1 + size1
        let start3 = unsafe start2 + size2
        guard let reader0 = unsafe ZstdBitReader(start0, size0), let reader1 = unsafe ZstdBitReader(start1, size1),
            let reader2 = unsafe ZstdBitReader(start2, size2), let reader3 = unsafe ZstdBitReader(start3, size3)
        else { return false }
        var left0 = reader0.remaining
        var left1 = reader1.remaining
        var left2 = reader2.remaining
        var left3 = reader3.remaining
        let last = count - 3 * part
        var done = 0
        if min(min(left0, left1), min(left2, left3)) > 128 {
            done = unsafe decodeTogether(
                start0,
                start1,
                start2,
                start3,
                &left0,
                &left1,
                &left2,
                &left3,
                target,
                part,
                last
            )
        }
        let target1 = unsafe target + part
        let target2 = unsafe target1 + part
        let target3 = unsafe target2 + part
        // The reference does not look whether longer streams have a rest: it reads the literals of such a block, and so
        // does this, so that of a damaged batch as many records are read.
        let mayHaveRest = min(min(size0, size1), min(size2, size3)) >= 8
        return unsafe finish(start0, size0, left0, target + done, target1, mayHaveRest: mayHaveRest)
            && finish(start1, size1, left1, target1 + done, target2, mayHaveRest: mayHaveRest)
            && finish(start2, size2, left2, target2 + done, target3, mayHaveRest: mayHaveRest)
            && finish(start3, size3, left3, target3 + done, target3 + last, mayHaveRest: mayHaveRest)
    }

    /// The word that has the bits before a position at its top, with a mark behind the last of them.
    @inline(__always)
    @unsafe private static func word(_ pointer: UnsafeRawPointer, _ used: UInt64) -> UInt64 {
        unsafe (pointer.loadUnaligned(as: UInt64.self).littleEndian | 1) &<< used
    }

    /// Decodes four streams in turns of five literals each, until one of them is nearly at its start.
    ///
    /// The mark at the bottom of each word tells how many of its bits were used. Gives how many literals of each stream
    /// were decoded.
    @unsafe private func decodeTogether(
        _ start0: UnsafeRawPointer,
        _ start1: UnsafeRawPointer,
        _ start2: UnsafeRawPointer,
        _ start3: UnsafeRawPointer,
        _ left0: inout Int,
        _ left1: inout Int,
        _ left2: inout Int,
        _ left3: inout Int,
        _ target: UnsafeMutablePointer<UInt8>,
        _ part: Int,
        _ last: Int
    ) -> Int {
        let table = unsafe UnsafePointer(self.table)
        var pointer0 = unsafe start0 + (left0 - 57) &>> 3
        var pointer1 = unsafe start1 + (left1 - 57) &>> 3
        var pointer2 = unsafe start2 + (left2 - 57) &>> 3
        var pointer3 = unsafe start3 + (left3 - 57) &>> 3
        var word0 = unsafe ZstdHuffmanDecoder.word(pointer0, UInt64(64 - (left0 - (pointer0 - start0) * 8)))
        var word1 = unsafe ZstdHuffmanDecoder.word(pointer1, UInt64(64 - (left1 - (pointer1 - start1) * 8)))
        var word2 = unsafe ZstdHuffmanDecoder.word(pointer2, UInt64(64 - (left2 - (pointer2 - start2) * 8)))
        var word3 = unsafe ZstdHuffmanDecoder.word(pointer3, UInt64(64 - (left3 - (pointer3 - start3) * 8)))
        var output = unsafe target
        let outputEnd = unsafe target + last
        while true {
            // A turn takes at most 55 bits, with what was left of a byte at most seven bytes of a stream.
            let room0 = unsafe min(pointer0 - start0, pointer1 - start1)
            let room1 = unsafe min(pointer2 - start2, pointer3 - start3)
            let turns = unsafe min(min(room0, room1) / 7, (outputEnd - output) / 5)
            guard turns > 0 else { break }
            let stop = unsafe output + turns &* 5
            repeat {
                for index in 0..<5 {
                    let entry0 = unsafe table[Int(truncatingIfNeeded: word0 &>> 53)]
                    let entry1 = unsafe table[Int(truncatingIfNeeded: word1 &>> 53)]
                    let entry2 = unsafe table[Int(truncatingIfNeeded: word2 &>> 53)]
                    let entry3 = unsafe table[Int(truncatingIfNeeded: word3 &>> 53)]
                    word0 = word0 &<< UInt64(entry0)
                    word1 = word1 &<< UInt64(entry1)
                    word2 = word2 &<< UInt64(entry2)
                    word3 = word3 &<< UInt64(entry3)
                    unsafe output[index] = UInt8(truncatingIfNeeded: entry0 &>> 8)
                    unsafe output[part &+ index] = UInt8(truncatingIfNeeded: entry1 &>> 8)
                    unsafe output[2 &* part &+ index] = UInt8(truncatingIfNeeded: entry2 &>> 8)
                    unsafe output[3 &* part &+ index] = UInt8(truncatingIfNeeded: entry3 &>> 8)
                }
                let used0 = word0.trailingZeroBitCount
                let used1 = word1.trailingZeroBitCount
                let used2 = word2.trailingZeroBitCount
                let used3 = word3.trailingZeroBitCount
                unsafe pointer0 -= used0 &>> 3
                unsafe pointer1 -= used1 &>> 3
                unsafe pointer2 -= used2 &>> 3
                unsafe pointer3 -= used3 &>> 3
                word0 = unsafe ZstdHuffmanDecoder.word(pointer0, UInt64(truncatingIfNeeded: used0 & 7))
                word1 = unsafe ZstdHuffmanDecoder.word(pointer1, UInt64(truncatingIfNeeded: used1 & 7))
                word2 = unsafe ZstdHuffmanDecoder.word(pointer2, UInt64(truncatingIfNeeded: used2 & 7))
                word3 = unsafe ZstdHuffmanDecoder.word(pointer3, UInt64(truncatingIfNeeded: used3 & 7))
                unsafe output += 5
            } while unsafe output < stop
        }
        left0 = unsafe (pointer0 - start0) * 8 + 64 - word0.trailingZeroBitCount
        left1 = unsafe (pointer1 - start1) * 8 + 64 - word1.trailingZeroBitCount
        left2 = unsafe (pointer2 - start2) * 8 + 64 - word2.trailingZeroBitCount
        left3 = unsafe (pointer3 - start3) * 8 + 64 - word3.trailingZeroBitCount
        return unsafe output - target
    }

    /// Decodes the end of one stream, which must have enough for the last literal, and, but for a rest, no more.
    @unsafe private func finish(
        _ start: UnsafeRawPointer,
        _ size: Int,
        _ bits: Int,
        _ target: UnsafeMutablePointer<UInt8>,
        _ end: UnsafeMutablePointer<UInt8>,
        mayHaveRest: Bool
    ) -> Bool {
        let table = unsafe UnsafePointer(self.table)
        var left = bits
        var output = unsafe target
        // Five literals take at most 55 of the at least 57 bits of a word.
        while unsafe left >= 64 && end - output >= 5 {
            let index = (left &- 57) &>> 3
            var word = unsafe start.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            word = word &<< UInt64(truncatingIfNeeded: 64 &- (left &- index &* 8))
            for place in 0..<5 {
                let entry = unsafe table[Int(truncatingIfNeeded: word &>> 53)]
                word = word &<< UInt64(entry)
                left &-= Int(entry & 0xff)
                unsafe output[place] = UInt8(truncatingIfNeeded: entry &>> 8)
            }
            unsafe output += 5
        }
        while unsafe output < end {
            // Of what is left the last eight bytes or fewer, at the top of a word.
            let low = max(0, (left &- 57) &>> 3)
            var word: UInt64 = 0
            if low &+ 8 <= size {
                word = unsafe start.loadUnaligned(fromByteOffset: low, as: UInt64.self).littleEndian
            } else {
                for index in low..<size {
                    let byte = unsafe UInt64(start.load(fromByteOffset: index, as: UInt8.self))
                    word |= byte &<< UInt64((index - low) * 8)
                }
            }
            let inWord = left &- low &* 8
            guard inWord > 0 else { return false }
            word = word &<< UInt64(truncatingIfNeeded: 64 &- inWord)
            let before = left
            repeat {
                let entry = unsafe table[Int(truncatingIfNeeded: word &>> 53)]
                word = word &<< UInt64(entry)
                left &-= Int(entry & 0xff)
                unsafe output[0] = UInt8(truncatingIfNeeded: entry &>> 8)
                unsafe output += 1
            } while unsafe output < end && before &- left <= inWord &- 11
            guard left >= 0 else { return false }
        }
        return left == 0 || mayHaveRest
    }
}
