/// The codes of literals, at most eleven bits each, and their description.
@safe struct ZstdHuffmanTree {
    private static let largestDescription = 320

    /// How long the code of each literal is; 0 where it has none.
    private let lengths: UnsafeMutablePointer<UInt8>

    /// The code of each literal, and its length in the lowest byte.
    private let codes: UnsafeMutablePointer<UInt32>

    /// How often each literal comes.
    private let frequencies: UnsafeMutablePointer<UInt32>

    /// What the decoder reads the tree from.
    let description: UnsafeMutableRawPointer

    /// The nodes: leaves in ascending order, and what they are joined to.
    private let weights: UnsafeMutablePointer<UInt32>
    private let parents: UnsafeMutablePointer<UInt16>
    private let order: UnsafeMutablePointer<UInt8>
    private let weightFrequencies: UnsafeMutablePointer<UInt32>
    private var weightTable = ZstdEncodingTable()

    /// The longest code, and the greatest literal that has one.
    private var longest = 0
    private var lastLiteral = 0

    init() {
        unsafe lengths = .allocate(capacity: 256)
        unsafe lengths.initialize(repeating: 0, count: 256)
        unsafe codes = .allocate(capacity: 256)
        unsafe codes.initialize(repeating: 0, count: 256)
        unsafe frequencies = .allocate(capacity: 256)
        unsafe frequencies.initialize(repeating: 0, count: 256)
        unsafe description = .allocate(byteCount: ZstdHuffmanTree.largestDescription, alignment: 16)
        unsafe weights = .allocate(capacity: 512)
        unsafe weights.initialize(repeating: 0, count: 512)
        unsafe parents = .allocate(capacity: 512)
        unsafe parents.initialize(repeating: 0, count: 512)
        unsafe order = .allocate(capacity: 256)
        unsafe order.initialize(repeating: 0, count: 256)
        unsafe weightFrequencies = .allocate(capacity: 16)
        unsafe weightFrequencies.initialize(repeating: 0, count: 16)
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe lengths.deallocate()
        unsafe codes.deallocate()
        unsafe frequencies.deallocate()
        unsafe description.deallocate()
        unsafe weights.deallocate()
        unsafe parents.deallocate()
        unsafe order.deallocate()
        unsafe weightFrequencies.deallocate()
        unsafe weightTable.deallocate()
    }

    /// How many bits literals take; nil where one of them has no code.
    @unsafe func cost(_ frequencies: UnsafePointer<UInt32>) -> Int? {
        var bits = 0
        for literal in 0..<256 {
            let frequency = unsafe Int(frequencies[literal])
            guard frequency > 0 else { continue }
            let length = unsafe Int(lengths[literal])
            guard length > 0 else { return nil }
            bits += frequency * length
        }
        return bits
    }

    // MARK: - Building

    /// Builds the codes; false where there are not two literals at least.
    @unsafe mutating func build(_ frequencies: UnsafePointer<UInt32>) -> Bool {
        unsafe self.frequencies.update(from: frequencies, count: 256)
        let count = sort()
        guard count >= 2 else { return false }
        join(count)
        limitLengths(count)
        assignCodes(count)
        return true
    }

    /// Puts the literals that come into ascending order of their frequency, and gives their number.
    private mutating func sort() -> Int {
        var count = 0
        for literal in 0..<256 {
            unsafe lengths[literal] = 0
            guard unsafe frequencies[literal] > 0 else { continue }
            // The literal rides along in the lower byte.
            unsafe weights[count] = frequencies[literal] &<< 8 | UInt32(literal)
            count += 1
            lastLiteral = literal
        }
        var gap = 57
        while gap > 0 {
            for index in min(gap, count)..<count {
                let weight = unsafe weights[index]
                var place = index
                while place >= gap, unsafe weights[place - gap] > weight {
                    unsafe weights[place] = weights[place - gap]
                    place -= gap
                }
                unsafe weights[place] = weight
            }
            gap = gap * 2 / 5
        }
        for index in 0..<count {
            unsafe order[index] = UInt8(truncatingIfNeeded: weights[index])
            unsafe weights[index] &>>= 8
        }
        return count
    }

