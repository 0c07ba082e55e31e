/// What finding and copying matches takes, in every codec that has some.
@safe enum Matches {
    /// How many bytes two places have in common, up to a limit of the first.
    @inline(__always)
    @unsafe static func commonLength(
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

    /// Copies a match, which may overlap its own output; up to 32 bytes behind its end may be written.
    @inline(__always)
    @unsafe static func copy(_ output: UnsafeMutableRawPointer, _ offset: Int, _ length: Int) {
        var from = unsafe UnsafeRawPointer(output) - offset
        var to = unsafe output
        let end = unsafe output + length
        if offset >= 16 {
            repeat {
                unsafe copy16(from: from, to: to)
                unsafe from += 16
                unsafe to += 16
            } while unsafe to < end
        } else if offset >= 8 {
            repeat {
                unsafe to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
                unsafe from += 8
                unsafe to += 8
            } while unsafe to < end
        } else {
            unsafe copyPattern(output, offset, length)
        }
    }

    /// Copies a match of a short period: the pattern is doubled until it can be copied by words.
    @unsafe static func copyPattern(_ output: UnsafeMutableRawPointer, _ offset: Int, _ length: Int) {
        var to = unsafe output
        let end = unsafe output + length
        // Eight bytes one by one make a distance of at least eight that is a multiple of the period.
        for _ in 0..<8 {
            unsafe to.storeBytes(of: (to - offset).load(as: UInt8.self), as: UInt8.self)
            unsafe to += 1
        }
        let distance = (8 + offset - 1) / offset * offset
        while unsafe to < end {
            unsafe to.storeBytes(of: (to - distance).loadUnaligned(as: UInt64.self), as: UInt64.self)
            unsafe to += 8
        }
    }

    @inline(__always)
    @unsafe static func copy16(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) {
        unsafe target.storeBytes(of: source.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    }
}
