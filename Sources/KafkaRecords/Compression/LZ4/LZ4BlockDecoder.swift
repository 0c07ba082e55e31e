/// Decodes the blocks of LZ4: literals and matches, one after the other, without a header.
@safe enum LZ4BlockDecoder {
    /// How far behind the end of its output a decoder may write: it copies in pieces of 16 and 32 bytes.
    static let slack = 64

    /// Decodes a block.
    ///
    /// - Parameters:
    ///   - source: The block.
    ///   - sourceEnd: Its end.
    ///   - history: The first byte that a match may reach back to: the start of the output, or of an earlier block.
    ///   - target: Where the output goes.
    ///   - targetEnd: The end that the output must not pass; ``slack`` bytes behind it may be written over.
    /// - Returns: The end of the output, or nil where the block is damaged or its output too large.
    @unsafe static func decode(
        _ source: UnsafeRawPointer,
        _ sourceEnd: UnsafeRawPointer,
        history: UnsafeRawPointer,
        _ target: UnsafeMutableRawPointer,
        _ targetEnd: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        var input = unsafe source
        var output = unsafe target
        unsafe runFast(&input, sourceEnd, history: history, &output, targetEnd)
        while unsafe input < sourceEnd {
            let token = unsafe Int(input.load(as: UInt8.self))
            unsafe input += 1
            var literals = token &>> 4
            if literals == 15 {
                guard let more = unsafe longLength(&input, sourceEnd) else { return nil }
                literals &+= more
            }
            guard unsafe literals <= sourceEnd - input, unsafe literals <= targetEnd - output else { return nil }
            unsafe output.copyMemory(from: input, byteCount: literals)
            unsafe input += literals
            unsafe output += literals
            // The last sequence has literals only.
            if unsafe input == sourceEnd { return unsafe output }
            guard unsafe sourceEnd - input >= 2 else { return nil }
            let offset = unsafe Int(input.loadUnaligned(as: UInt16.self).littleEndian)
            unsafe input += 2
            guard offset != 0, unsafe offset <= UnsafeRawPointer(output) - history else { return nil }
            var length = token & 15
            if length == 15 {
                guard let more = unsafe longLength(&input, sourceEnd) else { return nil }
                length &+= more
            }
            length &+= 4
            guard unsafe length <= targetEnd - output else { return nil }
            unsafe Matches.copy(output, offset, length)
            unsafe output += length
        }
        // A block ends with literals, so that its loop ends above; an empty one is nothing at all.
        return unsafe source == sourceEnd ? unsafe output : nil
    }

    /// Decodes sequences as long as both ends are far enough away for copies in large pieces.
    ///
    /// It stops before the first sequence that comes near an end or is wrong, and leaves that to the careful loop.
    @inline(__always)
    @unsafe private static func runFast(
        _ input: inout UnsafeRawPointer,
        _ sourceEnd: UnsafeRawPointer,
        history: UnsafeRawPointer,
        _ output: inout UnsafeMutableRawPointer,
        _ targetEnd: UnsafeMutableRawPointer
    ) {
        guard unsafe sourceEnd - input > 64, unsafe targetEnd - output > 128 else { return }
        let lastInput = unsafe sourceEnd - 64
        let lastOutput = unsafe targetEnd - 128
        while unsafe input < lastInput && output < lastOutput {
            var next = unsafe input + 1
            var end = unsafe output
            let token = unsafe Int(input.load(as: UInt8.self))
            var literals = token &>> 4
            if literals == 15 {
                guard let more = unsafe longLength(&next, lastInput) else { return }
                literals &+= more
                guard unsafe literals < lastInput - next && literals < lastOutput - end else { return }
                unsafe copy32s(from: next, to: end, literals)
            } else {
                unsafe Matches.copy16(from: next, to: end)
            }
            unsafe next += literals
            unsafe end += literals
            let offset = unsafe Int(next.loadUnaligned(as: UInt16.self).littleEndian)
            unsafe next += 2
            guard unsafe offset <= UnsafeRawPointer(end) - history else { return }
            var length = token & 15
            if length != 15 && offset >= 16 {
                // At most 18 bytes, and room for 32.
                let match = unsafe UnsafeRawPointer(end) - offset
                unsafe Matches.copy16(from: match, to: end)
                unsafe Matches.copy16(from: match + 16, to: end + 16)
            } else {
                guard offset != 0 else { return }
                if length == 15 {
                    guard let more = unsafe longLength(&next, lastInput) else { return }
                    length &+= more
                    guard unsafe length &+ 4 <= targetEnd - end else { return }
                }
                if offset >= 32 {
                    unsafe copy32s(from: UnsafeRawPointer(end) - offset, to: end, length &+ 4)
                } else {
                    unsafe Matches.copy(end, offset, length &+ 4)
                }
            }
            unsafe input = next
            unsafe output = end + length + 4
        }
    }

    /// Copies bytes in pieces of 32; up to 31 bytes behind them may be written.
    @inline(__always)
    @unsafe private static func copy32s(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int)
    {
        var offset = 0
        repeat {
            unsafe Matches.copy16(from: source + offset, to: target + offset)
            unsafe Matches.copy16(from: source + offset + 16, to: target + offset + 16)
            offset &+= 32
        } while offset < count
    }

    /// Reads the bytes that go on a length of 15: each of them counts, and one below 255 is the last.
    @unsafe private static func longLength(_ input: inout UnsafeRawPointer, _ end: UnsafeRawPointer) -> Int? {
        var length = 0
        while unsafe input < end {
            let byte = unsafe input.load(as: UInt8.self)
            unsafe input += 1
            length &+= Int(byte)
            if byte != 255 { return length }
        }
        return nil
    }
}