    /// Joins the two lightest nodes until there is one; a node's depth is then that of its parent and one.
    private mutating func join(_ count: Int) {
        let root = 2 * count - 2
        var leaf = 0
        var node = count
        for joined in count...root {
            var weight: UInt32 = 0
            for _ in 0..<2 {
                let takesLeaf: Bool
                if leaf == count {
                    takesLeaf = false
                } else {
                    takesLeaf = unsafe node == joined || weights[leaf] <= weights[node]
                }
                let taken = takesLeaf ? leaf : node
                if takesLeaf { leaf += 1 } else { node += 1 }
                weight = unsafe weight &+ weights[taken]
                unsafe parents[taken] = UInt16(truncatingIfNeeded: joined)
            }
            unsafe weights[joined] = weight
        }
        // From here on the weights are depths.
        unsafe weights[root] = 0
        for index in stride(from: root - 1, through: 0, by: -1) {
            unsafe weights[index] = weights[Int(parents[index])] + 1
        }
    }

    /// Makes codes that are too long shorter, and others longer for it.
    ///
    /// The rarer a literal is the longer is its code, so that it is enough to choose how many codes there are of each
    /// length. Room is counted in codes of the greatest length.
    private mutating func limitLengths(_ count: Int) {
        let limit = ZstdFormat.longestLiteralCode
        guard unsafe Int(weights[0]) > limit else { return }
        var numbers = InlineArray<16, Int>(repeating: 0)
        var used = 0
        for index in 0..<count {
            let length = unsafe min(Int(weights[index]), limit)
            numbers[length] += 1
            used += 1 << (limit - length)
        }
        while used > 1 << limit { used -= lengthen(&numbers, excess: used - 1 << limit) }
        while used < 1 << limit { used += shorten(&numbers, rest: 1 << limit - used) }
        var index = 0
        for length in stride(from: limit, through: 1, by: -1) {
            unsafe (weights + index).update(repeating: UInt32(length), count: numbers[length])
            index += numbers[length]
        }
    }

    /// Makes the code longer that costs least for the room that it frees, and tells how much that is.
    private func lengthen(_ numbers: inout InlineArray<16, Int>, excess: Int) -> Int {
        let limit = ZstdFormat.longestLiteralCode
        var best = (length: 0, cost: 0, gain: 1)
        // The rarest literal of a length comes behind all with longer codes.
        var index = numbers[limit]
        for length in stride(from: limit - 1, through: 1, by: -1) where numbers[length] > 0 {
            let cost = frequency(index)
            let gain = min(1 << (limit - 1 - length), excess)
            if best.length == 0 || cost * best.gain < best.cost * gain { best = (length, cost, gain) }
            index += numbers[length]
        }
        numbers[best.length] -= 1
        numbers[best.length + 1] += 1
        return 1 << (limit - 1 - best.length)
    }

    /// Makes the code shorter that gains most and that there is room for, and tells how much room it takes.
    private func shorten(_ numbers: inout InlineArray<16, Int>, rest: Int) -> Int {
        let limit = ZstdFormat.longestLiteralCode
        var best = (length: 0, gain: 0, cost: 1)
        var index = 0
        for length in stride(from: limit, through: 2, by: -1) where numbers[length] > 0 {
            index += numbers[length]
            let cost = 1 << (limit - length)
            guard cost <= rest else { break }
            let gain = frequency(index - 1)
            if best.length == 0 || gain * best.cost > best.gain * cost { best = (length, gain, cost) }
        }
        numbers[best.length] -= 1
        numbers[best.length - 1] += 1
        return best.cost
    }

    /// How often a literal comes, by its place in the order.
    private func frequency(_ index: Int) -> Int {
        unsafe Int(frequencies[Int(order[index])])
    }

    private mutating func assignCodes(_ count: Int) {
        var starts = InlineArray<16, Int>(repeating: 0)
        longest = 0
        for index in 0..<count {
            let length = unsafe Int(weights[index])
            unsafe lengths[Int(order[index])] = UInt8(truncatingIfNeeded: length)
            starts[length] += 1
            longest = max(longest, length)
        }
        // The longest codes are the smallest numbers.
        var code = 0
        for length in stride(from: longest, through: 1, by: -1) {
            let number = starts[length]
            starts[length] = code
            code = (code + number) >> 1
        }
        for literal in 0...lastLiteral {
            let length = unsafe Int(lengths[literal])
            guard length > 0 else { continue }
            unsafe codes[literal] = UInt32(truncatingIfNeeded: starts[length] << 8 | length)
            starts[length] += 1
        }
    }

    // MARK: - Description

