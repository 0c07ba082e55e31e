/// Encodes the sequences of a block; keeps the tables of the frame.
@safe final class ZstdSequenceEncoder {
    let scratch: ZstdScratch
    private let costs = ZstdCosts()
    private var literalLengths: ZstdTableChoice
    private var matchLengths: ZstdTableChoice
    private var offsets: ZstdTableChoice

    /// The codes of short lengths.
    private let literalLengthCodes: UnsafeMutablePointer<UInt8>
    private let matchLengthCodes: UnsafeMutablePointer<UInt8>

    /// How many bits follow each code.
    private let literalLengthBits: UnsafeMutablePointer<UInt8>
    private let matchLengthBits: UnsafeMutablePointer<UInt8>

    private static let longLiteralLength: UInt64 = 64
    private static let longMatchLength: UInt64 = 128

    init(scratch: ZstdScratch) {
        self.scratch = scratch
        literalLengths = ZstdTableChoice(.literalLength, scratch: scratch)
        matchLengths = ZstdTableChoice(.matchLength, scratch: scratch)
        offsets = ZstdTableChoice(.offset, scratch: scratch)
        unsafe literalLengthCodes = ZstdSequenceEncoder.codes(.literalLength, ZstdSequenceEncoder.longLiteralLength)
        unsafe matchLengthCodes = ZstdSequenceEncoder.codes(.matchLength, ZstdSequenceEncoder.longMatchLength)
        unsafe literalLengthBits = ZstdSequenceEncoder.bits(.literalLength)
        unsafe matchLengthBits = ZstdSequenceEncoder.bits(.matchLength)
    }

    deinit {
        unsafe costs.deallocate()
        unsafe literalLengths.deallocate()
        unsafe matchLengths.deallocate()
        unsafe offsets.deallocate()
        unsafe literalLengthCodes.deallocate()
        unsafe matchLengthCodes.deallocate()
        unsafe literalLengthBits.deallocate()
        unsafe matchLengthBits.deallocate()
    }

    @unsafe private static func codes(_ kind: ZstdCodeKind, _ limit: UInt64) -> UnsafeMutablePointer<UInt8> {
        let count = Int(limit)
        let codes = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
        var code = 0
        var end = 1
        for number in 0..<count {
            if number == end {
                code += 1
                end += 1 << Int(kind.extraBits[code])
            }
            unsafe (codes + number).initialize(to: UInt8(code))
        }
        return unsafe codes
    }

    @unsafe private static func bits(_ kind: ZstdCodeKind) -> UnsafeMutablePointer<UInt8> {
        let bits = UnsafeMutablePointer<UInt8>.allocate(capacity: kind.codeCount)
        for (code, width) in kind.extraBits.enumerated() { unsafe (bits + code).initialize(to: width) }
        return unsafe bits
    }

    /// Forgets the frame before.
    func reset() {
        literalLengths.reset()
        matchLengths.reset()
        offsets.reset()
    }

    /// Keeps the tables of the block that was encoded, as the decoder does.
    func commit() {
        literalLengths.commit()
        matchLengths.commit()
        offsets.commit()
    }

    private static func highBit(_ number: UInt64) -> UInt64 { UInt64(63 &- number.leadingZeroBitCount) }

    /// Finds the codes of all sequences and counts them.
    private func classify(_ store: ZstdSequenceStore) {
        literalLengths.clear()
        matchLengths.clear()
        offsets.clear()
        let mask = ZstdSequenceStore.lengthMask
        let bits = ZstdSequenceStore.lengthBits
        for index in 0..<store.sequenceCount {
            let sequence = unsafe store.sequences[index]
            let literalLength = sequence & mask
            let matchLength = (sequence &>> bits) & mask
            let offset = sequence &>> (2 &* bits)
            let literalCode =
                literalLength < ZstdSequenceEncoder.longLiteralLength
                ? unsafe literalLengthCodes[Int(truncatingIfNeeded: literalLength)]
                : UInt8(truncatingIfNeeded: ZstdSequenceEncoder.highBit(literalLength) &+ 19)
            let matchCode =
                matchLength < ZstdSequenceEncoder.longMatchLength
                ? unsafe matchLengthCodes[Int(truncatingIfNeeded: matchLength)]
                : UInt8(truncatingIfNeeded: ZstdSequenceEncoder.highBit(matchLength) &+ 36)
            let offsetCode = UInt8(truncatingIfNeeded: ZstdSequenceEncoder.highBit(offset))
            unsafe literalLengths.add(literalCode, at: index)
            unsafe matchLengths.add(matchCode, at: index)
            unsafe offsets.add(offsetCode, at: index)
        }
    }

