extension ZstdDecoder {
    /// Reads a block's sequences section and carries the sequences out.
    ///
    /// - Parameters:
    ///   - start: The first byte of the section.
    ///   - end: The end of the block.
    ///   - target: Where the output goes.
    ///   - targetEnd: The end that the output must not pass.
    ///   - capacityEnd: The end of what may be written over.
    ///   - history: The first byte that a match may reach back to.
    /// - Returns: The end of the output, or nil where the block is damaged or does not fit.
    @unsafe func readSequences(
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        target: UnsafeMutableRawPointer,
        targetEnd: UnsafeMutableRawPointer,
        capacityEnd: UnsafeMutableRawPointer,
        history: UnsafeRawPointer
    ) -> UnsafeMutableRawPointer? {
        let size = unsafe end - start
        guard size > 0 else { return nil }
        let first = unsafe Int(start.load(as: UInt8.self))
        if first == 0 {
            guard size == 1 else { return nil }
            return unsafe appendLiterals(literals, literalCount, target, targetEnd)
        }
        let countSize = first < 128 ? 1 : first < 255 ? 2 : 3
        guard size > countSize else { return nil }
        var count = first
        if first == 255 {
            count = unsafe Int(start.loadUnaligned(fromByteOffset: 1, as: UInt16.self).littleEndian) + 0x7f00
        } else if first >= 128 {
            count = unsafe (first - 128) << 8 | Int(start.load(fromByteOffset: 1, as: UInt8.self))
        }
        let modes = unsafe Int(start.load(fromByteOffset: countSize, as: UInt8.self))
        guard modes & 3 == 0 else { return nil }
        var source = unsafe start + countSize + 1
        guard let size1 = unsafe literalLengths.read(modes >> 6, source, end, scratch: scratch) else { return nil }
        unsafe source += size1
        guard let size2 = unsafe offsets.read(modes >> 4 & 3, source, end, scratch: scratch) else { return nil }
        unsafe source += size2
        guard let size3 = unsafe matchLengths.read(modes >> 2 & 3, source, end, scratch: scratch) else { return nil }
        unsafe source += size3
        // Two bytes may hold a number below 128 too, zero among them.
        guard count > 0 else {
            return unsafe source == end ? unsafe appendLiterals(literals, literalCount, target, targetEnd) : nil
        }
        return unsafe execute(count, source, end, target, targetEnd, capacityEnd, history)
    }

    /// Appends literals, without writing behind them.
    @unsafe private func appendLiterals(
        _ literals: UnsafePointer<UInt8>,
        _ count: Int,
        _ output: UnsafeMutableRawPointer,
        _ outputEnd: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        guard unsafe count <= outputEnd - output else {
            isOutputFull = true
            return nil
        }
        unsafe output.copyMemory(from: literals, byteCount: count)
        return unsafe output + count
    }

    /// The top bits of a word; none where the width is 0.
    @inline(__always)
    private static func top(_ word: UInt64, _ width: UInt64) -> UInt64 {
        (word &>> 1) &>> (63 &- width)
    }

