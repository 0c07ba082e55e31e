/// xxHash of 64 bits, the checksum of Zstandard's frames.
enum XXHash64 {
    private static let prime1: UInt64 = 0x9e37_79b1_85eb_ca87
    private static let prime2: UInt64 = 0xc2b2_ae3d_27d4_eb4f
    private static let prime3: UInt64 = 0x1656_67b1_9e37_79f9
    private static let prime4: UInt64 = 0x85eb_ca77_c2b2_ae63
    private static let prime5: UInt64 = 0x27d4_eb2f_1656_67c5

    @inline(__always)
    private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
        word &<< count | word &>> (64 &- count)
    }

    @inline(__always)
    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotate(lane &+ word &* prime2, 31) &* prime1
    }

    @inline(__always)
    private static func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
        (hash ^ round(0, lane)) &* prime1 &+ prime4
    }

    @inline(__always)
    @unsafe private static func word(_ pointer: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        unsafe pointer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }

    /// The hash of some bytes, with seed 0.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - count: How many bytes.
    /// - Returns: The hash; frames have its lower half.
    @unsafe static func hash(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
        var pointer = unsafe start
        var left = count
        var hash = prime5
        if left >= 32 {
            var lane0 = prime1 &+ prime2
            var lane1 = prime2
            var lane2: UInt64 = 0
            var lane3 = 0 &- prime1
            repeat {
                lane0 = unsafe round(lane0, word(pointer, 0))
                lane1 = unsafe round(lane1, word(pointer, 8))
                lane2 = unsafe round(lane2, word(pointer, 16))
                lane3 = unsafe round(lane3, word(pointer, 24))
                unsafe pointer += 32
                left &-= 32
            } while left >= 32
            hash = rotate(lane0, 1) &+ rotate(lane1, 7) &+ rotate(lane2, 12) &+ rotate(lane3, 18)
            hash = merge(merge(merge(merge(hash, lane0), lane1), lane2), lane3)
        }
        hash = hash &+ UInt64(count)
        while left >= 8 {
            hash = unsafe rotate(hash ^ round(0, word(pointer, 0)), 27) &* prime1 &+ prime4
            unsafe pointer += 8
            left &-= 8
        }
        if left >= 4 {
            let half = unsafe UInt64(pointer.loadUnaligned(as: UInt32.self).littleEndian)
            hash = rotate(hash ^ half &* prime1, 23) &* prime2 &+ prime3
            unsafe pointer += 4
            left &-= 4
        }
        while left > 0 {
            hash = unsafe rotate(hash ^ UInt64(pointer.load(as: UInt8.self)) &* prime5, 11) &* prime1
            unsafe pointer += 1
            left &-= 1
        }
        hash = (hash ^ hash &>> 33) &* prime2
        hash = (hash ^ hash &>> 29) &* prime3
        return hash ^ hash &>> 32
    }
}
