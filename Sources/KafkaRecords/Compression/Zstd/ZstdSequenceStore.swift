/// The sequences of a block and their literals.
@safe final class ZstdSequenceStore {
    /// Each with the number of literals (20 bits), the length of the match less three (20 bits), and the offset's value
    /// (24 bits): one for the last offset, or the offset and three.
    let sequences: UnsafeMutablePointer<UInt64>
    let literals: UnsafeMutablePointer<UInt8>
    var sequenceCount = 0
    var literalCount = 0

    static let lengthBits: UInt64 = 20
    static let lengthMask: UInt64 = 0xf_ffff

    /// A match is no shorter.
    static let shortestMatch = 4
    static let largestCount = ZstdFormat.largestBlock / shortestMatch + 1

    init() {
        unsafe sequences = .allocate(capacity: ZstdSequenceStore.largestCount)
        unsafe sequences.initialize(repeating: 0, count: ZstdSequenceStore.largestCount)
        // Literals are copied by 16 bytes.
        unsafe literals = .allocate(capacity: ZstdFormat.largestBlock + 32)
        unsafe literals.initialize(repeating: 0, count: ZstdFormat.largestBlock + 32)
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe sequences.deallocate()
        unsafe literals.deallocate()
    }

    /// Forgets the block before.
    func clear() {
        sequenceCount = 0
        literalCount = 0
    }

    /// Appends the literals behind the last match.
    @unsafe func append(_ source: UnsafeRawPointer, _ count: Int) {
        unsafe UnsafeMutableRawPointer(literals + literalCount).copyMemory(from: source, byteCount: count)
        literalCount += count
    }

    /// Puts a sequence down, and its literals.
    ///
    /// - Parameters:
    ///   - anchor: The first literal.
    ///   - count: How many there are.
    ///   - safeEnd: Up to where 16 bytes more may be read.
    ///   - length: How long the match is.
    ///   - value: The value of its offset.
    ///   - literal: Where the literals go.
    ///   - sequence: Where the sequence goes.
    @inline(__always)
    @unsafe static func put(
        _ anchor: UnsafeRawPointer,
        _ count: Int,
        _ safeEnd: UnsafeRawPointer,
        _ length: Int,
        _ value: Int,
        _ literal: inout UnsafeMutableRawPointer,
        _ sequence: inout UnsafeMutablePointer<UInt64>
    ) {
        if unsafe anchor + count <= safeEnd {
            unsafe literal.storeBytes(of: anchor.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
            var index = 16
            while index < count {
                unsafe literal.storeBytes(
                    of: anchor.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self),
                    toByteOffset: index,
                    as: SIMD16<UInt8>.self
                )
                index &+= 16
            }
        } else {
            unsafe literal.copyMemory(from: anchor, byteCount: count)
        }
        unsafe literal += count
        let lengths = UInt64(truncatingIfNeeded: count) | UInt64(truncatingIfNeeded: length &- 3) &<< lengthBits
        unsafe sequence.pointee = lengths | UInt64(truncatingIfNeeded: value) &<< (2 &* lengthBits)
        unsafe sequence += 1
    }
}
