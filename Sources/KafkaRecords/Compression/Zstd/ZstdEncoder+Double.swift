extension ZstdEncoder {
    /// Looks for matches by two tables: a match of eight bytes is better than a shorter one.
    ///
    /// - Parameters:
    ///   - source: The block, at least 16 bytes.
    ///   - end: Its end.
    ///   - parameters: The sizes of the tables.
    @unsafe func searchDouble(_ source: UnsafeRawPointer, _ end: UnsafeRawPointer, _ parameters: ZstdParameters) {
        let longTable = unsafe self.longTable
        let shortTable = unsafe self.shortTable
        let longShift = UInt64(64 - parameters.longLog)
        let shortShift = UInt64(64 - parameters.shortLog)
        let skipped: UInt64 = 24
        let origin = unsafe self.origin
        let lowest = self.lowest
        let lowestPointer = unsafe origin + Int(lowest)
        // The place behind is looked at too.
        let limit = unsafe end - ZstdEncoder.searchMargin - 1
        let safeEnd = unsafe end - 32
        var offset1 = self.offset1
        var offset2 = self.offset2
        var literal = unsafe UnsafeMutableRawPointer(store.literals)
        var sequence = unsafe store.sequences
        var anchor = unsafe source
        var input = unsafe source == lowestPointer ? source + 1 : source

        search: while true {
            var step = 1
            var stepEnd = unsafe input + 256
            var next = unsafe input + 1
            guard unsafe next <= limit else { break }
            var longHash = unsafe ZstdEncoder.hash(input, 0, longShift)
            var longCandidate = unsafe longTable[longHash]
            var match: UnsafeRawPointer
            var known: Int
            var place: Int
            while true {
                let shortHash = unsafe ZstdEncoder.hash(input, skipped, shortShift)
                let shortCandidate = unsafe shortTable[shortHash]
                place = unsafe input - origin
                unsafe longTable[longHash] = UInt32(truncatingIfNeeded: place)
                unsafe shortTable[shortHash] = UInt32(truncatingIfNeeded: place)
                if unsafe ZstdEncoder.word32(input + 1) == ZstdEncoder.word32(input + 1 - offset1) {
                    unsafe input += 1
                    unsafe match = input - offset1
                    known = 0
                    break
                }
                let nextHash = unsafe ZstdEncoder.hash(next, 0, longShift)
                let word = unsafe input.loadUnaligned(as: UInt64.self)
                unsafe match = origin + Int(max(longCandidate, lowest))
                if unsafe match.loadUnaligned(as: UInt64.self) == word {
                    known = 8
                    break
                }
                longCandidate = unsafe longTable[nextHash]
                unsafe match = origin + Int(max(shortCandidate, lowest))
                if unsafe ZstdEncoder.word32(match) == UInt32(truncatingIfNeeded: word.littleEndian).littleEndian {
                    known = 4
                    let longMatch = unsafe origin + Int(max(longCandidate, lowest))
                    if step < 4 { unsafe longTable[nextHash] = UInt32(truncatingIfNeeded: next - origin) }
                    if unsafe longMatch.loadUnaligned(as: UInt64.self) == next.loadUnaligned(as: UInt64.self) {
                        unsafe match = longMatch
                        unsafe input = next
                        known = 8
                    }
                    break
                }
                if unsafe next >= stepEnd {
                    step &+= 1
                    unsafe stepEnd += 256
                }
                unsafe input = next
                unsafe next += step
                longHash = nextHash
                guard unsafe next <= limit else { break search }
            }
            var length: Int
            if known == 0 {
                length = unsafe 4 + Matches.commonLength(input + 4, match + 4, end)
                unsafe ZstdSequenceStore.put(anchor, input - anchor, safeEnd, length, 1, &literal, &sequence)
            } else {
                length = unsafe known + Matches.commonLength(input + known, match + known, end)
                while unsafe input > anchor && match > lowestPointer
                    && (input - 1).load(as: UInt8.self) == (match - 1).load(as: UInt8.self)
                {
                    unsafe input -= 1
                    unsafe match -= 1
                    length &+= 1
                }
                offset2 = offset1
                offset1 = unsafe input - match
                let value = offset1 &+ 3
                unsafe ZstdSequenceStore.put(anchor, input - anchor, safeEnd, length, value, &literal, &sequence)
            }
            unsafe input += length
            unsafe anchor = input
            guard unsafe input <= limit else { break }
            let after = unsafe origin + place + 2
            unsafe longTable[ZstdEncoder.hash(after, 0, longShift)] = UInt32(truncatingIfNeeded: place &+ 2)
            unsafe shortTable[ZstdEncoder.hash(after, skipped, shortShift)] = UInt32(truncatingIfNeeded: place &+ 2)
            let end2 = unsafe input - 2
            unsafe longTable[ZstdEncoder.hash(end2, 0, longShift)] = UInt32(truncatingIfNeeded: end2 - origin)
            let end1 = unsafe input - 1
            let end1Hash = unsafe ZstdEncoder.hash(end1, skipped, shortShift)
            unsafe shortTable[end1Hash] = UInt32(truncatingIfNeeded: end1 - origin)
            while unsafe input <= limit && ZstdEncoder.word32(input) == ZstdEncoder.word32(input - offset2) {
                let length = unsafe 4 + Matches.commonLength(input + 4, input + 4 - offset2, end)
                (offset1, offset2) = (offset2, offset1)
                let here = unsafe UInt32(truncatingIfNeeded: input - origin)
                unsafe longTable[ZstdEncoder.hash(input, 0, longShift)] = here
                unsafe shortTable[ZstdEncoder.hash(input, skipped, shortShift)] = here
                unsafe ZstdSequenceStore.put(anchor, 0, safeEnd, length, 1, &literal, &sequence)
                unsafe input += length
                unsafe anchor = input
            }
        }
        self.offset1 = offset1
        self.offset2 = offset2
        store.literalCount = unsafe literal - UnsafeMutableRawPointer(store.literals)
        store.sequenceCount = unsafe sequence - store.sequences
        unsafe store.append(anchor, end - anchor)
    }
}