    @inline(__always)
    @unsafe private static func copy16(_ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer) {
        unsafe target.storeBytes(of: source.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    }

    /// Decodes the sequences and carries each out at once.
    @unsafe private func execute(
        _ count: Int,
        _ source: UnsafeRawPointer,
        _ sourceEnd: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer,
        _ targetEnd: UnsafeMutableRawPointer,
        _ capacityEnd: UnsafeMutableRawPointer,
        _ history: UnsafeRawPointer
    ) -> UnsafeMutableRawPointer? {
        let size = unsafe sourceEnd - source
        guard size > 0 else { return nil }
        let last = unsafe (sourceEnd - 1).load(as: UInt8.self)
        guard last != 0 else { return nil }
        var start = unsafe source
        var pointer = unsafe sourceEnd - 8
        var used = UInt64(last.leadingZeroBitCount + 1)
        if size < 8 {
            // Zeros in place of the missing bytes count as read, above all others.
            unsafe shortStream.storeBytes(of: 0, as: UInt64.self)
            unsafe shortStream.copyMemory(from: source, byteCount: size)
            unsafe start = UnsafeRawPointer(shortStream)
            unsafe pointer = start
            used += UInt64(64 - 8 * size)
        }
        var word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian &<< used

        let literalTable = unsafe UnsafePointer(literalLengths.current.entries)
        let offsetTable = unsafe UnsafePointer(offsets.current.entries)
        let matchTable = unsafe UnsafePointer(matchLengths.current.entries)
        let literalLog = UInt64(literalLengths.current.log)
        let offsetLog = UInt64(offsets.current.log)
        let matchLog = UInt64(matchLengths.current.log)
        var literalState = ZstdDecoder.top(word, literalLog)
        word = word &<< literalLog
        var offsetState = ZstdDecoder.top(word, offsetLog)
        word = word &<< offsetLog
        var matchState = ZstdDecoder.top(word, matchLog)
        used += literalLog + offsetLog + matchLog

        var literal = unsafe UnsafeRawPointer(literals)
        let literalEnd = unsafe literal + literalCount
        var output = unsafe target
        // Copies may write up to 32 bytes behind what they are asked for.
        let fastEnd = unsafe min(targetEnd, capacityEnd - 32)
        var offset1 = offset1
        var offset2 = offset2
        var offset3 = offset3
        var left = count
        while true {
            // Takes the used bits off, as far as there are others.
            if unsafe pointer - start >= 8 {
                unsafe pointer -= Int(truncatingIfNeeded: used &>> 3)
                used &= 7
            } else {
                guard used <= 64 else { return nil }
                let bytes = unsafe min(Int(truncatingIfNeeded: used &>> 3), pointer - start)
                unsafe pointer -= bytes
                used &-= UInt64(truncatingIfNeeded: bytes &<< 3)
            }
            // Where nothing is left, this is not what is left; then whatever is read is found too much at the end.
            word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian &<< used

            let literalEntry = unsafe literalTable[Int(truncatingIfNeeded: literalState)]
            let offsetEntry = unsafe offsetTable[Int(truncatingIfNeeded: offsetState)]
            let matchEntry = unsafe matchTable[Int(truncatingIfNeeded: matchState)]
            let offsetBits = offsetEntry &>> 56
            let matchBits = matchEntry &>> 56
            let literalBits = literalEntry &>> 56
            let bits = offsetBits &+ matchBits &+ literalBits
            var offset = Int(truncatingIfNeeded: offsetEntry & 0xffff_ffff &+ ZstdDecoder.top(word, offsetBits))
            word = word &<< offsetBits
            used &+= bits
            if _slowPath(bits > 31) {
                // The rest of the numbers and the states may need more than is left in the word.
                used &-= bits &- offsetBits
                guard unsafe ZstdDecoder.refill(&word, &used, &pointer, start) else { return nil }
                used &+= bits &- offsetBits
            }
            let matchLength = Int(
                truncatingIfNeeded: matchEntry & 0xffff_ffff &+ ZstdDecoder.top(word, matchBits)
            )
            word = word &<< matchBits
            let literalLength = Int(
                truncatingIfNeeded: literalEntry & 0xffff_ffff &+ ZstdDecoder.top(word, literalBits)
            )
            word = word &<< literalBits
            if _slowPath(bits > 31) {
                guard unsafe ZstdDecoder.refill(&word, &used, &pointer, start) else { return nil }
            }
            left &-= 1
            if left > 0 {
                let literalWidth = literalEntry &>> 48 & 0xff
                literalState = literalEntry &>> 32 & 0xffff &+ ZstdDecoder.top(word, literalWidth)
                word = word &<< literalWidth
                let matchWidth = matchEntry &>> 48 & 0xff
                matchState = matchEntry &>> 32 & 0xffff &+ ZstdDecoder.top(word, matchWidth)
                word = word &<< matchWidth
                let offsetWidth = offsetEntry &>> 48 & 0xff
                offsetState = offsetEntry &>> 32 & 0xffff &+ ZstdDecoder.top(word, offsetWidth)
                used &+= literalWidth &+ matchWidth &+ offsetWidth
            }

            if offsetBits > 1 {
                offset3 = offset2
                offset2 = offset1
                offset1 = offset
            } else {
                let index = offset &- (literalLength == 0 ? 0 : 1)
                if index == 0 {
                    offset = offset1
                } else {
                    if index == 3 {
                        offset = offset1 &- 1
                        guard offset != 0 else { return nil }
                    } else {
                        offset = index == 1 ? offset2 : offset3
                    }
                    if index != 1 { offset3 = offset2 }
                    offset2 = offset1
                    offset1 = offset
                }
            }

            guard unsafe literalLength <= literalEnd - literal else { return nil }
            let matchStart = unsafe output + literalLength
            guard unsafe offset <= UnsafeRawPointer(matchStart) - history else { return nil }
            let outputEnd = unsafe matchStart + matchLength
            if unsafe outputEnd <= fastEnd {
                unsafe ZstdDecoder.copy16(literal, output)
                if literalLength > 16 {
                    var index = 16
                    repeat {
                        unsafe ZstdDecoder.copy16(literal + index, output + index)
                        index &+= 16
                    } while index < literalLength
                }
                let match = unsafe UnsafeRawPointer(matchStart) - offset
                if offset >= 16 {
                    unsafe ZstdDecoder.copy16(match, matchStart)
                    if matchLength > 16 {
                        var index = 16
                        repeat {
                            unsafe ZstdDecoder.copy16(match + index, matchStart + index)
                            index &+= 16
                        } while index < matchLength
                    }
                } else {
                    unsafe ZstdDecoder.copyNear(matchStart, offset, matchLength)
                }
            } else {
                guard unsafe outputEnd <= targetEnd else {
                    isOutputFull = true
                    return nil
                }
                unsafe output.copyMemory(from: literal, byteCount: literalLength)
                for index in 0..<matchLength {
                    let byte = unsafe (matchStart + index - offset).load(as: UInt8.self)
                    unsafe (matchStart + index).storeBytes(of: byte, as: UInt8.self)
                }
            }
            unsafe literal += literalLength
            unsafe output = outputEnd
            if left == 0 { break }
        }
        // The stream must end exactly with the last sequence.
        let remaining = unsafe Int(truncatingIfNeeded: 64 &- used) + 8 * (pointer - start)
        guard remaining == 0 else { return nil }
        (self.offset1, self.offset2, self.offset3) = (offset1, offset2, offset3)
        let rest = unsafe literalEnd - literal
        return unsafe appendLiterals(literal.assumingMemoryBound(to: UInt8.self), rest, output, targetEnd)
    }

    /// Takes the used bits off, and tells whether there were so many.
    @inline(never)
    @unsafe private static func refill(
        _ word: inout UInt64,
        _ used: inout UInt64,
        _ pointer: inout UnsafeRawPointer,
        _ start: UnsafeRawPointer
    ) -> Bool {
        guard used <= 64 else { return false }
        let bytes = unsafe min(Int(truncatingIfNeeded: used &>> 3), pointer - start)
        unsafe pointer -= bytes
        used &-= UInt64(truncatingIfNeeded: bytes &<< 3)
        word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian &<< used
        return true
    }

    /// Copies a match that lies less than 16 bytes back; up to 32 bytes behind its end may be written.
    @inline(__always)
    @unsafe private static func copyNear(_ target: UnsafeMutableRawPointer, _ offset: Int, _ length: Int) {
        let end = unsafe target + length
        var to = unsafe target
        var distance = offset
        if offset < 8 {
            // Eight bytes one by one make a distance of at least eight that is a multiple of the period.
            for index in 0..<8 {
                unsafe (to + index).storeBytes(of: (to + index - offset).load(as: UInt8.self), as: UInt8.self)
            }
            unsafe to += 8
            distance = Int(truncatingIfNeeded: 0x0e0c_0a08_0908_0800 as UInt64 &>> UInt64(offset &* 8) & 0xff)
        }
        while unsafe to < end {
            unsafe to.storeBytes(of: (to - distance).loadUnaligned(as: UInt64.self), as: UInt64.self)
            unsafe to += 8
        }
    }
}