    /// Writes the description and gives its size; nil where the tree can't be described.
    mutating func describe(_ scratch: ZstdScratch) -> Int? {
        let compressed = compressWeights(scratch)
        let plain = lastLiteral <= 128 ? (lastLiteral + 1) / 2 : Int.max
        if let compressed, compressed < min(plain, 128) {
            unsafe description.storeBytes(of: UInt8(truncatingIfNeeded: compressed), as: UInt8.self)
            return compressed + 1
        }
        guard plain != .max else { return nil }
        unsafe description.storeBytes(of: UInt8(truncatingIfNeeded: 127 + lastLiteral), as: UInt8.self)
        for index in 0..<plain {
            let low = 2 * index + 1 < lastLiteral ? weight(2 * index + 1) : 0
            let pair = weight(2 * index) << 4 | low
            unsafe description.storeBytes(of: pair, toByteOffset: 1 + index, as: UInt8.self)
        }
        return plain + 1
    }

    /// What the description says of a literal: how much of the tree's top its code takes.
    private func weight(_ literal: Int) -> UInt8 {
        let length = unsafe lengths[literal]
        return length == 0 ? 0 : UInt8(truncatingIfNeeded: longest + 1) - length
    }

    /// Compresses the weights of all literals but the last one; nil where that can't be done.
    private mutating func compressWeights(_ scratch: ZstdScratch) -> Int? {
        let count = lastLiteral
        guard count >= 2 else { return nil }
        unsafe weightFrequencies.update(repeating: 0, count: 16)
        for literal in 0..<count { unsafe weightFrequencies[Int(weight(literal))] += 1 }
        var symbolCount = 16
        while unsafe weightFrequencies[symbolCount - 1] == 0 { symbolCount -= 1 }
        guard unsafe Int(weightFrequencies[symbolCount - 1]) < count else { return nil }
        let log = ZstdCounts.log(total: count, lastSymbol: symbolCount - 1, largest: ZstdFormat.largestWeightLog)
        unsafe weightTable.counts.normalise(weightFrequencies, symbolCount: symbolCount, total: count, log: log)
        weightTable.build(scratch: scratch)
        let start = unsafe description + 1
        var writer = unsafe ZstdBitWriter(weightTable.counts.write(start))
        // Two states take turns; the first one has the even literals.
        var last = weightTable.first(weight(count - 1))
        var other = weightTable.first(weight(count - 2))
        for literal in stride(from: count - 3, through: 0, by: -1) {
            weightTable.encode(weight(literal), &last, &writer)
            writer.flush()
            swap(&last, &other)
        }
        // However many there were, the state of the even ones is `other` now: it is the one that is read first.
        weightTable.finish(last, &writer)
        weightTable.finish(other, &writer)
        let end = unsafe writer.finishWithMark()
        return unsafe end - start
    }

    // MARK: - Encoding

    /// Writes the codes of literals as one stream, from the last to the first.
    ///
    /// - Parameters:
    ///   - source: The literals; all of them have codes.
    ///   - count: How many.
    ///   - target: Where the stream goes; eight bytes behind it may be written over.
    /// - Returns: The end of the stream.
    @unsafe func encode(
        _ source: UnsafePointer<UInt8>,
        _ count: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let codes = unsafe UnsafePointer(self.codes)
        var writer = unsafe ZstdBitWriter(target)
        var index = count
        while index & 3 != 0 {
            index &-= 1
            let code = unsafe codes[Int(source[index])]
            writer.add(UInt64(code &>> 8), UInt64(code & 0xff))
        }
        writer.flush()
        while index > 0 {
            let word = unsafe UnsafeRawPointer(source + index - 4).loadUnaligned(as: UInt32.self).littleEndian
            let code3 = unsafe codes[Int(word &>> 24)]
            let code2 = unsafe codes[Int((word &>> 16) & 0xff)]
            let code1 = unsafe codes[Int((word &>> 8) & 0xff)]
            let code0 = unsafe codes[Int(word & 0xff)]
            writer.add(UInt64(code3 &>> 8), UInt64(code3 & 0xff))
            writer.add(UInt64(code2 &>> 8), UInt64(code2 & 0xff))
            writer.add(UInt64(code1 &>> 8), UInt64(code1 & 0xff))
            writer.add(UInt64(code0 &>> 8), UInt64(code0 & 0xff))
            writer.flush()
            index &-= 4
        }
        return unsafe writer.finishWithMark()
    }
}
