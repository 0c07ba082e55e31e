extension ZstdEncoder {
    /// Looks for matches by one table, two places at a time, in larger steps the longer there was none.
    ///
    /// - Parameters:
    ///   - source: The block, at least 16 bytes.
    ///   - end: Its end.
    ///   - parameters: The sizes of the table and of the hash.
    @unsafe func searchFast(_ source: UnsafeRawPointer, _ end: UnsafeRawPointer, _ parameters: ZstdParameters) {
        let shift = UInt64(64 - parameters.shortLog)
        switch parameters.shortBytes {
        case 5: unsafe searchFast(source, end, skipped: 24, shift)
        case 6: unsafe searchFast(source, end, skipped: 16, shift)
        default: unsafe searchFast(source, end, skipped: 8, shift)
        }
    }

    @inline(__always)
    @unsafe private func searchFast(
        _ source: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        skipped: UInt64,
        _ shift: UInt64
    ) {
        let table = unsafe shortTable
        let origin = unsafe self.origin
        let lowest = self.lowest
        let lowestPointer = unsafe origin + Int(lowest)
        let limit = unsafe end - ZstdEncoder.searchMargin
        let safeEnd = unsafe end - 32
        var offset1 = self.offset1
        var offset2 = self.offset2
        var literal = unsafe UnsafeMutableRawPointer(store.literals)
        var sequence = unsafe store.sequences
        var anchor = unsafe source
        // The first byte of a frame has nothing before it.
        var input = unsafe source == lowestPointer ? source + 1 : source

        search: while true {
            var step = 2
            var stepEnd = unsafe input + 256
            var second = unsafe input + 1
            var third = unsafe input + 2
            guard unsafe third + 1 < limit else { break }
            var hash0 = unsafe ZstdEncoder.hash(input, skipped, shift)
            var hash1 = unsafe ZstdEncoder.hash(second, skipped, shift)
            var candidate = unsafe table[hash0]
            var match: UnsafeRawPointer
            var isRepeat = false
            while true {
                unsafe table[hash0] = UInt32(truncatingIfNeeded: input - origin)
                if unsafe ZstdEncoder.word32(third) == ZstdEncoder.word32(third - offset1) {
                    unsafe table[hash1] = UInt32(truncatingIfNeeded: second - origin)
                    unsafe input = third
                    unsafe match = third - offset1
                    isRepeat = true
                    break
                }
                // A place that is too old is as good as the oldest one: whether that matches is looked at all the same.
                unsafe match = origin + Int(max(candidate, lowest))
                if unsafe ZstdEncoder.word32(match) == ZstdEncoder.word32(input) {
                    unsafe table[hash1] = UInt32(truncatingIfNeeded: second - origin)
                    break
                }
                candidate = unsafe table[hash1]
                hash0 = hash1
                hash1 = unsafe ZstdEncoder.hash(third, skipped, shift)
                unsafe input = second
                unsafe second = third
                unsafe third += 1
                unsafe table[hash0] = UInt32(truncatingIfNeeded: input - origin)
                unsafe match = origin + Int(max(candidate, lowest))
                if unsafe ZstdEncoder.word32(match) == ZstdEncoder.word32(input) { break }
                candidate = unsafe table[hash1]
                hash0 = hash1
                hash1 = unsafe ZstdEncoder.hash(third, skipped, shift)
                unsafe input = second
                unsafe second = third
                unsafe third = input + step
                if unsafe third >= stepEnd {
                    step &+= 1
                    unsafe stepEnd += 256
                }
                guard unsafe third + step < limit else { break search }
            }
            let place = unsafe input - origin
            var start = unsafe input
            if isRepeat {
                if unsafe match > lowestPointer
                    && (start - 1).load(as: UInt8.self) == (match - 1).load(as: UInt8.self)
                {
                    unsafe start -= 1
                    unsafe match -= 1
                }
            } else {
                while unsafe start > anchor && match > lowestPointer
                    && (start - 1).load(as: UInt8.self) == (match - 1).load(as: UInt8.self)
                {
                    unsafe start -= 1
                    unsafe match -= 1
                }
                offset2 = offset1
                offset1 = unsafe start - match
            }
            // Those before `input` and four from there on are known to match.
            let known = unsafe input - start + 4
            let length = unsafe known + Matches.commonLength(start + known, match + known, end)
            let value = isRepeat ? 1 : offset1 &+ 3
            unsafe ZstdSequenceStore.put(anchor, start - anchor, safeEnd, length, value, &literal, &sequence)
            unsafe input = start + length
            unsafe anchor = input
            guard unsafe input <= limit else { break }
            let after = unsafe origin + place + 2
            unsafe table[ZstdEncoder.hash(after, skipped, shift)] = UInt32(truncatingIfNeeded: place &+ 2)
            let before = unsafe input - 2
            unsafe table[ZstdEncoder.hash(before, skipped, shift)] = UInt32(truncatingIfNeeded: before - origin)
            // The offset before the last one may match at once: then there is a sequence without literals.
            while unsafe input <= limit && ZstdEncoder.word32(input) == ZstdEncoder.word32(input - offset2) {
                let length = unsafe 4 + Matches.commonLength(input + 4, input + 4 - offset2, end)
                (offset1, offset2) = (offset2, offset1)
                let hash = unsafe ZstdEncoder.hash(input, skipped, shift)
                unsafe table[hash] = UInt32(truncatingIfNeeded: input - origin)
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