    /// Encodes the sequences section.
    ///
    /// - Parameters:
    ///   - store: The sequences.
    ///   - target: Where the section goes.
    ///   - limit: Where it must end; ``ZstdBitWriter/slack`` bytes behind it may be written over.
    /// - Returns: The end of the section, or nil where it would pass the limit.
    @unsafe func encode(
        _ store: ZstdSequenceStore,
        _ target: UnsafeMutableRawPointer,
        _ limit: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        let count = store.sequenceCount
        guard unsafe limit - target >= 8 else { return nil }
        var output = unsafe target
        if count < 128 {
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: count), as: UInt8.self)
            unsafe output += 1
        } else if count < 0x7f00 {
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: count >> 8 + 128), as: UInt8.self)
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: count), toByteOffset: 1, as: UInt8.self)
            unsafe output += 2
        } else {
            unsafe output.storeBytes(of: 255, as: UInt8.self)
            let low = UInt16(truncatingIfNeeded: count - 0x7f00).littleEndian
            unsafe output.storeBytes(of: low, toByteOffset: 1, as: UInt16.self)
            unsafe output += 3
        }
        guard count > 0 else {
            literalLengths.keep()
            matchLengths.keep()
            offsets.keep()
            return unsafe output
        }
        classify(store)
        let modes = unsafe output
        unsafe output += 1
        literalLengths.choose(count, costs, scratch)
        offsets.choose(count, costs, scratch)
        matchLengths.choose(count, costs, scratch)
        guard unsafe limit - output >= literalLengths.headerSize + offsets.headerSize + matchLengths.headerSize else {
            return nil
        }
        unsafe output = literalLengths.write(output)
        unsafe output = offsets.write(output)
        unsafe output = matchLengths.write(output)
        let mode = literalLengths.mode << 6 | offsets.mode << 4 | matchLengths.mode << 2
        unsafe modes.storeBytes(of: UInt8(truncatingIfNeeded: mode), as: UInt8.self)
        return unsafe writeStream(store, output, limit)
    }

    /// Writes the stream, from the last sequence to the first.
    @unsafe private func writeStream(
        _ store: ZstdSequenceStore,
        _ target: UnsafeMutableRawPointer,
        _ limit: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        let literalTable = literalLengths.table
        let matchTable = matchLengths.table
        let offsetTable = offsets.table
        let literalCodes = unsafe UnsafePointer(literalLengths.codes)
        let matchCodes = unsafe UnsafePointer(matchLengths.codes)
        let offsetCodes = unsafe UnsafePointer(offsets.codes)
        let literalBits = unsafe UnsafePointer(literalLengthBits)
        let matchBits = unsafe UnsafePointer(matchLengthBits)
        let sequences = unsafe UnsafePointer(store.sequences)
        let mask = ZstdSequenceStore.lengthMask
        let bits = ZstdSequenceStore.lengthBits
        var writer = unsafe ZstdBitWriter(target)
        var index = store.sequenceCount - 1
        var literalState = unsafe literalTable.first(literalCodes[index])
        var matchState = unsafe matchTable.first(matchCodes[index])
        var offsetState = unsafe offsetTable.first(offsetCodes[index])
        while true {
            guard unsafe writer.pointer <= limit else { return nil }
            let sequence = unsafe sequences[index]
            let literalWidth = unsafe UInt64(literalBits[Int(literalCodes[index])])
            let matchWidth = unsafe UInt64(matchBits[Int(matchCodes[index])])
            let offsetWidth = unsafe UInt64(offsetCodes[index])
            // The states took 26 bits at most, and seven may have been left before.
            if literalWidth &+ matchWidth &+ offsetWidth > 24 { writer.flush() }
            writer.add(sequence & (1 &<< literalWidth &- 1), literalWidth)
            // The bits of a code are the lowest of its number, but the number is counted from the code's first.
            let matchLength = (sequence &>> bits) & mask
            writer.add(matchLength & (1 &<< matchWidth &- 1), matchWidth)
            writer.add((sequence &>> (2 &* bits)) & (1 &<< offsetWidth &- 1), offsetWidth)
            writer.flush()
            guard index > 0 else { break }
            index &-= 1
            unsafe offsetTable.encode(offsetCodes[index], &offsetState, &writer)
            unsafe matchTable.encode(matchCodes[index], &matchState, &writer)
            unsafe literalTable.encode(literalCodes[index], &literalState, &writer)
        }
        matchTable.finish(matchState, &writer)
        offsetTable.finish(offsetState, &writer)
        literalTable.finish(literalState, &writer)
        let end = unsafe writer.finishWithMark()
        return unsafe end < limit ? unsafe end : nil
    }
}
