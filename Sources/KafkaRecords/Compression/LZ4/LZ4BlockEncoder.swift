/// Encodes blocks of LZ4 by a table of the last place at which each hash was seen.
@safe final class LZ4BlockEncoder {
    private static let hashBits = 12

    /// A match needs this much behind it: the format wants the last bytes of a block as literals.
    private static let lastLiterals = 5
    private static let matchMargin = 12
    private static let farthest = 65_535

    /// Where each hash was seen last, counted from `base`; what lies farther back than a match reaches is too old.
    private let table: UnsafeMutablePointer<UInt32>

    /// What the first byte of the next block counts as, so that places in earlier blocks are too old.
    private var base: UInt32 = 65_536

    init() {
        unsafe table = .allocate(capacity: 1 << LZ4BlockEncoder.hashBits)
        unsafe table.initialize(repeating: 0, count: 1 << LZ4BlockEncoder.hashBits)
    }

    deinit { unsafe table.deallocate() }

    /// The most bytes that a block of a size may take, with what the encoder may write behind them.
    static func bound(_ count: Int) -> Int { count + count / 255 + 64 }

    @inline(__always)
    @unsafe private static func hash(_ pointer: UnsafeRawPointer) -> Int {
        let word = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian
        return Int(truncatingIfNeeded: ((word &<< 24) &* 0xcf1b_bcdc_b7a5_6463) &>> UInt64(64 - hashBits))
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
        if base > UInt32.max - UInt32(count) - 131_072 {
            unsafe table.update(repeating: 0, count: 1 << LZ4BlockEncoder.hashBits)
            base = 65_536
        }
        let start = base
        base += UInt32(count) + 65_536
        let end = unsafe source + count
        guard count >= LZ4BlockEncoder.matchMargin + 1 else {
            return unsafe LZ4BlockEncoder.lastSequence(source, end, target)
        }
        return unsafe search(source, end, start, target)
    }

    @unsafe private func search(
        _ source: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        _ start: UInt32,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let table = unsafe self.table
        let lastStart = unsafe end - LZ4BlockEncoder.matchMargin
        let matchEnd = unsafe end - LZ4BlockEncoder.lastLiterals
        // A pointer to what `start` counts, so that places and counts turn into each other by one subtraction.
        let origin = unsafe source - Int(start)
        var output = unsafe target
        var anchor = unsafe source
        var input = unsafe source
        unsafe table[LZ4BlockEncoder.hash(input)] = start
        unsafe input += 1
        var hash = unsafe LZ4BlockEncoder.hash(input)

        while true {
            // Look for a match, in larger steps the longer there was none.
            var next = unsafe input
            var attempts = 64
            var match: UnsafeRawPointer
            var distance: Int
            repeat {
                unsafe input = next
                unsafe next += attempts &>> 6
                attempts &+= 1
                guard unsafe next <= lastStart else { return unsafe LZ4BlockEncoder.lastSequence(anchor, end, output) }
                let place = unsafe UInt32(truncatingIfNeeded: input - origin)
                let candidate = unsafe table[hash]
                unsafe table[hash] = place
                hash = unsafe LZ4BlockEncoder.hash(next)
                distance = Int(place &- candidate)
                unsafe match = origin + Int(candidate)
            } while unsafe distance > LZ4BlockEncoder.farthest
                || match.loadUnaligned(as: UInt32.self) != input.loadUnaligned(as: UInt32.self)

            while unsafe input > anchor && match > source
                && (input - 1).load(as: UInt8.self) == (match - 1).load(as: UInt8.self)
            {
                unsafe input -= 1
                unsafe match -= 1
            }
            var token = unsafe output
            unsafe output = LZ4BlockEncoder.literals(anchor, input, output)

            while true {
                unsafe output.storeBytes(of: UInt16(truncatingIfNeeded: distance).littleEndian, as: UInt16.self)
                unsafe output += 2
                let length = unsafe LZ4BlockEncoder.matchLength(input + 4, match + 4, matchEnd)
                unsafe input += length + 4
                let low = unsafe token.load(as: UInt8.self)
                if length >= 15 {
                    unsafe token.storeBytes(of: low | 15, as: UInt8.self)
                    unsafe output = LZ4BlockEncoder.longLength(length - 15, output)
                } else {
                    unsafe token.storeBytes(of: low | UInt8(truncatingIfNeeded: length), as: UInt8.self)
                }
                unsafe anchor = input
                guard unsafe input <= lastStart else { return unsafe LZ4BlockEncoder.lastSequence(anchor, end, output) }
                let before = unsafe input - 2
                unsafe table[LZ4BlockEncoder.hash(before)] = UInt32(truncatingIfNeeded: before - origin)

                // The next place may match at once: then there is a sequence without literals.
                let here = unsafe LZ4BlockEncoder.hash(input)
                let place = unsafe UInt32(truncatingIfNeeded: input - origin)
                let candidate = unsafe table[here]
                unsafe table[here] = place
                distance = Int(place &- candidate)
                unsafe match = origin + Int(candidate)
                guard distance <= LZ4BlockEncoder.farthest,
                    unsafe match.loadUnaligned(as: UInt32.self) == input.loadUnaligned(as: UInt32.self)
                else { break }
                unsafe token = output
                unsafe token.storeBytes(of: 0, as: UInt8.self)
                unsafe output += 1
            }
            unsafe input += 1
            hash = unsafe LZ4BlockEncoder.hash(input)
        }
    }

    /// How many bytes two places have in common, up to a limit of the first.
    @inline(__always)
    @unsafe static func matchLength(
        _ input: UnsafeRawPointer,
        _ match: UnsafeRawPointer,
        _ limit: UnsafeRawPointer
    ) -> Int {
        var length = 0
        let most = unsafe limit - input
        while length &+ 8 <= most {
            let left = unsafe input.loadUnaligned(fromByteOffset: length, as: UInt64.self)
            let difference = unsafe left ^ match.loadUnaligned(fromByteOffset: length, as: UInt64.self)
            if difference != 0 { return length &+ difference.littleEndian.trailingZeroBitCount &>> 3 }
            length &+= 8
        }
        while length < most {
            let left = unsafe input.load(fromByteOffset: length, as: UInt8.self)
            guard unsafe left == match.load(fromByteOffset: length, as: UInt8.self) else { break }
            length &+= 1
        }
        return length
    }

    /// Writes a token with the number of literals, and the literals; up to 16 bytes behind them may be written.
    @inline(__always)
    @unsafe private static func literals(
        _ anchor: UnsafeRawPointer,
        _ input: UnsafeRawPointer,
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
        unsafe output.copyMemory(from: anchor, byteCount: count)
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
