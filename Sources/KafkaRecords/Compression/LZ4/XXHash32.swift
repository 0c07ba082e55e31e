/// xxHash of 32 bits, the checksum of LZ4 frames, fed piece by piece.
@safe struct XXHash32 {
    private static let prime1: UInt32 = 0x9e37_79b1
    private static let prime2: UInt32 = 0x85eb_ca77
    private static let prime3: UInt32 = 0xc2b2_ae3d
    private static let prime4: UInt32 = 0x27d4_eb2f
    private static let prime5: UInt32 = 0x1656_67b1

    private var lane0 = prime1 &+ prime2
    private var lane1 = prime2
    private var lane2: UInt32 = 0
    private var lane3 = 0 &- prime1
    private var total: UInt32 = 0
    private var hasStripes = false

    /// Bytes that do not fill a stripe of 16 yet.
    private var pending = InlineArray<16, UInt8>(repeating: 0)
    private var pendingCount = 0

    /// The hash of some bytes, with seed 0.
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var state = XXHash32()
        unsafe state.update(bytes)
        return state.digest
    }

    private static func round(_ lane: UInt32, _ word: UInt32) -> UInt32 {
        let sum = lane &+ word &* prime2
        return (sum &<< 13 | sum &>> 19) &* prime1
    }

    /// Takes more bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        total = total &+ UInt32(truncatingIfNeeded: bytes.count)
        var pointer = unsafe start
        var left = bytes.count
        if pendingCount > 0 {
            while pendingCount < 16, left > 0 {
                pending[pendingCount] = unsafe pointer.load(as: UInt8.self)
                pendingCount += 1
                unsafe pointer += 1
                left -= 1
            }
            guard pendingCount == 16 else { return }
            let whole = pending
            unsafe whole.span.withUnsafeBytes { buffer in
                if let base = buffer.baseAddress { unsafe stripe(base) }
            }
            pendingCount = 0
        }
        while left >= 16 {
            unsafe stripe(pointer)
            unsafe pointer += 16
            left &-= 16
        }
        while left > 0 {
            pending[pendingCount] = unsafe pointer.load(as: UInt8.self)
            pendingCount += 1
            unsafe pointer += 1
            left -= 1
        }
    }

    @inline(__always)
    @unsafe private mutating func stripe(_ pointer: UnsafeRawPointer) {
        hasStripes = true
        lane0 = unsafe XXHash32.round(lane0, pointer.loadUnaligned(as: UInt32.self).littleEndian)
        lane1 = unsafe XXHash32.round(lane1, pointer.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian)
        lane2 = unsafe XXHash32.round(lane2, pointer.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
        lane3 = unsafe XXHash32.round(lane3, pointer.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    }

    /// The hash of all bytes so far.
    var digest: UInt32 {
        var hash = XXHash32.prime5
        if hasStripes {
            hash = lane0 &<< 1 | lane0 &>> 31
            hash = hash &+ (lane1 &<< 7 | lane1 &>> 25)
            hash = hash &+ (lane2 &<< 12 | lane2 &>> 20)
            hash = hash &+ (lane3 &<< 18 | lane3 &>> 14)
        }
        hash = hash &+ total
        var index = 0
        while index + 4 <= pendingCount {
            let low = UInt32(pending[index]) | UInt32(pending[index + 1]) << 8
            let word = low | UInt32(pending[index + 2]) << 16 | UInt32(pending[index + 3]) << 24
            hash = hash &+ word &* XXHash32.prime3
            hash = (hash &<< 17 | hash &>> 15) &* XXHash32.prime4
            index += 4
        }
        while index < pendingCount {
            hash = hash &+ UInt32(pending[index]) &* XXHash32.prime5
            hash = (hash &<< 11 | hash &>> 21) &* XXHash32.prime1
            index += 1
        }
        hash = (hash ^ hash &>> 15) &* XXHash32.prime2
        hash = (hash ^ hash &>> 13) &* XXHash32.prime3
        return hash ^ hash &>> 16
    }
}
