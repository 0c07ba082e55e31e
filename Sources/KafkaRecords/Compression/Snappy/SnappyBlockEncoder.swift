internal import KafkaWire

/// Encodes blocks of Snappy by a table of the last place at which each hash was seen.
@safe final class SnappyBlockEncoder {
    private static let hashBits = 12

    /// Matches are looked for up to here before the end, so that words can be read without looking.
    private static let margin = 16

    /// Where each hash was seen last in the block.
    private let table: UnsafeMutablePointer<UInt16>

    init() {
        unsafe table = .allocate(capacity: 1 << SnappyBlockEncoder.hashBits)
        unsafe table.initialize(repeating: 0, count: 1 << SnappyBlockEncoder.hashBits)
    }

    deinit { unsafe table.deallocate() }

    /// The most bytes that a block of a size may take, with what the encoder may write behind them.
    static func bound(_ count: Int) -> Int { 64 + count + count / 6 }

    @inline(__always)
    @unsafe private static func hash(_ pointer: UnsafeRawPointer) -> Int {
        let word = unsafe pointer.loadUnaligned(as: UInt32.self).littleEndian
        return Int(truncatingIfNeeded: (word &* 0x9e37_79b1) &>> UInt32(32 - hashBits))
    }

    /// Encodes a block of at most 64 KiB, its length before it.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - count: How many.
    ///   - target: Where the block goes; it has room for ``bound(_:)`` bytes.
    /// - Returns: The end of the block.
    @unsafe func encode(
        _ source: UnsafeRawPointer,
        _ count: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        var output = unsafe target
        unsafe Varint.put(unsigned: UInt64(count), at: &output)
        let end = unsafe source + count
        guard count > SnappyBlockEncoder.margin else {
            return unsafe SnappyBlockEncoder.literal(source, end, output)
        }
        unsafe table.update(repeating: 0, count: 1 << SnappyBlockEncoder.hashBits)
        let lastStart = unsafe end - SnappyBlockEncoder.margin
        var anchor = unsafe source
        var input = unsafe source + 1
        while true {
            var attempts = 32
            var match = unsafe source
            // Look for a match, in larger steps the longer there was none.
            while true {
                guard unsafe input <= lastStart else { return unsafe SnappyBlockEncoder.literal(anchor, end, output) }
                let hash = unsafe SnappyBlockEncoder.hash(input)
                unsafe match = source + Int(table[hash])
                unsafe table[hash] = UInt16(truncatingIfNeeded: input - source)
                if unsafe match.loadUnaligned(as: UInt32.self) == input.loadUnaligned(as: UInt32.self) { break }
                unsafe input += attempts &>> 5
                attempts &+= 1
            }
            unsafe output = SnappyBlockEncoder.literal(anchor, input, output)
            repeat {
                let length = unsafe 4 &+ Matches.commonLength(input + 4, match + 4, end)
                unsafe output = SnappyBlockEncoder.copy(input - match, length, output)
                unsafe input += length
                unsafe anchor = input
                guard unsafe input <= lastStart else { return unsafe SnappyBlockEncoder.literal(anchor, end, output) }
                let before = unsafe input - 1
                unsafe table[SnappyBlockEncoder.hash(before)] = UInt16(truncatingIfNeeded: before - source)
                let hash = unsafe SnappyBlockEncoder.hash(input)
                unsafe match = source + Int(table[hash])
                unsafe table[hash] = UInt16(truncatingIfNeeded: input - source)
            } while unsafe match.loadUnaligned(as: UInt32.self) == input.loadUnaligned(as: UInt32.self)
            unsafe input += 1
        }
    }

    /// Writes literals and what says how many they are.
    @inline(__always)
    @unsafe private static func literal(
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let count = unsafe end - start
        guard count > 0 else { return unsafe target }
        var output = unsafe target
        if count <= 60 {
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: (count &- 1) &<< 2), as: UInt8.self)
            unsafe output += 1
        } else {
            let bytes = count <= 256 ? 1 : 2
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: (59 &+ bytes) &<< 2), as: UInt8.self)
            unsafe output.storeBytes(
                of: UInt16(truncatingIfNeeded: count &- 1).littleEndian,
                toByteOffset: 1,
                as: UInt16.self
            )
            unsafe output += 1 &+ bytes
        }
        unsafe output.copyMemory(from: start, byteCount: count)
        return unsafe output + count
    }

    /// Writes copies of at most 64 bytes each that together have a length.
    @inline(__always)
    @unsafe private static func copy(
        _ offset: Int,
        _ length: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        var output = unsafe target
        var left = length
        // A last copy of less than four bytes would take as much as one of four, so that 60 are taken before it.
        while left >= 68 {
            unsafe output = longCopy(offset, 64, output)
            left &-= 64
        }
        if left > 64 {
            unsafe output = longCopy(offset, 60, output)
            left &-= 60
        }
        if left < 12, offset < 2_048 {
            let tag = 1 | (left &- 4) &<< 2 | (offset &>> 8) &<< 5
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: tag), as: UInt8.self)
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: offset), toByteOffset: 1, as: UInt8.self)
            return unsafe output + 2
        }
        return unsafe longCopy(offset, left, output)
    }

    @inline(__always)
    @unsafe private static func longCopy(
        _ offset: Int,
        _ length: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        unsafe target.storeBytes(of: UInt8(truncatingIfNeeded: 2 | (length &- 1) &<< 2), as: UInt8.self)
        unsafe target.storeBytes(of: UInt16(truncatingIfNeeded: offset).littleEndian, toByteOffset: 1, as: UInt16.self)
        return unsafe target + 3
    }
}
