/// Encodes blocks of LZ4 by a table of the last place at which each hash was seen.
@safe final class LZ4BlockEncoder {
    /// What the table takes: small enough to stay in the processor's first cache.
    private static let tableSize = 16 * 1024

    /// A match needs this much behind it: the format wants the last bytes of a block as literals.
    private static let lastLiterals = 5
    private static let matchMargin = 12
    private static let farthest = 65_535

    /// Where in the block each hash was seen last, in 16 bits where the block is that small, or else in 32.
    private let table: UnsafeMutableRawPointer

    init() {
        unsafe table = .allocate(byteCount: LZ4BlockEncoder.tableSize, alignment: 64)
    }

    deinit { unsafe table.deallocate() }

    /// The most bytes that a block of a size may take, with what the encoder may write behind them.
    static func bound(_ count: Int) -> Int { count + count / 255 + 64 }

    @inline(__always)
    @unsafe private static func hash(_ pointer: UnsafeRawPointer, _ bits: UInt64) -> Int {
        let word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian
        return Int(truncatingIfNeeded: ((word &<< 24) &* 0xcf1b_bcdc_b7a5_6463) &>> (64 &- bits))
    }

    /// Encodes a block of at most 4 MiB.
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
        let end = unsafe source + count
        guard count > LZ4BlockEncoder.matchMargin else {
            return unsafe LZ4BlockEncoder.lastSequence(source, end, target)
        }
        unsafe table.initializeMemory(as: UInt8.self, repeating: 0, count: LZ4BlockEncoder.tableSize)
        return count <= 1 << 16
            ? unsafe LZ4BlockEncoder.search(source, end, table.assumingMemoryBound(to: UInt16.self), 13, target)
            : unsafe LZ4BlockEncoder.search(source, end, table.assumingMemoryBound(to: UInt32.self), 12, target)
    }

    /// Finds matches and writes sequences; inlined, so that there is one of it for each width of the table.
    @inline(__always)
    @unsafe private static func search<Place: FixedWidthInteger & UnsignedInteger>(
        _ source: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ table: UnsafeMutablePointer<Place>,
        _ bits: UInt64,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let lastStart = unsafe end - matchMargin
        let matchEnd = unsafe end - lastLiterals
        var output = unsafe target
        var anchor = unsafe source
        var input = unsafe source + 1
        var hash = unsafe hash(input, bits)

        while true {
            // Look for a match, in larger steps the longer there was none.
            var next = unsafe input
            var attempts = 64
            var match: UnsafeRawPointer
            repeat {
                unsafe input = next
                unsafe next += attempts &>> 6
                attempts &+= 1
                guard unsafe next <= lastStart else { return unsafe lastSequence(anchor, end, output) }
                unsafe match = source + Int(truncatingIfNeeded: table[hash])
                unsafe table[hash] = Place(truncatingIfNeeded: input - source)
                hash = unsafe LZ4BlockEncoder.hash(next, bits)
            } while unsafe (Place.bitWidth > 16 && input - match > farthest)
                || match.loadUnaligned(as: UInt32.self) != input.loadUnaligned(as: UInt32.self)

            while unsafe input > anchor && match > source
                && (input - 1).load(as: UInt8.self) == (match - 1).load(as: UInt8.self)
            {
                unsafe input -= 1
                unsafe match -= 1
            }
            var token = unsafe output
            unsafe output = literals(anchor, input, end, output)

            while true {
                let distance = unsafe UInt16(truncatingIfNeeded: input - match)
                unsafe output.storeBytes(of: distance.littleEndian, as: UInt16.self)
                unsafe output += 2
                let length = unsafe Matches.commonLength(input + 4, match + 4, matchEnd)
                unsafe input += length &+ 4
                let low = unsafe token.load(as: UInt8.self)
                if length >= 15 {
                    unsafe token.storeBytes(of: low | 15, as: UInt8.self)
                    unsafe output = longLength(length &- 15, output)
                } else {
                    unsafe token.storeBytes(of: low | UInt8(truncatingIfNeeded: length), as: UInt8.self)
                }
                unsafe anchor = input
                guard unsafe input <= lastStart else { return unsafe lastSequence(anchor, end, output) }
                let before = unsafe input - 2
                unsafe table[LZ4BlockEncoder.hash(before, bits)] = Place(truncatingIfNeeded: before - source)

                // The next place may match at once: then there is a sequence without literals.
                let here = unsafe LZ4BlockEncoder.hash(input, bits)
                unsafe match = source + Int(truncatingIfNeeded: table[here])
                unsafe table[here] = Place(truncatingIfNeeded: input - source)
                guard unsafe (Place.bitWidth <= 16 || input - match <= farthest),
                    unsafe match.loadUnaligned(as: UInt32.self) == input.loadUnaligned(as: UInt32.self)
                else { break }
                unsafe token = output
                unsafe token.storeBytes(of: 0, as: UInt8.self)
                unsafe output += 1
            }
            unsafe input += 1
            hash = unsafe LZ4BlockEncoder.hash(input, bits)
        }
    }

    /// Writes a token with the number of literals, and the literals; up to 16 bytes behind them may be written.
    @inline(__always)
    @unsafe private static func literals(
        _ anchor: UnsafeRawPointer,
        _ input: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        var output = unsafe target
        let count = unsafe input - anchor
        if count < 15 {
            unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: count &<< 4), as: UInt8.self)
            unsafe output += 1
            // The source has at least 12 bytes behind the last place where a match may begin: 16 can be read here.
            unsafe output.storeBytes(of: anchor.loadUnaligned(as: UInt64.self), as: UInt64.self)
            if count > 8 {
                unsafe output.storeBytes(
                    of: (input - 8).loadUnaligned(as: UInt64.self),
                    toByteOffset: count &- 8,
                    as: UInt64.self
                )
            }
            return unsafe output + count
        }
        unsafe output.storeBytes(of: 15 &<< 4, as: UInt8.self)
        unsafe output = longLength(count - 15, output + 1)
        guard unsafe count <= 128 && end - input >= 16 else {
            unsafe output.copyMemory(from: anchor, byteCount: count)
            return unsafe output + count
        }
        var offset = 0
        repeat {
            unsafe Matches.copy16(from: anchor + offset, to: output + offset)
            offset &+= 16
        } while offset < count
        return unsafe output + count
    }

    /// Writes what is left of a length of 15 and more.
    @unsafe private static func longLength(
        _ length: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        var output = unsafe target
        var rest = length
        while rest >= 255 {
            unsafe output.storeBytes(of: 255, as: UInt8.self)
            unsafe output += 1
            rest -= 255
        }
        unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
        return unsafe output + 1
    }

    /// Writes the literals that end a block.
    @unsafe private static func lastSequence(
        _ anchor: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let count = unsafe end - anchor
        var output = unsafe target
        unsafe output.storeBytes(of: UInt8(truncatingIfNeeded: min(count, 15) << 4), as: UInt8.self)
        unsafe output += 1
        if count >= 15 { unsafe output = longLength(count - 15, output) }
        unsafe output.copyMemory(from: anchor, byteCount: count)
        return unsafe output + count
    }
}
